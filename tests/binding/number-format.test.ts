import { decimalsOf } from '../../src/numbers/decimal.ts';
import { describe, expect, test } from 'vitest';
import { qualifiers } from '../../src/numbers/agreement.ts';
import { formatNumber, formatQuantity, qualifierWord, rangeDash } from '../../src/binding/number-format.ts';
import { readNumberPhrase } from '../../src/numbers/read-phrase.ts';
import { readUnit } from '../../src/numbers/unit.ts';

const quantity = (value: number, name: string, language: 'it' | 'en', decimals: number) => {
  const unit = readUnit(name);
  if (unit === undefined) throw new Error(name);
  return formatQuantity(value, unit, language, decimals).replaceAll('\u00A0', ' ');
};

describe('a number', () => {
  test('has the separators of its language, a true minus and the digits it was published with', () => {
    expect(formatNumber(1234.5, 'it', 2)).toBe('1.234,50');
    expect(formatNumber(1234.5, 'en', 2)).toBe('1,234.50');
    expect(formatNumber(-5, 'it')).toBe('\u22125');
  });

  test('has as many decimals as the text of its cell', () => {
    expect(['5', '99.9', '5.30'].map(decimalsOf)).toEqual([0, 1, 2]);
  });
});

describe('a range', () => {
  test.each([
    ['it', '2012-2017'],
    ['en', '2012–2017'],
  ] as const)('has the dash of the language: %s', (language, written) => {
    expect(['2012', '2017'].join(rangeDash[language])).toBe(written);
  });
});

describe('a quantity', () => {
  test.each([
    [2000, 'billion EUR', 0, '2.000 miliardi di euro', '€2,000bn'],
    [99.9, 'percent', 1, '99,9%', '99.9%'],
    [0.5, 'points', 1, '0,5 punti', '0.5 points'],
    [5_000_000, 'enterprises', 0, '5 milioni', '5 million'],
    [5_300_000, 'persons', 0, '5,3 milioni', '5.3 million'],
    [4_065_829, 'enterprises', 0, '4.065.829', '4,065,829'],
    [50, 'EUR', 0, '50 euro', '€50'],
    [400, 'thousand persons', 0, '400mila', '400 thousand'],
    [3, 'rank', 0, '3º', '3'],
  ])('is written as prose has it: %d %s', (value, unit, decimals, it, en) => {
    expect(quantity(value, unit, 'it', decimals)).toBe(it);
    expect(quantity(value, unit, 'en', decimals)).toBe(en);
  });
});

test('The word for each qualifier of a source is read back as that qualifier.', () => {
  for (const language of ['it', 'en'] as const) {
    for (const qualifier of qualifiers) {
      const read = readNumberPhrase(`${qualifierWord(qualifier, language)} 5%`, language);
      expect(read).toMatchObject({ ok: true, phrase: { hedge: qualifier } });
    }
  }
});
