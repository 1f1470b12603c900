import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { undoUnfinished } from '../../src/writing/unfinished.ts';
import { writeFiles } from '../../src/writing/write-files.ts';
import { root as project } from '../published.ts';
import { sourceFiles } from '../../src/commands/imports.ts';

const writing = join(project, 'src/writing/write-files.ts');
const old = { 'content/a.mdx': 'old a', 'data/x/b.csv': 'old b', 'content/other.yaml': 'other' };
const changed = {
  'content/a.mdx': 'new a',
  'data/x/b.csv': 'new b',
  'data/y/1/c.csv': 'c',
  'data/y/1/d.json': 'd',
};

function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'writing-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  fill(root, files);
  return root;
}

function fill(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const bytes = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

/** Every file but those of the preparations. */
function filesOf(root: string): Record<string, string> {
  const all = globSync('*/**/*', { cwd: root }).filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(all.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const prepared = (root: string) => globSync('.cache/writing/*', { cwd: root });

test('all files of a change are written, with their folders, and nothing else is left', () => {
  const root = folderWith(old);
  expect(writeFiles(root, new Map(Object.entries(changed)), bytes(old))).toEqual([]);
  expect(filesOf(root)).toEqual({ ...old, ...changed });
  expect(prepared(root)).toEqual([]);
});

test.each([
  ['saved', { 'data/x/b.csv': 'saved meanwhile' }],
  ['made', { 'data/y/1/d.json': 'made meanwhile' }],
])('a file that somebody has %s meanwhile is not lost, and then none is written', (_, meanwhile) => {
  const root = folderWith(old);
  fill(root, meanwhile);
  expect(writeFiles(root, new Map(Object.entries(changed)), bytes(old))).toEqual(Object.keys(meanwhile));
  expect(filesOf(root)).toEqual({ ...old, ...meanwhile });
});

test('a file that somebody has removed meanwhile stays away', () => {
  const root = folderWith(old);
  rmSync(join(root, 'content/a.mdx'));
  expect(writeFiles(root, new Map([['content/a.mdx', 'new']]), bytes(old))).toEqual(['content/a.mdx']);
  expect(existsSync(join(root, 'content/a.mdx'))).toBe(false);
});

test('nothing is written outside of the project, nor through a link', () => {
  const root = folderWith(old);
  symlinkSync(tmpdir(), join(root, 'content/away'), 'junction');
  for (const path of ['../x.csv', '/tmp/x.csv', 'content/../../x.csv', 'content/away/x.csv'])
    expect(() =>
      writeFiles(
        root,
        new Map([
          ['content/a.mdx', 'new'],
          [path, 'x'],
        ]),
      ),
    ).toThrow();
  expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toBe('old a');
});

test('a change that fails half-way is undone', () => {
  const root = folderWith(old);
  // The last one cannot be moved: its place is a folder that is not in the plan.
  const files = new Map([
    ['content/a.mdx', 'new a'],
    ['data/x', 'a file'],
  ]);
  expect(() => writeFiles(root, files)).toThrow('data/x is no file');
  expect(filesOf(root)).toEqual(old);
  expect(prepared(root)).toEqual([]);
});

const few = { 'content/a.mdx': 'new a', 'data/y/1/c.csv': 'c' };
const calls = [
  'mkdirSync',
  'writeFileSync',
  'openSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
  'linkSync',
];

/**
 * Runs a change in another program that is killed at the nth call of some that change the disk, after half of it
 * where it writes.
 * @returns whether it was killed, rather than done before
 */
function killedAt(count: number, root: string, names: readonly string[] = calls): boolean {
  const program = `import fs from 'node:fs';import { syncBuiltinESMExports } from 'node:module';
    let left = ${count};
    for (const name of ${JSON.stringify(names)}) {
      const real = fs[name];
      fs[name] = (...given) => {
        if (left-- > 0) return real(...given);
        if (name === 'writeFileSync') real(given[0], given[1].slice(0, given[1].length / 2));
        process.kill(process.pid, 'SIGKILL');
      };
    }
    syncBuiltinESMExports();
    const { writeFiles } = await import(${JSON.stringify(writing)});
    writeFiles(${JSON.stringify(root)}, new Map(Object.entries(${JSON.stringify(few)})));`;
  const parameters = ['--input-type=module', '--eval', program];
  const { signal, status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
}

test('killed at any point, it leaves what was there, every file whole, and the next one works', () => {
  let kills = 0;
  for (let count = 0; ; count += 2) {
    const root = folderWith(old);
    if (!killedAt(count, root)) break;
    kills++;
    // At once: each file is as it was or as it will be.
    for (const [path, text] of Object.entries(filesOf(root)))
      expect([(old as Record<string, string>)[path], (few as Record<string, string>)[path]]).toContain(text);
    undoUnfinished(root);
    const now = filesOf(root);
    expect([old, { ...old, ...few }]).toContainEqual(now);
    expect(writeFiles(root, new Map([['content/other.yaml', 'next']]))).toEqual([]);
    expect(filesOf(root)).toEqual({ ...now, 'content/other.yaml': 'next' });
  }
  expect(kills).toBeGreaterThan(15);
});

test('what somebody saved after a kill between two moves is not undone', () => {
  const root = folderWith(old);
  // The plan, the first file, and not the second one.
  expect(killedAt(2, root, ['renameSync'])).toBe(true);
  expect(filesOf(root)).toEqual({ ...old, 'content/a.mdx': 'new a' });
  fill(root, { 'content/a.mdx': 'saved' });
  undoUnfinished(root);
  expect(filesOf(root)).toEqual({ ...old, 'content/a.mdx': 'saved' });
});

test('of many at once none mixes with another', async () => {
  const root = folderWith({ 'content/a.mdx': '0', 'content/b.mdx': '0' });
  const program = `const { writeFiles } = await import(${JSON.stringify(writing)});
    for (let turn = 0; turn < 5; turn++) {
      const text = process.argv[1] + '-' + turn;
      writeFiles(${JSON.stringify(root)}, new Map([['content/a.mdx', text], ['content/b.mdx', text], ['content/n/' + text, text]]));
    }`;
  const codes = ['one', 'two', 'three', 'four'].map(
    (name) =>
      new Promise((done) =>
        spawn(process.execPath, ['--input-type=module', '--eval', program, name]).on('close', done),
      ),
  );
  expect(await Promise.all(codes)).toEqual([0, 0, 0, 0]);
  const { 'content/a.mdx': a, 'content/b.mdx': b, ...others } = filesOf(root);
  expect(a).toBe(b);
  expect(Object.keys(others)).toHaveLength(20);
  expect(prepared(root)).toEqual([]);
});

test('no other file of a command writes to the disk, but what makes sites, copies and a browser', () => {
  const others =
    /^(?:writing|sheets|hosting)\/|^made-before|^spelling\/dictionary|^search\/search-index|^commands\/(?:building|browser|bench|benching|project-copy|lighthouse|test)\b/;
  const writes = /\b(?:writeFile|appendFile|rename|copyFile|cp|rm|unlink|createWriteStream|mkdir)(?:Sync)?\(/;
  const found = sourceFiles(project).filter(
    (path) => !others.test(path) && writes.test(readFileSync(join(project, 'src', path), 'utf8')),
  );
  expect(found).toEqual([]);
});
