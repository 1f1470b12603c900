import { expect, test } from 'vitest';
import { compared } from '../../src/commands/benching/built-twice.ts';
import { sharesOfTrades } from '../../src/commands/benching/trades.ts';

const call = (id: number, functionName: string, children: number[] = [], url = '') => ({
  id,
  callFrame: { functionName, url },
  children,
});

test('the innermost trade has the time, and waiting is nobody’s', () => {
  const nodes = [
    call(1, '(root)', [2, 3, 7]),
    call(2, '(idle)'),
    call(3, 'renderPage', [4, 6]),
    call(4, 'drawn', [5]),
    call(5, 'embedHeightSteps', [8]),
    call(6, '(garbage collector)'),
    call(7, 'parse', [], 'file:///p/node_modules/vite/dist/node.js'),
    call(8, 'wrapText'),
  ];
  const samples = [1, 2, 4, 4, 8, 6, 7];
  const timeDeltas = [1, 50, 3, 1, 2, 2, 1];
  expect([...sharesOfTrades({ nodes, samples, timeDeltas })]).toEqual([
    ['pages and files rendered', 0.4],
    ['heights of embeds', 0.2],
    ['memory swept', 0.2],
    ['Astro and the rest', 0.1],
    ['modules bundled', 0.1],
  ]);
});

test('two sites differ by a file that one of them lacks and by one that holds something else', () => {
  const site = (files: Record<string, string>) =>
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const one = site({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' });
  const other = site({ 'a.html': 'a', 'b.html': 'B', 'd.html': 'c' });
  expect(compared(one, other)).toEqual({ files: 4, differing: ['b.html', 'c.html', 'd.html'] });
  expect(compared(one, one).differing).toEqual([]);
});
