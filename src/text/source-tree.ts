/** The editors' files in memory: everything under `content/` and `data/`, path to bytes. */

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths from the project's root with forward slashes, e.g. `data/sme-accounts/figures.csv`. */
export type SourceTree = ReadonlyMap<string, Uint8Array>;

/** Beside what is published: examples of mistakes, which are wrong on purpose. */
const notPublished = /^content\/mistakes\//;

/** Whether a path under `content/` or `data/` is one that `readSourceTree` reads. */
export function isPublishedPath(path: string): boolean {
  return path !== '' && !notPublished.test(path) && !(path.split('/').at(-1) ?? '').startsWith('.');
}

/** Reads `content/` and `data/` under `root`, without the examples of mistakes; a missing folder is an empty one. */
export function readSourceTree(root: string): SourceTree {
  const tree = new Map<string, Uint8Array>();
  for (const folder of ['content', 'data']) {
    for (const entry of listFiles(join(root, folder))) {
      if (notPublished.test(`${folder}/${entry}`)) continue;
      const bytes = unlessGone(() => readFileSync(join(root, folder, entry)));
      if (bytes !== undefined) tree.set(`${folder}/${entry}`, bytes);
    }
  }
  return tree;
}

function listFiles(folder: string): string[] {
  const entries = unlessGone(() => readdirSync(folder, { recursive: true, withFileTypes: true }));
  if (entries === undefined) return [];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** What `read` gives, or undefined when the file is not there (editors save by way of passing files). */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The file as text, or undefined when its bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file's hash as data packages write it, a text's in UTF-8: `sha256:` and 64 hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** Paths of the tree that match, sorted. */
export function pathsMatching(tree: SourceTree, pattern: RegExp): string[] {
  return [...tree.keys()].filter((path) => pattern.test(path)).sort();
}
