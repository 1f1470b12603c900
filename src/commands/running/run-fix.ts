/** `npm run fix` once its options are read. */

import type { Finding } from '../../findings/finding.ts';
import { describeFinding } from '../../findings/registry.ts';
import { mend, type Mended } from '../../reports/fixes.ts';
import { renewHashes } from '../../reports/renewed-hashes.ts';
import { runChecks } from '../../reports/run-checks.ts';
import type { Language } from '../../site.ts';
import { readSourceTree, type SourceTree } from '../../text/source-tree.ts';
import { undoUnfinished } from '../../writing/unfinished.ts';
import { writeFiles } from '../../writing/write-files.ts';
import { writeOrFail } from '../write-or-fail.ts';

interface Wishes {
  /** Findings of this code alone; all of them when undefined. */
  code: string | undefined;
  /** Whether hashes are written as well. */
  hash: boolean;
  isDryRun: boolean;
}

interface FixWords {
  none: string;
  done: string;
  would: string;
}

const attempts = 5;

/** Mends the files of a folder, or only says what it would mend, and says so on the standard output. */
export function runFix(root: string, wishes: Wishes, language: Language, words: FixWords): void {
  undoUnfinished(root);
  for (let attempt = 1; ; attempt++) {
    const before = readSourceTree(root);
    const { files, mended } = mendAll(before, wishes);
    // A file that an editor saved meanwhile is mended as it is now.
    if (!wishes.isDryRun) {
      if (attempt === attempts) writeOrFail(root, files, before);
      else if (writeFiles(root, files, before).length > 0) continue;
    }
    const verb = wishes.isDryRun ? words.would : words.done;
    const lines = mended.map((found) => {
      const { problem } = describeFinding(found, language);
      return `${verb} [${found.code}] ${found.file}:${found.line}:${found.column}: ${problem}\n`;
    });
    process.stdout.write(lines.length === 0 ? `${words.none}\n` : lines.join(''));
    return;
  }
}

/** What is mended in the files as they are, and the files as they are then. */
function mendAll(before: SourceTree, wishes: Wishes): { files: Map<string, Uint8Array>; mended: Finding[] } {
  const files = new Map<string, Uint8Array>();
  const all: Finding[] = [];
  // A mended file can show what its mistake hid: go on until nothing changes.
  for (;;) {
    const tree = new Map([...before, ...files]);
    const { files: changed, mended } = mendOnce(tree, runChecks(tree).findings, wishes);
    if (mended.length === 0) return { files, mended: all };
    all.push(...mended);
    for (const [file, bytes] of changed) files.set(file, bytes);
  }
}

/** What can be mended as it is now; hashes come last, of files that have nothing else to mend. */
function mendOnce(tree: SourceTree, findings: readonly Finding[], { code: wished, hash }: Wishes): Mended {
  const made = mend(tree, findings, wished);
  if (!hash || made.mended.length > 0) return made;
  const { files, renewed } = renewHashes(tree, findings, ({ code }) => code === (wished ?? code));
  return { files, mended: renewed };
}
