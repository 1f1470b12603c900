/**
 * The real content for tests, and a sample: a small publication of its own in `tests/fixtures/publication/`
 * that mistakes are made in, so that they stay the same whatever the editors publish.
 */

import { fileURLToPath } from 'node:url';
import { runChecks } from '../src/reports/run-checks.ts';
import { readSourceTree, type SourceTree } from '../src/text/source-tree.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const realTree = readSourceTree(root);
export const { publication, findings: realFindings } = runChecks(realTree);

export const sampleFolder = fileURLToPath(new URL('fixtures/publication', import.meta.url));
export const sampleTree = readSourceTree(sampleFolder);
export const { publication: sample, findings: sampleFindings } = runChecks(sampleTree);

const textIn = (tree: SourceTree) => (file: string) => {
  const bytes = tree.get(file);
  if (bytes === undefined) throw new Error(`there is no ${file}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

/** A file of the real content as text. */
export const realText = textIn(realTree);
/** A file of the sample as text. */
export const sampleText = textIn(sampleTree);

/** The sample with `before` (which must stand in the file) replaced once by `after`. */
export function withEdit(
  file: string,
  before: string,
  after: string,
  tree: SourceTree = sampleTree,
): SourceTree {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(tree.get(file));
  if (!text.includes(before)) throw new Error(`${file} does not hold: ${before}`);
  return new Map(tree).set(file, new TextEncoder().encode(text.replace(before, () => after)));
}

/** The sample without a file. */
export function withoutFile(file: string): SourceTree {
  const tree = new Map(sampleTree);
  if (!tree.delete(file)) throw new Error(`there is no ${file}`);
  return tree;
}
