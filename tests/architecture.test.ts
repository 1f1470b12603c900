import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './content.ts';

/** Folders from the left to the right; a file imports from its own and from those before it. */
const order: readonly (readonly string[])[] = [
  ['site.ts', 'present.ts'],
  ['i18n'],
  ['findings'],
  ['numbers'],
  ['text'],
  ['data'],
  ['binding'],
  ['plotting'],
  ['charts'],
  ['ledgers'],
  ['stories'],
  ['publication'],
  ['sheets'],
  ['pictures'],
  ['downloads'],
  ['embeds'],
  ['versions'],
  ['views'],
  ['feeds'],
  ['interactive'],
  ['checks'],
  ['reports'],
  ['components/page'],
  ['components/chart'],
  ['components/story'],
  ['components/method'],
  ['layouts'],
  ['pages', 'commands', 'content.config.ts'],
];

/** Where a file's room stands in the order; -1 when it has none. */
const rankOf = (path: string) =>
  order.findIndex((rooms) => rooms.some((room) => path === room || path.startsWith(`${room}/`)));

const files = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();
const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\s(?:[^'"]*?from\s)?['"](\.[^'"]+)['"]/gm)].map(
    (match) => ({
      from: relative('src', file),
      to: relative('src', join(dirname(file), match[1] ?? '')),
    }),
  );
});

it('every folder of src has its place in the order', () => {
  const unknown = files.map((file) => relative('src', file)).filter((file) => rankOf(file) === -1);
  expect(unknown).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

it('a file imports only from its own folder and from those to its left', () => {
  const wrong = imports
    .filter(({ to }) => !to.startsWith('styles/'))
    .filter(({ from, to }) => rankOf(to) > rankOf(from) || rankOf(to) === -1)
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});

it('folders that stand side by side do not import from each other', () => {
  const wrong = imports
    .filter(({ from, to }) => rankOf(from) === rankOf(to) && from.split('/')[0] !== to.split('/')[0])
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});
