import { describe, expect, it } from 'vitest';
import { isFixable, mend } from '../../src/reports/fixes.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { findingCodes } from '../../src/findings/registry.ts';
import { hashOf, type SourceTree } from '../../src/text/source-tree.ts';
import { textHashOf } from '../../src/documents/document.ts';
import { sampleText, sampleTree, withEdit } from '../content.ts';
import { commit, mistakes } from '../mistakes.ts';

const shares = 'data/size-classes/shares.csv';
const classes = 'data/size-classes/classes.csv';

/** The tree with what can be mended mended, as often as something changes. */
function mended(tree: SourceTree, code?: string): SourceTree {
  const { files, mended: done } = mend(tree, runChecks(tree).findings, code);
  return done.length === 0 ? tree : mended(new Map([...tree, ...files]), code);
}

const textOf = (tree: SourceTree, file: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(tree.get(file));

const fixable = mistakes.filter(({ finding }) => isFixable(finding));

it('every code with a fix has a mistake to try it on', () => {
  const tried = new Set(fixable.map(({ finding: { code } }) => code));
  const codes = findingCodes.filter((code) => isFixable({ code }));
  expect(codes.filter((code) => !tried.has(code))).toEqual([]);
  expect(codes.length).toBeGreaterThan(3);
});

describe.each(fixable)('the fix of $name', (mistake) => {
  const { tree } = commit(mistake);
  const once = mended(tree);

  it('mends it', () => {
    expect(runChecks(once).findings).toEqual([]);
  });

  it.skipIf(mistake.changesWords)('gives back the file as it was and touches no other', () => {
    for (const [file, bytes] of once) {
      expect(Buffer.from(bytes).equals(Buffer.from(sampleTree.get(file) ?? '')), file).toBe(true);
    }
  });

  it('has nothing left to do the second time', () => {
    expect(mend(once, runChecks(once).findings).mended).toEqual([]);
  });
});

describe('fixes', () => {
  it('mend several mistakes of one file at once', () => {
    const commas = withEdit(shares, 'micro,jobs,46.8,', 'micro,jobs,"46,8",');
    const tree = withEdit(shares, 'large,jobs,20.6,', 'large,jobs,"20,6" ,', commas);
    expect(textOf(mended(withEdit(shares, '"20,6" ,', '"20,6",', tree)), shares)).toBe(sampleText(shares));
  });

  it('mend several empty lines, and keep the others where they were', () => {
    const tree = withEdit(classes, 'medium', '\n\nmedium');
    expect(textOf(mended(tree), classes)).toBe(sampleText(classes));
  });

  it('mend only the code that is asked for', () => {
    const tree = withEdit(
      classes,
      'medium,50',
      'medium ,50',
      withEdit(shares, 'micro,jobs,46.8,', 'micro,jobs,"46,8",'),
    );
    const after = mended(tree, 'CSV-017');
    expect(textOf(after, classes)).toBe(sampleText(classes));
    expect(textOf(after, shares)).toBe(textOf(tree, shares));
  });

  it('leave alone what needs a person’s judgement', () => {
    const tree = withEdit(shares, 'micro,jobs,46.8,', 'micro,jobs,46,8,');
    expect(mend(tree, runChecks(tree).findings).mended).toEqual([]);
  });

  it('renew a hash that was right before', () => {
    const descriptor = 'data/size-classes/datapackage.json';
    const spaced = withEdit(classes, 'medium,50', 'medium ,50');
    const hash = (tree: SourceTree) => hashOf(tree.get(classes) ?? '');
    const tree = withEdit(descriptor, hash(sampleTree), hash(spaced), spaced);
    expect(runChecks(tree).findings.map(({ code }) => code)).toEqual(['CSV-017']);
    expect(textOf(mended(tree), descriptor)).toBe(sampleText(descriptor));
    // One that was wrong is a person’s to judge.
    const wrong = withEdit(descriptor, hash(sampleTree), hashOf('another table'), spaced);
    expect(textOf(mended(wrong), descriptor)).toBe(textOf(wrong, descriptor));
  });

  it('keep a translation as new as it was', () => {
    const [original, translation] = ['it', 'en'].map(
      (language) => `content/stories/one-in-a-thousand/${language}.mdx`,
    ) as [string, string];
    const dots = withEdit(original, 'volevamo sapere.', 'volevamo sapere...');
    const tree = withEdit(
      translation,
      textHashOf(sampleText(original)),
      textHashOf(textOf(dots, original)),
      dots,
    );
    expect(runChecks(tree).findings.map(({ code }) => code)).toEqual(['STY-022']);
    expect(runChecks(mended(tree)).findings).toEqual([]);
  });
});
