/** The editors' files as they were at a commit. */

import { spawnSync } from 'node:child_process';
import { isPublishedPath, type SourceTree } from '../../text/source-tree.ts';

/**
 * Everything under `content/` and `data/` at a commit.
 * @param ref a branch, a tag or a hash
 * @returns undefined where git knows no such commit, or there is no git
 */
export function treeAtRef(root: string, ref: string): SourceTree | undefined {
  // A name that git would read as an option is none.
  if (ref.startsWith('-')) return undefined;
  const git = (parameters: readonly string[], input?: string) =>
    spawnSync('git', parameters, {
      cwd: root,
      maxBuffer: 2 ** 30,
      ...(input === undefined ? {} : { input }),
    });
  const listed = git(['ls-tree', '-r', '-z', '--name-only', `${ref}^{commit}`, '--', 'content', 'data']);
  if (listed.status !== 0) return undefined;
  const paths = listed.stdout.toString('utf8').split('\0').filter(isPublishedPath);
  const read = git(['cat-file', '--batch'], paths.map((path) => `${ref}:./${path}\n`).join(''));
  if (read.status !== 0) return undefined;
  const tree = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of paths) {
    const end = read.stdout.indexOf(10, at);
    const size = Number(read.stdout.subarray(at, end).toString('utf8').split(' ')[2]);
    tree.set(path, Uint8Array.from(read.stdout.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return tree;
}
