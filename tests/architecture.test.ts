import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rankOf, readImports, rooms, sourceFiles } from '../src/commands/imports.ts';
import { root } from './content.ts';

const files = sourceFiles(root);
const imports = readImports(root);
/** Sheets are taken by whoever shows what they dress; TopoJSON and pictures lie beside their reader. */
const ofCode = imports.filter(({ to }) => /\.(?:ts|astro)$/.test(to));

it('every file of src has its room', () => {
  expect(files.filter((file) => rankOf(file) === -1)).toEqual([]);
  expect(imports.length).toBeGreaterThan(1000);
});

it('a file imports only from its own room and from those to its left, types included', () => {
  const wrong = ofCode
    .filter(({ from, to }) => rankOf(to) > rankOf(from) || rankOf(to) === -1)
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});

it('rooms that stand side by side do not import from each other', () => {
  const roomOf = (path: string) =>
    rooms[rankOf(path)]?.paths.find((room) => path === room || path.startsWith(`${room}/`));
  const wrong = ofCode
    .filter(({ from, to }) => rankOf(from) === rankOf(to) && roomOf(from) !== roomOf(to))
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});

it('only commands ask where they were started, everything else is told its root', () => {
  const asking = files.filter((file) =>
    readFileSync(join(root, 'src', file), 'utf8').includes('process.cwd'),
  );
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter((file) => !file.startsWith('commands/'))).toEqual([]);
});
