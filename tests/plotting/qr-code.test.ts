import { expect, it } from 'vitest';
import { qrCode } from '../../src/plotting/qr-code.ts';

/** The rows of a code as text, from its path. */
function rowsOf({ modules, path }: ReturnType<typeof qrCode>): string[] {
  const rows = Array.from({ length: modules }, () => Array.from({ length: modules }, () => '.'));
  for (const run of path.split('M').slice(1)) {
    const [start = '', length = ''] = run.split('h');
    const [x, y] = start.split(' ').map(Number);
    rows[Math.floor(y ?? 0)]?.fill('#', x, (x ?? 0) + Number(length));
  }
  return rows.map((row) => row.join(''));
}

const finder = [
  '#######.',
  '#.....#.',
  '#.###.#.',
  '#.###.#.',
  '#.###.#.',
  '#.....#.',
  '#######.',
  '........',
];

it('a code has its three finders and the dots between them, and grows with its address', () => {
  const short = qrCode('https://example.org/en/');
  const rows = rowsOf(short);
  expect(rows.slice(0, 8).map((row) => row.slice(0, 8))).toEqual(finder);
  expect(rows.slice(0, 8).map((row) => [...row.slice(-8)].reverse().join(''))).toEqual(finder);
  expect(
    rows
      .slice(-8)
      .reverse()
      .map((row) => row.slice(0, 8)),
  ).toEqual(finder);
  const timing = rows[6]?.slice(8, -8) ?? '';
  expect(timing).toBe('#.'.repeat(timing.length).slice(0, timing.length));
  expect(short.modules).toBe(25);
  expect(qrCode('https://example.org/en/stories/one-in-a-thousand/').modules).toBeGreaterThan(25);
});

it('two addresses have two codes', () => {
  expect(qrCode('https://example.org/it/').path).not.toBe(qrCode('https://example.org/en/').path);
});
