import { describe, expect, it } from 'vitest';
import {
  bindNumber,
  bindStrings,
  plainText,
  segmentsOf,
  type BindingContext,
} from '../../src/binding/bound-text.ts';
import { fileStart } from '../../src/findings/finding.ts';
import { sample } from '../content.ts';

const context = (language: 'it' | 'en'): BindingContext => ({
  language,
  datasets: sample.datasetIndex,
  names: sample.names,
});
const bind = (text: string, from: string, language: 'it' | 'en' = 'en', as?: string) =>
  bindNumber(
    { from, ...(as === undefined ? {} : { as }) },
    text,
    fileStart('story.mdx'),
    context(language),
  ).findings.map(({ code }) => code);

const turnover = 'sme-ecosystem/figures?id=sme-turnover#value';
const cerved = 'sme-accounts/figures?id=cerved-sample#value';

describe('binding a number', () => {
  it.each([
    ['€2,000bn', turnover, 'en'],
    ['2 trillion euros', turnover, 'en'],
    ['2.000 miliardi di euro', turnover, 'it'],
    ['duemila miliardi di euro', turnover, 'it'],
    ['oltre 148.500', cerved, 'it'],
    ['more than 148,500', cerved, 'en'],
    ['2017', 'sme-accounts/figures?id=sme-revenue-growth-2017#period', 'en'],
    ['one fifth', 'size-classes/shares?size_class=large&measure=jobs#share', 'en'],
  ] as const)('%s agrees with its cell, or says why not', (text, from, language) => {
    const expected = text === 'one fifth' ? ['NUM-001'] : [];
    expect(bind(text, from, language)).toEqual(expected);
  });

  it('knows the kind of quantity that is meant', () => {
    expect(bind('€2,000bn', turnover, 'en', 'money')).toEqual([]);
    expect(bind('€2,000bn', turnover, 'en', 'count')).toEqual(['NUM-013']);
    expect(bind('2017', 'sme-accounts/figures?id=sme-revenue-growth-2017#period', 'en', 'year')).toEqual([]);
  });

  it('says what does not agree: value, qualifier, unit, address, digits, a range', () => {
    expect(bind('€2,100bn', turnover)).toEqual(['NUM-001']);
    expect(bind('148,500', cerved)).toEqual(['NUM-005']);
    expect(bind('2,000%', turnover)).toEqual(['NUM-010']);
    expect(bind('2018', 'sme-accounts/figures?id=sme-revenue-growth-2017#period')).toEqual(['NUM-001']);
    expect(bind('5', 'sme-ecosystem/figures?id=nothing#value')).toEqual(['NUM-004']);
    expect(bind('€2,000.4bn', turnover)).toEqual(['NUM-014']);
    expect(bind('€1,900bn to €2,000bn', turnover)).toEqual(['NUM-015']);
  });
});

describe('strings with bound numbers', () => {
  const source = 'About <Num from="a/b?c=d#e">five million</Num> firms';

  it('read without their marks', () => {
    expect(plainText(source)).toBe('About five million firms');
  });

  it('fall into text and numbers, with their places', () => {
    const segments = segmentsOf(source);
    expect(segments.map((each) => (each.kind === 'foreign' ? '' : `${each.kind}: ${each.text}`))).toEqual([
      'text: About ',
      'number: five million',
      'text:  firms',
    ]);
  });

  it('say whose words are foreign, and bind the numbers among them in their language', () => {
    const bindIn = (tag: string, amount: string) => {
      const quoted = `It says “<Lang is="${tag}">solo <Num from="${turnover}">${amount}</Num></Lang>”.`;
      expect(plainText(quoted)).toBe(`It says “solo ${amount}”.`);
      const placeOf = (start: number) => ({ ...fileStart('slips.yaml'), column: start + 1 });
      const { findings } = bindStrings([{ source: quoted, placeOf }], [], [], context('en'));
      return findings.map(({ code, column }) => `${code} at ${column}`);
    };
    expect(bindIn('it', '2.000 miliardi di euro')).toEqual([]);
    expect(bindIn('it', '€2,000bn')).toEqual(['NUM-002 at 29']);
    expect(bindIn('de', '€2,000bn')).toEqual([]);
    expect(bindIn('en', '€2,000bn')).toEqual(['MDX-013 at 10']);
    expect(bindIn('itt', '€2,000bn')).toEqual(['MDX-013 at 10']);
  });
});
