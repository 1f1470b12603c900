/**
 * A site is written beside the one that is there, and takes its place when it is whole: whatever ends a build before
 * that leaves the old one as it was, and two at the same time do not mix.
 */

import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where a build writes until it is whole, in a folder that no tool reads and git ignores. */
export function folderBeside(root: string, processId = process.pid): string {
  return join(root, '.cache', `build-${processId}`);
}

function folderOfTheOld(root: string, processId = process.pid): string {
  return join(root, '.cache', `built-before-${processId}`);
}

/** Makes the folder to write into, empty, and takes away what builds left that were ended. */
export function prepareBeside(root: string): string {
  for (const left of globSync('.cache/{build,built-before}-*', { cwd: root })) {
    if (isRunning(Number(basename(left).split('-').at(-1)))) continue;
    // Ended between the two moves: the old site is what there is.
    const isOld = basename(left).startsWith('built-before-');
    if (isOld && !existsSync(join(root, 'dist'))) renameSync(join(root, left), join(root, 'dist'));
    else rmSync(join(root, left), { recursive: true, force: true });
  }
  const folder = folderBeside(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Whether a process runs, whoever's it is. */
function isRunning(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts a whole site in the place of `dist/`. */
export function putInPlace(root: string): void {
  const [folder, old, dist] = [folderBeside(root), folderOfTheOld(root), join(root, 'dist')];
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(folder, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Takes away what a build that failed has written. */
export function clearBeside(root: string): void {
  rmSync(folderBeside(root), { recursive: true, force: true });
}
