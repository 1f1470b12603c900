/** Builds that are measured: how long, how much memory, how much work in which thread. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { keptFolderVariable } from '../../made-before.ts';
import { fail } from '../options.ts';
import { cpuProfileSchema, type CpuProfile } from './trades.ts';

const usageSchema = z.object({ memoryKb: z.number(), all: z.number(), main: z.number() });

/** What a build took. */
export interface Measured {
  seconds: number;
  megabytes: number;
  /** Seconds of work of all threads, and of the one that runs our code. */
  cpu: { all: number; main: number };
  /** Of the main thread; undefined where none was asked for. */
  profile: CpuProfile | undefined;
}

/** How a build is run. */
export interface BuildOptions {
  /** Where what takes long is kept from one build to the next; nowhere when undefined. */
  kept?: string;
  profiled?: boolean;
  /** Variables that it runs with, beside those there are. */
  environment?: Readonly<Record<string, string>>;
  /** A script of `sh` that runs what it is given: `umask 077; exec "$@"`. */
  shell?: string;
  /** How many days later than today its clock stands. */
  daysLater?: number;
}

/** Builds the project in `folder` into its `dist/`. Ends the command when the build fails. */
export function measuredBuild(folder: string, options: BuildOptions = {}): Measured {
  const { kept = '', profiled = false, environment = {}, shell, daysLater = 0 } = options;
  const notes = mkdtempSync(join(tmpdir(), 'measured-'));
  try {
    const probe = `process.on('exit',()=>{const seconds=({user,system})=>(user+system)/1e6;
require('fs').writeFileSync(${JSON.stringify(join(notes, 'usage.json'))},JSON.stringify({
memoryKb:process.resourceUsage().maxRSS,all:seconds(process.cpuUsage()),main:seconds(process.threadCpuUsage())}))})`;
    writeFileSync(join(notes, 'probe.cjs'), daysLater === 0 ? probe : `${probe};${clockLater(daysLater)}`);
    const asked = [
      '--cpu-prof',
      '--cpu-prof-interval=5000',
      `--cpu-prof-dir=${notes}`,
      `--cpu-prof-name=main`,
    ];
    const command = [
      ...[process.execPath, ...(profiled ? asked : []), '--require', join(notes, 'probe.cjs')],
      ...[join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
    ];
    const [program = process.execPath, ...words] =
      shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command];
    const start = performance.now();
    const run = spawnSync(program, words, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', [keptFolderVariable]: kept, ...environment },
    });
    const seconds = (performance.now() - start) / 1000;
    if (run.status !== 0) fail(`the build in ${folder} failed\n${run.stdout}${run.stderr}`);
    const read = (name: string): unknown => JSON.parse(readFileSync(join(notes, name), 'utf8'));
    const { memoryKb, all, main } = usageSchema.parse(read('usage.json'));
    return {
      seconds,
      megabytes: Math.round(memoryKb / 1024),
      cpu: { all, main },
      profile: profiled ? cpuProfileSchema.parse(read('main')) : undefined,
    };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** A script after which every clock of Node's stands some days later. */
function clockLater(days: number): string {
  return `const Today=Date,later=${days}*86400000;
globalThis.Date=class Date extends Today{constructor(...words){words.length===0?super(Today.now()+later):super(...words)}
static now(){return Today.now()+later}}`;
}
