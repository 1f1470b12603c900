import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { architectureFile, architectureSvg } from '../src/commands/architecture-svg.ts';
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

it('no imports go in a circle, types included', () => {
  const importsOf = Map.groupBy(ofCode, ({ from }) => from);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) circles.push([...path.slice(start), file].join(' -> '));
    if (start !== -1 || done.has(file)) return;
    for (const { to } of importsOf.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

it('no folder of src holds more than 25 files or so', () => {
  const all = globSync('src/**/*.*', { cwd: root, exclude: ['src/pages/**'] });
  const crowded = [...Map.groupBy(all, dirname)]
    .filter(([, inside]) => inside.length > 27)
    .map(([folder, inside]) => `${folder}: ${inside.length}`);
  expect(crowded).toEqual([]);
});

it('the drawing of the house is that of the imports; npm run architecture renews it', () => {
  expect(readFileSync(join(root, architectureFile), 'utf8')).toBe(architectureSvg(rooms, imports));
});
