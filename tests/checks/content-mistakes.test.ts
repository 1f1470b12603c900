import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { SourceTree } from '../../src/model/source-tree.ts';
import { realFindings, realText, withEdit, withoutFile } from '../content.ts';

const en = 'content/stories/one-in-a-thousand/en.mdx';
const it_ = 'content/stories/one-in-a-thousand/it.mdx';

/** `code file:line:column` of everything found. */
function found(tree: SourceTree): string[] {
  return runChecks(tree).findings.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

/** Line and column, in code points from 1, of the first place a text stands in a file. */
function placeOf(file: string, text: string): string {
  const before = realText(file).slice(0, realText(file).indexOf(text));
  const lines = before.split('\n');
  return `${file}:${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}

it('the content of the publication is free of findings', () => {
  expect(realFindings).toEqual([]);
});

describe('a wrong number', () => {
  it('in English prose is found where it stands', () => {
    const number = '<Num from="sme-ecosystem/figures?id=sme-turnover#value">€2,000bn</Num>';
    const tree = withEdit(en, number, number.replace('2,000', '2,100'));
    expect(found(tree)).toEqual([`NUM-001 ${placeOf(en, number)}`]);
  });

  it('in Italian prose is found where it stands', () => {
    const number = '<Num from="sme-accounts/figures?id=sme-revenue-growth-2017#value">5,3%</Num>';
    const tree = withEdit(it_, number, number.replace('5,3', '5,4'));
    expect(found(tree)).toEqual([`NUM-001 ${placeOf(it_, number)}`]);
  });

  it('in the words of a chart is found where it stands', () => {
    const file = 'content/charts/growth-2017.yaml';
    const number = '<Num from="sme-accounts/figures?id=sme-value-added-growth-2017#value">4.5%</Num>';
    const tree = withEdit(file, number, number.replace('4.5', '4.6'));
    expect(found(tree)).toEqual([`NUM-001 ${placeOf(file, number)}`]);
  });

  it('in the other language’s separators is not guessed at', () => {
    const tree = withEdit(it_, '>99,9%</Num> del totale e ci', '>99.9%</Num> del totale e ci');
    expect(found(tree).map((line) => line.slice(0, 7))).toEqual(['NUM-002']);
  });

  it('that loses the qualifier of its source is found', () => {
    const tree = withEdit(en, '>More than 15 million<', '>15 million<');
    expect(found(tree).map((line) => line.slice(0, 7))).toEqual(['NUM-005']);
  });

  it('that nothing binds is found', () => {
    const tree = withEdit(en, 'Line up a thousand Italian firms', 'Line up 1,000 Italian firms');
    expect(found(tree)).toEqual([`NUM-003 ${placeOf(en, 'a thousand Italian firms')}`]);
  });
});

describe('a wrong cell', () => {
  it('disagrees with every sentence, in both languages, that is bound to it', () => {
    const tree = withEdit('data/sme-accounts/figures.csv', ',5.7,percent', ',5.8,percent');
    const codes = found(tree).filter((line) => line.startsWith('NUM-001'));
    expect(codes).toHaveLength(2);
    expect(codes[0]).toContain('/en.mdx:');
    expect(codes[1]).toContain('/it.mdx:');
  });

  it('with a decimal comma is found in its column', () => {
    const tree = withEdit('data/size-classes/shares.csv', 'micro,jobs,46.8', 'micro,jobs,"46,8"');
    expect(found(tree)[0]).toBe('CSV-012 data/size-classes/shares.csv:6:12');
  });

  it('that its own working contradicts is found', () => {
    const tree = withEdit(
      'data/sme-ecosystem/figures.csv',
      'other-employment-share,18,',
      'other-employment-share,19,',
    );
    expect(found(tree).some((line) => line.startsWith('DER-003 data/sme-ecosystem/figures.csv:8:'))).toBe(
      true,
    );
  });
});

describe('a translation', () => {
  it('that is missing is found', () => {
    expect(found(withoutFile(it_))).toContain(`STY-004 ${en}:1:1`);
  });

  it('that leaves out a number of the other language is found at that number', () => {
    const number = '<Num from="sme-ecosystem/figures?id=prometeia-sme-share#value">92%</Num>';
    const tree = withEdit(it_, number, 'gran parte');
    expect(found(tree)).toEqual([`STY-007 ${placeOf(en, number)}`]);
  });

  it('that leaves out a chart is found', () => {
    const tree = withEdit(it_, '<Plate chart="growth-2017" />\n', '');
    expect(found(tree).map((line) => line.slice(0, 7))).toEqual(['STY-008']);
  });
});

describe('code in a story', () => {
  it.each([
    ['an import', "import x from 'y'\n\nLine up", 'MDX-002'],
    ['an expression', 'Line {1 + 1} up', 'MDX-003'],
    ['an unknown component', 'Line <Nmu>up</Nmu>', 'MDX-004'],
    ['an unknown attribute', 'Line <Num form="x">two</Num> up', 'MDX-005'],
    ['an unclosed tag', 'Line <Num up', 'MDX-001'],
    ['a bare less-than sign', 'Line <5 million up', 'MDX-001'],
  ])('%s is found', (_, text, code) => {
    const tree = withEdit(en, 'Line up', text);
    expect(found(tree).map((line) => line.slice(0, 7))).toContain(code);
  });

  it('hides nothing of the other files when it can’t be parsed', () => {
    const tree = withEdit(it_, '>5,3%<', '>5,4%<', withEdit(en, 'Line up', 'Line <Num up'));
    const codes = found(tree).map((line) => line.slice(0, 7));
    expect(codes).toContain('MDX-001');
    expect(codes).toContain('NUM-001');
  });
});
