import { describe, expect, test } from 'vitest';
import { compareWithCell, type CellQuantity } from '../../src/numbers/agreement.ts';
import { readNumberPhrase } from '../../src/numbers/read-phrase.ts';
import type { Language } from '../../src/site.ts';

/** The code of the disagreement, or null: `compare('5 million', 'en', { ... })`. */
function compare(text: string, language: Language, cell: CellQuantity): string | null {
  const reading = readNumberPhrase(text, language);
  if (!reading.ok) throw new Error(`${text} is refused: ${reading.problem}`);
  return compareWithCell(reading.phrase, cell)?.code ?? null;
}

/** A cell whose last digit is that of the number itself. */
function quantity(
  dimension: CellQuantity['dimension'],
  value: number,
  qualifier?: CellQuantity['qualifier'],
): CellQuantity {
  const [, decimals = ''] = String(value).split('.');
  const lastDigitUnit = Number(`1e-${decimals.length}`);
  return { value, lastDigitUnit, dimension, ...(qualifier && { qualifier }) };
}
const count = quantity.bind(undefined, 'number');
const percent = quantity.bind(undefined, 'percent');
const euros = (value: number, qualifier?: CellQuantity['qualifier']): CellQuantity => ({
  ...quantity('currency', value, qualifier),
  currency: 'EUR',
});

describe('a number stated flatly', () => {
  test.each<[string, Language, CellQuantity]>([
    ['5 million', 'en', count(5_000_000)],
    ['5 milioni di PMI', 'it', count(4_750_000)],
    ['148.500 società', 'it', count(148_500)],
    ['148.500 società', 'it', count(148_500.4)],
    ['99,9%', 'it', percent(99.9)],
    ['100%', 'en', percent(99.9)],
    ['25%', 'en', percent(24.7)],
    ['2,23 miliardi di euro', 'it', euros(2.23e9)],
    ['2.2 billion euros', 'en', euros(2.23e9)],
    ['€2.24bn', 'en', euros(2.235e9)],
    ['€2.23bn', 'en', euros(2.235e9)],
    ['duemila miliardi di euro', 'it', euros(2e12)],
    ['€2 trillion', 'en', euros(2e12)],
    ['un quinto', 'it', percent(20)],
    ['one fifth', 'en', percent(20.4)],
    ['due terzi', 'it', percent(66.4)],
    ['999 in every thousand', 'en', percent(99.9)],
    ['one in 667', 'en', percent(0.15)],
    ['82 su cento', 'it', percent(82)],
    ['eight points', 'en', quantity('points', 8)],
    ['−0,9 punti', 'it', quantity('points', -0.9)],
    ['al terzo posto', 'it', quantity('ordinal', 3)],
    ['nel 2017', 'it', quantity('year', 2017)],
  ])('"%s" (%s) agrees with the figure it rounds', (text, language, cell) => {
    expect(compare(text, language, cell)).toBeNull();
  });

  test.each<[string, Language, CellQuantity]>([
    ['5 million', 'en', count(5_600_000)],
    ['5 milioni', 'it', count(4_400_000)],
    ['148.500', 'it', count(148_501)],
    ['148,500', 'it', count(148_500)],
    ['81%', 'en', percent(82)],
    ['99,9%', 'it', percent(99.8)],
    ['€2.24bn', 'en', euros(2.23e9)],
    ['un quinto', 'it', percent(21)],
    ['one in 667', 'en', percent(0.16)],
    ['third', 'en', quantity('ordinal', 4)],
    ['2017', 'en', quantity('year', 2018)],
  ])('"%s" (%s) does not agree with another figure', (text, language, cell) => {
    expect(compare(text, language, cell)).toBe('value');
  });

  test('is told apart from one with more digits than its source has', () => {
    expect(compare('5,34%', 'it', percent(5.3))).toBe('too-precise');
    expect(compare('20.4%', 'en', percent(20))).toBe('too-precise');
    const published = { ...euros(2.23e9), lastDigitUnit: 1e7 };
    expect(compare('2.234 billion euros', 'en', published)).toBe('too-precise');
    expect(compare('2.24 billion euros', 'en', published)).toBe('value');
    expect(compare('2.230 million euros', 'en', published)).toBe('value');
    expect(compare('2,230 million euros', 'en', published)).toBeNull();
  });
});

describe('a dimension', () => {
  test.each<[string, Language, CellQuantity]>([
    ['82', 'en', percent(82)],
    ['82%', 'en', count(82)],
    ['8 punti', 'it', percent(8)],
    ['8%', 'en', quantity('points', 8)],
    ['5 milioni di euro', 'it', count(5_000_000)],
    ['three', 'en', quantity('ordinal', 3)],
    ['2017', 'it', count(2017)],
    ['2.017', 'it', quantity('year', 2017)],
    ['twice', 'en', percent(200)],
    ['un quinto', 'it', count(0.2)],
  ])('"%s" (%s) does not agree with a cell that measures something else', (text, language, cell) => {
    expect(compare(text, language, cell)).toBe('dimension');
  });

  test('of money needs its currency, and the right one', () => {
    expect(compare('5 million', 'en', euros(5e6))).toBe('currency');
    expect(compare('$5m', 'en', euros(5e6))).toBe('currency');
    expect(compare('5 milioni di sterline', 'it', euros(5e6))).toBe('currency');
  });
});

describe('a hedge', () => {
  test.each<[string, Language, CellQuantity]>([
    ['about 5 million', 'en', count(5_400_000)],
    ['circa il 66%', 'it', percent(65.9)],
    ['quasi 5 milioni', 'it', count(4_700_000)],
    ['nearly 82%', 'en', percent(81.2)],
    ['almost half', 'en', percent(47)],
    ['oltre 5 milioni', 'it', count(5_200_000)],
    ['more than 20%', 'en', percent(20.4)],
    ['meno di 250', 'it', count(249)],
    ['less than half', 'en', percent(46)],
    ['almeno 10', 'it', count(10)],
    ['at least 20%', 'en', percent(21)],
    ['fino al 15%', 'it', percent(15)],
    ['up to 15%', 'en', percent(14.2)],
    ['circa −5%', 'it', percent(-5.3)],
    ['più della metà', 'it', percent(52)],
  ])('"%s" (%s) agrees with a figure it is true of', (text, language, cell) => {
    expect(compare(text, language, cell)).toBeNull();
  });

  test.each<[string, Language, CellQuantity]>([
    ['quasi 5 milioni', 'it', count(5_000_000)],
    ['nearly 82%', 'en', percent(82.1)],
    ['oltre 5 milioni', 'it', count(5_000_000)],
    ['more than 20%', 'en', percent(19.9)],
    ['meno di 250', 'it', count(250)],
    ['less than half', 'en', percent(50)],
    ['almeno 10', 'it', count(9.5)],
    ['up to 15%', 'en', percent(15.4)],
  ])('"%s" (%s) is false of a figure on its other side', (text, language, cell) => {
    expect(compare(text, language, cell)).toBe('hedge-false');
  });

  test.each<[string, Language, CellQuantity]>([
    ['about 5 million', 'en', count(5_600_000)],
    ['quasi 5 milioni', 'it', count(4_000_000)],
    ['more than 20%', 'en', percent(30)],
    ['fino al 15%', 'it', percent(9)],
  ])('"%s" (%s) reaches no farther than a tenth', (text, language, cell) => {
    expect(compare(text, language, cell)).toBe('value');
  });
});

describe("a source's qualifier", () => {
  test.each<[string, Language, CellQuantity]>([
    ['oltre 148.500 imprese', 'it', count(148_500, 'more than')],
    ['at least 148,500 companies', 'en', count(148_500, 'more than')],
    ['oltre 148mila imprese', 'it', count(148_500, 'more than')],
    ['quasi 1,47 miliardi di euro', 'it', euros(1.47e9, 'almost')],
    ['almost €1.5bn', 'en', euros(1.47e9, 'almost')],
    ['circa il 66%', 'it', percent(66, 'about')],
    ['fino al 15%', 'it', percent(15, 'up to')],
    ['meno di 250 addetti', 'it', count(250, 'less than')],
  ])('is kept by "%s" (%s)', (text, language, cell) => {
    expect(compare(text, language, cell)).toBeNull();
  });

  test.each<[string, Language, CellQuantity]>([
    ['148.500 imprese', 'it', count(148_500, 'more than')],
    ['about 148,500 companies', 'en', count(148_500, 'more than')],
    ['1.47 billion euros', 'en', euros(1.47e9, 'almost')],
    ['circa 1,47 miliardi di euro', 'it', euros(1.47e9, 'almost')],
    ['about 15%', 'en', percent(15, 'up to')],
    ['meno del 15%', 'it', percent(15, 'up to')],
    ['66%', 'en', percent(66, 'about')],
    ['quasi il 66%', 'it', percent(66, 'about')],
  ])('is dropped by "%s" (%s)', (text, language, cell) => {
    expect(compare(text, language, cell)).toBe('qualifier-dropped');
  });

  test('is not enough when the figure lies on the wrong side of what is written', () => {
    expect(compare('oltre 149 mila imprese', 'it', count(148_500, 'more than'))).toBe('hedge-false');
    expect(compare('almost €1.4bn', 'en', euros(1.47e9, 'almost'))).toBe('hedge-false');
  });
});

test('a range agrees with no cell, which holds one figure', () => {
  expect(compare('10-249', 'it', count(10))).toBe('range');
  expect(compare('from 3.7 to 4.4 million', 'en', count(3_700_000))).toBe('range');
  expect(compare('dal 2012 al 2017', 'it', quantity('year', 2012))).toBe('range');
});

test('a disagreement carries both numbers in the unit of the cell', () => {
  const reading = readNumberPhrase('un quinto', 'it');
  expect(reading.ok && compareWithCell(reading.phrase, percent(24.7))).toEqual({
    code: 'value',
    expected: 24.7,
    written: 20,
    tolerance: 0.5,
  });
});
