/** Changes of several files that were ended half-way: what was there before is put back. */

import { createHash } from 'node:crypto';
import { globSync, lstatSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeOf, inTurn, isRunning } from './turn.ts';

/** Where changes are prepared: in the project, so that a file is moved and never copied, out of git's sight. */
const preparing = '.cache/writing';

/** A change that nobody has touched for so long is nobody's, whatever runs under its number now. */
const oldMs = 600_000;

/** What a change does: written down before the first file is moved, taken away after the last. */
export interface Plan {
  /** Paths from the root, with the hash of what each held before (null: there was none) and of what it will hold. */
  files: readonly { path: string; before: string | null; after: string }[];
  /** Folders that the change makes, the outer before the inner. */
  folders: readonly string[];
}

/** The parts of a change's folder: what it will write, what was there, and the plan. */
export const parts = { after: 'after', before: 'before', plan: 'plan.json' } as const;

let changes = 0;

/** A folder for one change of this program; it isn't there yet. */
export function folderOfChange(root: string): string {
  return join(root, preparing, `${process.pid}-${++changes}`);
}

/** The file that says whose turn it is to write. */
export function turnFile(root: string): string {
  return join(root, preparing, 'turn');
}

/** Of bytes, in hexadecimal digits. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is at a path: a file's bytes; null for nothing; undefined for a folder, a link or what can't be read as a file. */
export function bytesAt(file: string): Uint8Array | null | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Puts back what was there before changes that were ended half-way; what was saved since stays. */
export function undoUnfinished(root: string): void {
  if (unfinished(root).length === 0) return;
  inTurn(turnFile(root), () => {
    for (const folder of unfinished(root)) undo(root, folder);
  });
}

/** The folders of changes whose program is gone. */
function unfinished(root: string): string[] {
  return globSync(`${preparing}/*-*`, { cwd: root })
    .map((folder) => join(root, folder))
    .filter((folder) => {
      const isOurs = basename(folder).startsWith(`${process.pid}-`);
      const isOld = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > oldMs;
      // Our own number, from before us: this program counts its changes, and takes each one's folder away.
      if (isOurs) return Number(basename(folder).split('-')[1]) > changes || isOld;
      return isOld || !isRunning(Number(basename(folder).split('-')[0]));
    });
}

/** Puts back each file that the change has written and nobody has written since; then nothing is left of the change. */
export function undo(root: string, folder: string): void {
  const plan = readPlan(join(folder, parts.plan));
  for (const { path, before, after } of plan?.files ?? []) {
    const file = join(root, path);
    const now = bytesAt(file);
    if (now === null || now === undefined || hashOfBytes(now) !== after) continue;
    if (before === null) rmSync(file);
    else renameSync(join(folder, parts.before, path), file);
  }
  for (const made of (plan?.folders ?? []).toReversed()) removeEmpty(join(root, made));
  rmSync(folder, { recursive: true, force: true });
}

/** The plan of a change; undefined where it was not yet, or no longer, under way. */
function readPlan(file: string): Plan | undefined {
  const bytes = bytesAt(file);
  return bytes === null || bytes === undefined
    ? undefined
    : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Plan);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
  }
}
