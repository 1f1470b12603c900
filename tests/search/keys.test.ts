import { describe, expect, it } from 'vitest';
import { keysOf, queriesOf, readExcerpt, readingsOf, synonymsOf, withKeys } from '../../src/search/keys.ts';
import type { Language } from '../../src/site.ts';

const synonyms = synonymsOf([
  ['sussidi', 'aiuti', 'incentivi', 'subsidies', 'aid', 'incentives'],
  ['PMI', 'piccole imprese', 'SME', 'small firms'],
  ['imprese', 'firms'],
]);

/** Whether a query in a language finds a text: one of its readings has all its words there. */
function finds(query: string, text: string, language: Language = 'en', ofText: Language = language): boolean {
  const indexed = withKeys(text, ofText, synonyms)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  const queries = queriesOf(query, language, synonyms);
  return queries.some((each) =>
    each
      .toLowerCase()
      .split(' ')
      .every((word) => indexed.includes(word)),
  );
}

describe('a number', () => {
  it.each([
    ['1234', 'en', ['1234']],
    ['1,234', 'en', ['1234', '1.234']],
    ['1.234', 'en', ['1.234', '1234']],
    ['1.234', 'it', ['1234', '1.234']],
    ['2,9', 'it', ['2.9']],
    ['2.90', 'en', ['2.9']],
    ['0,125', 'it', ['0.125']],
    ['1.234.567', 'it', ['1234567']],
    ['1.234,50', 'it', ['1234.5']],
    ['1,234.5', 'it', ['1234.5']],
    ['12’500', 'it', ['12500', '12.5']],
    ['30.11.2026', 'it', ['30', '11', '2026']],
    ['007', 'en', ['7']],
  ] as const)('%s in %s stands for %j', (numeral, language, numbers) => {
    expect(readingsOf(numeral, language)).toEqual(numbers);
  });

  it.each([
    ['2.9 billion', 'aid of €2.9bn', 'en'],
    ['2,9 miliardi', 'aid of €2.9bn', 'en'],
    ['2.9bn', 'aiuti per 2,9 miliardi di euro', 'it'],
    ['€2.9', 'aiuti per 2,9 miliardi di euro', 'it'],
    ['1,234', 'le 1.234 imprese', 'it'],
    ['1.234', 'le 1.234 imprese', 'it'],
    ['1234', 'le 1.234 imprese', 'it'],
    ['1.234', 'the 1,234 firms', 'en'],
    ['99,85%', 'that is 99.85%', 'en'],
    ['2,900 million', 'aid of €2.9bn', 'en'],
    ['50 milioni', 'aid of €50m', 'en'],
    ['1,5 mila', 'le 1.500 persone', 'it'],
  ] as const)('%s finds “%s”', (query, text, language) => {
    expect(finds(query, text, language)).toBe(true);
  });

  it('finds no other', () => {
    for (const query of ['123', '12345', '12.34', '1234567', '2.9'])
      expect(finds(query, 'the 1,234 firms')).toBe(false);
    expect(finds('29', 'aid of 2.9')).toBe(false);
    expect(finds('2.9 million', 'aid of €2.9bn')).toBe(false);
    expect(finds('50 million', 'a road of 50 m')).toBe(false);
    // A date is no number.
    expect(finds('2.9', 'on 2.9.2026')).toBe(false);
  });
});

describe('words that find each other', () => {
  it.each([
    ['sussidi', 'The subsidies of 2020'],
    ['Incentivo', 'aid for all'],
    ['aiuti', 'an incentive'],
    ['PMI', 'Most are small firms.'],
    ['small firm', 'SMEs in Lombardy'],
    ['aid for small firms', 'aiuti for SMEs'],
  ])('%s finds “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it('are told from longer names that hold them', () => {
    expect(finds('PMI', 'firms that are small')).toBe(false);
    expect(finds('imprese', 'piccole imprese')).toBe(true);
  });

  it('have keys that begin no other', () => {
    const many = synonymsOf(
      Array.from({ length: 300 }, (_, at) => [`parola${'abcdefghij'.charAt(at % 10)}${at}x`]),
    );
    const keys = [...many.groups.values()].map((at) =>
      keysOf(`parola${'abcdefghij'.charAt(at % 10)}${at}x 1 12 1.2`, 'en', many),
    );
    const each = [...new Set(keys.flatMap((all) => all.split(' ')))];
    const begun = each.filter((one) => each.some((other) => other !== one && other.startsWith(one)));
    expect(begun).toEqual([]);
    expect(each.every((one) => /^[a-z]+$/.test(one))).toBe(true);
  });
});

it('a query of signs alone looks for nothing, and one with a hundred numbers for a few things', () => {
  expect(queriesOf('  « % » ', 'it', synonyms)).toEqual([]);
  expect(queriesOf(Array.from({ length: 100 }, () => '1.234').join(' '), 'it', synonyms).length).toBeLessThan(
    5,
  );
});

it('excerpts show no keys: the word before them is marked', () => {
  const text = withKeys('Aid of €2.9bn in 2020', 'en', synonyms);
  expect(
    readExcerpt(text)
      .map((word) => word.text)
      .join(' '),
  ).toBe('Aid of €2.9bn in 2020');
  const marked = text
    .split(' ')
    .map((word) => (word === keysOf('2.9', 'en', synonyms) ? `<mark>${word}</mark>` : word));
  expect(readExcerpt(marked.join(' ')).filter(({ isMarked }) => isMarked)).toEqual([
    { text: '€2.9bn', isMarked: true },
  ]);
});
