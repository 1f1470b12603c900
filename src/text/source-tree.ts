/** The editors' files in memory: everything under `content/` and `data/`, path to bytes. */

import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths from the project's root with forward slashes, e.g. `data/sme-accounts/figures.csv`. */
export type SourceTree = ReadonlyMap<string, Uint8Array>;

/** Beside what is published: examples of mistakes, which are wrong on purpose. */
const notPublished = /^content\/mistakes\//;

/** Whether a path under `content/` or `data/` is one that `readSourceTree` reads. */
export function isPublishedPath(path: string): boolean {
  return path !== '' && !notPublished.test(path) && !(path.split('/').at(-1) ?? '').startsWith('.');
}

/**
 * What stands in the tree for what is no plain file: a link, which another program would follow out of the project, or
 * a pipe. No text begins so.
 */
const noFile = Buffer.from('\0no file: ');

/** Whether there is something at a path that is neither a file nor a folder. */
export function isNoFile(bytes: Uint8Array): boolean {
  return noFile.equals(bytes.subarray(0, noFile.length));
}

/** Reads `content/` and `data/` under `root`, without the examples of mistakes; a missing folder is an empty one. */
export function readSourceTree(root: string): SourceTree {
  const tree = new Map<string, Uint8Array>();
  for (const folder of ['content', 'data']) {
    const entry = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (entry?.isDirectory() === false) tree.set(folder, noFile);
    if (entry?.isDirectory() !== true) continue;
    for (const { path, isFile } of listFiles(join(root, folder))) {
      if (notPublished.test(`${folder}/${path}`)) continue;
      const bytes = isFile ? unlessGone(() => readFileSync(join(root, folder, path))) : noFile;
      if (bytes !== undefined) tree.set(`${folder}/${path}`, bytes);
    }
  }
  return tree;
}

/** Everything in a folder but folders, sorted. Node's own way down follows links, out of the project. */
function listFiles(folder: string): { path: string; isFile: boolean }[] {
  const found: { path: string; isFile: boolean }[] = [];
  const walk = (within: string): void => {
    const entries = unlessGone(() => readdirSync(join(folder, within), { withFileTypes: true }));
    for (const entry of entries ?? []) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!entry.name.startsWith('.')) found.push({ path, isFile: entry.isFile() });
    }
  };
  walk('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
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
