import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { buildBeside, buildUnlessSame } from '../../src/commands/building/build.ts';
import { WhatMatters } from '../../src/commands/building/what-matters.ts';
import { root as project } from '../published.ts';

/** A folder with an old site, and a program that writes a new one: its words are run with `folder` for where. */
function projectWith(words: string) {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'old');
  const program = `import{writeFileSync}from'node:fs';const folder=process.argv.at(-1);
    const write=(name,text)=>writeFileSync(folder+'/'+name,text);${words}`;
  writeFileSync(join(root, 'program.mjs'), program);
  const site = () =>
    readdirSync(join(root, 'dist')).map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
  const left = () => (existsSync(join(root, '.cache')) ? readdirSync(join(root, '.cache')) : []);
  return { root, program: [join(root, 'program.mjs')], site, left };
}

test('a whole site takes the place of the old one, of which nothing is left', async () => {
  const { root, program, site, left } = projectWith(`write('a.html','new');write('b.html','new')`);
  expect(await buildBeside(root, program)).toBe(0);
  expect(site()).toEqual(['new', 'new']);
  expect(left()).toEqual([]);
});

test.each([
  ['fails half-way', `write('index.html','half');throw new Error('no more room')`],
  ['ends itself with a code', `write('index.html','half');process.exit(3)`],
  ['is killed', `write('index.html','half');process.kill(process.pid,'SIGKILL')`],
])('what %s leaves the old site whole', async (_, words) => {
  const { root, program, site, left } = projectWith(words);
  expect(await buildBeside(root, program)).not.toBe(0);
  expect(site()).toEqual(['old']);
  expect(left()).toEqual([]);
});

test('killed itself, it leaves the old site whole, and the next build clears what it left', async () => {
  const { root, program, site, left } = projectWith(`write('index.html','half');setInterval(()=>{},1000)`);
  const command = `import{buildBeside}from ${JSON.stringify(join(project, 'src/commands/building/build.ts'))};
    await buildBeside(${JSON.stringify(root)},${JSON.stringify(program)})`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', command], { detached: true });
  const half = () => left().some((folder) => existsSync(join(root, '.cache', folder, 'index.html')));
  while (!half()) await wait(20);
  // The whole group: what it started too.
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await new Promise((ended) => child.on('close', ended));
  expect(site()).toEqual(['old']);
  writeFileSync(
    join(root, 'program.mjs'),
    readFileSync(join(root, 'program.mjs'), 'utf8').replace(/setInterval.*/, ''),
  );
  expect(await buildBeside(root, program)).toBe(0);
  expect(site()).toEqual(['half']);
  expect(left()).toEqual([]);
});

test('ended between the two moves, the old site is put back by the next build', async () => {
  const { root, program, site } = projectWith(`process.exit(1)`);
  const gone = 2 ** 22 + 1;
  mkdirSync(join(root, `.cache/built-before-${gone}`), { recursive: true });
  writeFileSync(join(root, `.cache/built-before-${gone}/index.html`), 'the one before');
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await buildBeside(root, program)).toBe(1);
  expect(site()).toEqual(['the one before']);
});

test('of what Astro says, warnings and failures are heard, with all their lines', () => {
  const matters = new WhatMatters();
  const lines = [
    ' generating static routes ',
    '08:24:28   ├─ /en/index.html (+12ms) ',
    '08:24:29 [WARN] [content-checks] ',
    'warning[TXT-001]',
    '  content/stories/x/it.mdx:3:1',
    '08:24:30 [build] ✓ Completed in 3m 12s.',
    '',
    '08:24:31 [ERROR] [vite] it broke',
    '    at place',
    '\u001B[42m building static entrypoints \u001B[49m',
    '08:24:31 [vite] built',
  ];
  expect(lines.filter((line) => matters.keeps(line))).toEqual([...lines.slice(2, 5), ...lines.slice(7, 9)]);
});

/** A project whose program writes how often it has run, and warns. */
function countingProject() {
  const project = projectWith(
    `import{readFileSync as read,existsSync as is}from'node:fs';
    const n=is('.cache/runs')?Number(read('.cache/runs','utf8'))+1:1;
    writeFileSync('.cache/runs',String(n));write('index.html','run '+n);console.log('08:00:00 [WARN] run '+n)`,
  );
  const told: string[] = [];
  const build = (settings: readonly string[] = ['2026-11-30']) =>
    buildUnlessSame(project.root, project.program, { settings }, (line) => told.push(line));
  return { ...project, build, told };
}

test('where nothing has changed the site stays, and what it warned of is said again', async () => {
  const { build, site, told } = countingProject();
  expect(await build()).toEqual({ code: 0, isSame: false });
  expect(await build()).toEqual({ code: 0, isSame: true });
  expect(site()).toEqual(['run 1']);
  expect(told).toEqual(['08:00:00 [WARN] run 1', '08:00:00 [WARN] run 1']);
});

test.each<[string, (root: string) => void]>([
  ['a file is new', (root) => writeFileSync(join(root, 'content/new.yaml'), '')],
  ['a hidden file is new', (root) => writeFileSync(join(root, '.env'), '')],
  ['a byte of a file is another', (root) => writeFileSync(join(root, 'content/a.yaml'), 'B')],
  ['a file is gone', (root) => rmSync(join(root, 'content/a.yaml'))],
  ['a page of the site was changed', (root) => writeFileSync(join(root, 'dist/index.html'), 'mine')],
  ['a page of the site is gone', (root) => rmSync(join(root, 'dist/index.html'))],
  ['there is one page more', (root) => writeFileSync(join(root, 'dist/more.html'), '')],
  ['the note is damaged', (root) => writeFileSync(join(root, '.cache/site.json'), '{')],
])('where %s the site is built again', async (_, change) => {
  const { root, build, site } = countingProject();
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/a.yaml'), 'A');
  await build();
  change(root);
  expect(await build()).toEqual({ code: 0, isSame: false });
  expect(site()).toEqual(['run 2']);
});

test('another day is another site', async () => {
  const { build } = countingProject();
  await build(['2026-11-30']);
  expect(await build(['2026-12-01'])).toEqual({ code: 0, isSame: false });
});

test('a site is not taken for what was changed while it was built', async () => {
  const { root, build } = countingProject();
  const words = readFileSync(join(root, 'program.mjs'), 'utf8');
  writeFileSync(join(root, 'program.mjs'), `${words};writeFileSync('meanwhile-'+n,'')`);
  await build();
  expect(await build()).toEqual({ code: 0, isSame: false });
});
