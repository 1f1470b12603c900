/**
 * The one way in which commands write what editors keep: every file of a change, or none. They are written beside and
 * moved to their places when all are whole. Whatever ends the program before that leaves what was there; ended between
 * two moves, what was there is put back by whichever command comes next (`undoUnfinished`).
 */

import { chmodSync, closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { codeOf, inTurn } from './turn.ts';
import { bytesAt, folderOfChange, hashOfBytes, parts, turnFile, undo, undoUnfinished } from './unfinished.ts';
import type { Plan } from './unfinished.ts';

/** Paths from the root with forward slashes, and what each file will hold. */
export type FilesToWrite = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes all of `files`, or none.
 * @param root of the project
 * @param before what was read before: a file that is not in it must not be there; whatever is there is replaced when undefined
 * @returns the paths that hold something else than `before` says: somebody saved them since, and nothing is written;
 * empty when all are written
 * Throws, with nothing written, for a path that leaves the project or goes through a link, and when the disk is full.
 */
export function writeFiles(
  root: string,
  files: FilesToWrite,
  before?: ReadonlyMap<string, Uint8Array>,
): string[] {
  for (const path of files.keys()) refuseLeaving(root, path);
  if (files.size === 0) return [];
  undoUnfinished(root);
  return inTurn(turnFile(root), () => {
    const there = new Map([...files.keys()].map((path) => [path, bytesAt(join(root, path))]));
    const changed = [...there].filter(
      ([path, now]) => before !== undefined && !isSame(now, before.get(path) ?? null),
    );
    if (changed.length > 0) return changed.map(([path]) => path);
    const folder = folderOfChange(root);
    try {
      const plan = prepare(root, folder, files, there);
      return move(root, folder, plan, there);
    } finally {
      // Without a plan nothing was moved, or all was: only what was prepared is taken away.
      undo(root, folder);
    }
  });
}

function isSame(a: Uint8Array | null | undefined, b: Uint8Array | null | undefined): boolean {
  return a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b;
}

/** A path stays in the project, and no folder on its way is a link out of it. */
function refuseLeaving(root: string, path: string): void {
  const isOutside = isAbsolute(path) || normalize(path).split(sep).includes('..');
  if (isOutside) throw new Error(`${path} is outside of the project`);
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const entry = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (entry !== undefined && !entry.isDirectory())
      throw new Error(`${folder} is no folder of the project, but a link or a file`);
  }
}

type There = ReadonlyMap<string, Uint8Array | null | undefined>;

/** Writes all that will be there, and all that is there, beside; then the plan. */
function prepare(root: string, folder: string, files: FilesToWrite, there: There): Plan {
  const folders = new Set<string>();
  const planned = [...files].map(([path, content]) => {
    const now = there.get(path);
    if (now === undefined) throw new Error(`${path} is no file, but a link or a folder`);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const mode = now === null ? undefined : statSync(join(root, path)).mode;
    writeThrough(join(folder, parts.after, path), bytes, mode);
    if (now !== null) writeThrough(join(folder, parts.before, path), now, mode);
    for (const made of foldersOf(path)) if (!existsSync(join(root, made))) folders.add(made);
    return { path, before: now === null ? null : hashOfBytes(now), after: hashOfBytes(bytes) };
  });
  const plan: Plan = { files: planned, folders: [...folders].toSorted((a, b) => a.length - b.length) };
  const file = join(folder, parts.plan);
  writeThrough(`${file}.part`, Buffer.from(JSON.stringify(plan)));
  renameSync(`${file}.part`, file);
  return plan;
}

/** `a/b/c.csv`: `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Written to the disk itself: a move must not be there before what it moves. */
function writeThrough(file: string, bytes: Uint8Array, mode?: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'w');
  try {
    writeFileSync(open, bytes);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  if (mode !== undefined) chmodSync(file, mode);
}

/**
 * Moves everything to its place, a new folder as a whole. The plan is taken away at the end, and only then the change
 * is done: with the plan still there it is undone.
 */
function move(root: string, folder: string, plan: Plan, there: There): string[] {
  const moved = new Set<string>();
  for (const { path } of plan.files) {
    const made = plan.folders.find((outer) => path.startsWith(`${outer}/`)) ?? path;
    if (moved.has(made)) continue;
    // A save in the last moment: what was moved goes back.
    if (made === path ? !isSame(bytesAt(join(root, path)), there.get(path)) : existsSync(join(root, made)))
      return [path];
    try {
      renameSync(join(folder, parts.after, made), join(root, made));
    } catch (error) {
      if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return [path];
      throw error;
    }
    moved.add(made);
  }
  rmSync(join(folder, parts.plan));
  return [];
}
