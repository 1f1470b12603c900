/** Who writes: one program at a time. Who was ended while it wrote has given its turn back. */

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A turn takes some milliseconds; one that is this old is nobody's: its number may be another program's now. */
const oldMs = 60_000;
const pauseMs = 20;

/** Whether a program runs, whoever's it is; one with our own number is of a time before us. */
export function isRunning(processId: number): boolean {
  if (processId === process.pid || !Number.isSafeInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What the system calls an error: `ENOENT`; undefined for one of another kind. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** Does `work` while no other program holds `file`, which says who holds it; waits until then. */
export function inTurn<T>(file: string, work: () => T): T {
  const mine = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(mine, String(process.pid));
  try {
    while (!takes(mine, file)) {
      if (isNobodys(file)) giveBack(file);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A link is made or not: two programs never both make it, and it never holds half a number. */
function takes(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function isNobodys(file: string): boolean {
  try {
    return !isRunning(Number(readFileSync(file, 'utf8'))) || Date.now() - statSync(file).mtimeMs > oldMs;
  } catch {
    // Given back since.
    return false;
  }
}

/** Moved first: of two programs that see it left behind one takes it away. */
function giveBack(file: string): void {
  const left = `${file}.${process.pid}.left`;
  try {
    renameSync(file, left);
  } catch {
    return;
  }
  rmSync(left, { force: true });
}
