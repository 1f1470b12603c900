/** What a command has made of the editors' files is written, or the command ends and says why nothing was. */

import type { SourceTree } from '../text/source-tree.ts';
import { writeFiles, type FilesToWrite } from '../writing/write-files.ts';

/**
 * Writes every file, or none and ends with exit code 1.
 * @param before the files as they were read: what somebody saved since is not lost
 */
export function writeOrFail(root: string, files: FilesToWrite, before: SourceTree): void {
  try {
    const [changed] = writeFiles(root, files, before);
    if (changed === undefined) return;
    process.stderr.write(
      `${changed} was saved by somebody else meanwhile. Nothing is written: run it again.\n`,
    );
  } catch (error) {
    process.stderr.write(`Nothing is written: ${(error as Error).message}\n`);
  }
  process.exit(1);
}
