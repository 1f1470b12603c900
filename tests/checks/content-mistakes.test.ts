/** Several mistakes in one run; each by itself is in `mistakes.test.ts`. */

import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { realTree, sampleTree, withEdit } from '../content.ts';

const en = 'content/stories/one-in-a-thousand/en.mdx';
const it_ = 'content/stories/one-in-a-thousand/it.mdx';
const shares = 'data/size-classes/shares.csv';

/** `code file` of everything found. */
function found(tree: SourceTree): string[] {
  return runChecks(tree).findings.map(({ code, file }) => `${code} ${file}`);
}

/** The tree with one more paragraph at the end of a story. */
function append(file: string, paragraph: string, tree: SourceTree = sampleTree): SourceTree {
  const text = new TextDecoder().decode(tree.get(file));
  return new Map(tree).set(file, new TextEncoder().encode(`${text}\n${paragraph}\n`));
}

describe('one run', () => {
  it('finds what is wrong in every file, not the first thing', () => {
    const tree = withEdit(
      'content/charts/growth-2017.yaml',
      'plate: 3',
      'plate: 2',
      withEdit(it_, '>5,3%<', '>5,4%<', withEdit(en, '>€50m<', '>€60m<')),
    );
    expect(found(tree)).toEqual([
      'CHT-007 content/charts/growth-2017.yaml',
      `NUM-001 ${en}`,
      `NUM-001 ${it_}`,
    ]);
  });

  it('finds mistakes of other files though one can’t be parsed', () => {
    const tree = withEdit(it_, '>5,3%<', '>5,4%<', withEdit(en, 'Line up', 'Line <Num up'));
    expect(found(tree)).toEqual([`MDX-001 ${en}`, `NUM-001 ${it_}`]);
  });

  it('says nothing against those whom only a story quotes that can’t be parsed', () => {
    const story = 'content/stories/digital-health-by-territory/en.mdx';
    expect(found(withEdit(story, '## ', '## <Num ', realTree))).toEqual([`MDX-001 ${story}`]);
  });

  it('takes a paragraph that is the same in both languages for a quotation where words of it are marked', () => {
    const both = (original: string, translation: string) =>
      found(append(en, translation, append(it_, original))).filter((each) => each.startsWith('STY-028'));
    const words = 'Il seguito lo racconta chi ci lavora.';
    expect(both(words, words)).toEqual([`STY-028 ${en}`]);
    expect(both(words, `<Lang is="it">${words}</Lang>`)).toEqual([]);
    expect(both(words, `*<Lang is="it">${words}</Lang>*`)).toEqual([]);
  });

  it('finds a misspelt row though its table has a mistake elsewhere', () => {
    const tree = withEdit(
      en,
      'size_class=micro&measure=jobs#share',
      'size_class=tiny&measure=jobs#share',
      withEdit(shares, 'large,firms,0.1,', 'large,firms,"0,1",'),
    );
    expect(found(tree)).toEqual([`NUM-004 ${en}`, `CSV-012 ${shares}`]);
  });

  it('finds both mistakes of one file', () => {
    const tree = withEdit(en, '>€50m<', '>€60m<', withEdit(en, '[@istat2018]', '[@istat2108]'));
    expect(found(tree)).toEqual([`NUM-001 ${en}`, `REF-001 ${en}`]);
  });

  it('finds every sentence that a changed cell makes wrong', () => {
    const tree = withEdit('data/sme-accounts/figures.csv', ',5.7,percent', ',5.8,percent');
    expect(found(tree)).toEqual([
      `NUM-001 ${en}`,
      `NUM-001 ${it_}`,
      'PKG-013 data/sme-accounts/datapackage.json',
      'COR-001 data/sme-accounts/figures.csv',
    ]);
  });

  it.each([
    ['a word of 400,000 letters', 'a'.repeat(400_000), 'TXT-016'],
    ['emphasis in emphasis', '*_'.repeat(2000) + 'x' + '_*'.repeat(2000), 'MDX-015'],
    ['a link to another host than it seems', '[Istat](https://istat.it@elsewhere.example/)', 'LNK-001'],
  ])('tells %s by its cause, and soon', (_, paragraph, code) => {
    const began = process.cpuUsage().user;
    expect(found(append(en, paragraph))).toContain(`${code} ${en}`);
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(2);
  });

  it('refuses an address of a source that names two hosts', () => {
    const tree = withEdit('content/references.json', '"URL": "https://', '"URL": "https://istat.it@');
    expect(found(tree)).toContain('YML-005 content/references.json');
  });
});
