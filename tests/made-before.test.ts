import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptFolderVariable, madeBefore, programHashOf } from '../src/made-before.ts';
import { root } from './published.ts';

let folder: string;
let made = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
  vi.stubEnv(keptFolderVariable, folder);
  made = 0;
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const make = (kind: string, parts: string[], files = ['one', '', 'three']) =>
  madeBefore(kind, parts, () => {
    made++;
    return Promise.resolve(files.map((file) => Buffer.from(file)));
  });
const words = async (files: ReturnType<typeof make>) =>
  (await files).map((file) => Buffer.from(file).toString());
const entries = () => globSync('*/*', { cwd: folder }).map((name) => join(folder, name));

test('what was made once is given again, byte for byte', async () => {
  expect(await words(make('png', ['a']))).toEqual(['one', '', 'three']);
  expect(await words(make('png', ['a'], ['never made']))).toEqual(['one', '', 'three']);
  expect([made, entries().length]).toEqual([1, 1]);
});

test('each part counts, and where one ends and the next begins', async () => {
  for (const parts of [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['']]) await make('png', parts);
  await make('pdf', ['abc']);
  expect(made).toBe(6);
});

test.each([
  [
    'cut short',
    (file: string) => {
      truncateSync(file, 40);
    },
  ],
  [
    'emptied',
    (file: string) => {
      truncateSync(file, 0);
    },
  ],
  [
    'changed in one byte',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('an entry that was %s is made again', async (_, damage) => {
  await make('png', ['a']);
  entries().forEach(damage);
  expect(await words(make('png', ['a']))).toEqual(['one', '', 'three']);
  expect(await words(make('png', ['a']))).toEqual(['one', '', 'three']);
  expect(made).toBe(2);
});

test('nothing is kept where no folder is named, and a folder that cannot be written is no failure', async () => {
  vi.stubEnv(keptFolderVariable, join(root, 'package.json'));
  expect(await words(make('png', ['a']))).toEqual(['one', '', 'three']);
  vi.stubEnv(keptFolderVariable, '');
  await make('png', ['a']);
  expect([made, entries().length]).toEqual([2, 0]);
});

test('a change of the code or of a package makes all of it anew', () => {
  const copy = mkdtempSync(join(tmpdir(), 'program-'));
  for (const name of ['src/pictures', 'src/sheets', 'src/present.ts', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  const hash = () => programHashOf(copy).toString('hex');
  const hashes = [hash()];
  for (const name of ['src/pictures/png-file.ts', 'src/present.ts', 'package.json']) {
    writeFileSync(join(copy, name), `${readFileSync(join(copy, name), 'utf8')}\n`);
    hashes.push(hash());
  }
  rmSync(copy, { recursive: true, force: true });
  expect(new Set(hashes).size).toBe(4);
});
