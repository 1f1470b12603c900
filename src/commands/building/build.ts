/**
 * `npm run build`: the site in `dist/`. What takes long and has not changed is taken from the build before, unless
 * `-- --no-cache` says otherwise; the bytes are the same. It is written beside the one that is there and put in its place when it is
 * whole. Where nothing that it is made of has changed, and nothing in it, it stays. On a terminal a line counts the files; elsewhere nothing is said but warnings and what fails, and one line at
 * the end.
 */

import { spawn, spawnSync } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { clearBeside, prepareBeside, putInPlace } from './beside.ts';
import { forgetSite, hashOfWhatMakes, noteSite, saidOfSameSite } from './same-site.ts';
import { keptFolderVariable } from '../../made-before.ts';
import { publicationDay } from '../../publication/held-back.ts';
import { site } from '../../site.ts';
import { readBase } from '../../text/merge-base.ts';
import { undoUnfinished } from '../../writing/unfinished.ts';
import { endWithHelp, readOptions } from '../options.ts';
import { isOfAFile, WhatMatters } from './what-matters.ts';

endWithHelp(
  'npm run build\n\nThe site in dist/, ready for any static host. SITE_URL (origin) and BASE_PATH say where it will live, PUBLICATION_DAY=2027-01-07 shows what that day will.',
);
/** Young objects are many and die together: with more room for them they are swept in a third of the time. */
const engine = ['--min-semi-space-size=32', '--max-semi-space-size=64'];

/**
 * Builds the project at `root`; returns the exit code of what built it, and `dist/` is as it was unless that is 0.
 * @param program what writes a site into the folder it is given as its last argument
 * @param environment variables that it runs with, beside those there are
 * @param tell takes each line that is for who builds
 */
export async function buildBeside(
  root: string,
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  tell: (line: string) => void = console.log,
): Promise<number> {
  const folder = prepareBeside(root);
  const before = globSync('dist/**/*.*', { cwd: root }).length;
  const child = spawn(process.execPath, [...program, folder], {
    cwd: root,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const ended = new Promise<number>((done) => {
    child.on('close', (code) => {
      done(code ?? 1);
    });
    child.on('error', () => {
      done(1);
    });
  });
  const matters = new WhatMatters();
  let files = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (isOfAFile(line)) showProgress(++files, before);
    else if (matters.keeps(line)) tell(line);
  }
  const code = await ended;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  endProgress();
  if (code === 0) putInPlace(root);
  else clearBeside(root);
  return code;
}

/**
 * The same, unless `dist/` is what it would write: then what was said when it was written is said again.
 * @param settings what a site is made of beside the files of the project
 */
export async function buildUnlessSame(
  root: string,
  program: readonly string[],
  { environment = {}, settings }: { environment?: Record<string, string>; settings: readonly string[] },
  tell: (line: string) => void = console.log,
): Promise<{ code: number; isSame: boolean }> {
  const made = hashOfWhatMakes(root, settings);
  const same = saidOfSameSite(root, made);
  if (same !== undefined) {
    for (const line of same) tell(line);
    return { code: 0, isSame: true };
  }
  forgetSite(root);
  const said: string[] = [];
  const code = await buildBeside(root, program, environment, (line) => {
    said.push(line);
    tell(line);
  });
  // What was changed meanwhile may be in the site or not.
  if (code === 0 && hashOfWhatMakes(root, settings) === made) noteSite(root, made, said);
  return { code, isSame: false };
}

/** What a site is made of beside the files of the project: day, address, commit, main branch. */
function settingsOf(root: string): string[] {
  const { NODE_ENV = '', NODE_OPTIONS = '', GITHUB_BASE_REF = '' } = process.env;
  const { stdout: commit } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  const base = readBase(root);
  const named = JSON.stringify([base?.published ?? null, [...(base?.frozen ?? [])]]);
  return [JSON.stringify(site), publicationDay(), commit, named, NODE_ENV, NODE_OPTIONS, GITHUB_BASE_REF];
}

function showProgress(files: number, before: number): void {
  if (!process.stdout.isTTY || files % 25 !== 0) return;
  const all = before > files ? ` of about ${before}` : '';
  process.stdout.write(`\r${files}${all} files`);
}

function endProgress(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
}

/** Takes away what was kept and no build has asked for in a month. */
function clearKept(folder: string): void {
  const long = Date.now() - 30 * 24 * 60 * 60 * 1000;
  for (const file of globSync('*/*', { cwd: folder }).map((name) => join(folder, name)))
    if (statSync(file).mtimeMs < long) rmSync(file, { force: true });
}

if (import.meta.main) {
  const root = resolve('.');
  const options = readOptions({
    'no-cache': { type: 'boolean', default: false },
    silent: { type: 'boolean', default: false },
  });
  undoUnfinished(root);
  const kept = join(root, '.cache/made');
  const began = performance.now();
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  if (options['no-cache']) forgetSite(root);
  const { code, isSame } = await buildUnlessSame(root, [...engine, astro, 'build', '--outDir'], {
    environment: { [keptFolderVariable]: options['no-cache'] ? '' : kept },
    settings: settingsOf(root),
  });
  if (code === 0) {
    clearKept(kept);
    const seconds = Math.round((performance.now() - began) / 1000);
    const files = globSync('dist/**/*.*', { cwd: root }).length;
    const done = isSame ? 'as they were: nothing has changed, looked at' : 'written';
    if (!options.silent) console.log(`${files} files in dist/, ${done} in ${seconds} s`);
  }
  process.exitCode = code;
}
