/** The real content for tests, and copies of it with one thing changed. */

import { fileURLToPath } from 'node:url';
import { runChecks } from '../src/checks/run-checks.ts';
import { readSourceTree, type SourceTree } from '../src/model/source-tree.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const realTree = readSourceTree(root);
export const { publication, findings: realFindings } = runChecks(realTree);

/** A file of the real content as text. */
export function realText(file: string): string {
  const bytes = realTree.get(file);
  if (bytes === undefined) throw new Error(`there is no ${file}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The real content with `before` (which must stand in the file) replaced once by `after`. */
export function withEdit(
  file: string,
  before: string,
  after: string,
  tree: SourceTree = realTree,
): SourceTree {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(tree.get(file));
  if (!text.includes(before)) throw new Error(`${file} does not hold: ${before}`);
  return new Map(tree).set(file, new TextEncoder().encode(text.replace(before, () => after)));
}

/** The real content without a file. */
export function withoutFile(file: string): SourceTree {
  const tree = new Map(realTree);
  if (!tree.delete(file)) throw new Error(`there is no ${file}`);
  return tree;
}
