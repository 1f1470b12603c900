import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersAlike } from '../../src/binding/numbers-alike.ts';
import { formatNumber, formatQuantity } from '../../src/binding/number-format.ts';
import { ticksOf } from '../../src/charts/parts/axis.ts';
import { knownUnits, readUnit, type Unit } from '../../src/numbers/unit.ts';
import { present } from '../../src/present.ts';
import { languages, type Language } from '../../src/site.ts';

const unitOf = (name: string) => present(readUnit(name), name);

const axis = (domain: [number, number], unit: string, language: Language) =>
  ticksOf(scaleLinear(domain, [0, 1]).nice(4), 4, unitOf(unit), language)
    .map(({ text }) => text.replaceAll('\u00A0', ' '))
    .join('; ');

describe('an axis', () => {
  it.each([
    [[0, 7], 'thousand EUR', '0; €2,000; €4,000; €6,000; €8,000', '0; 2; 4; 6; 8 mila €'],
    [[0, 7], 'thousand USD', '0; $2,000; $4,000; $6,000; $8,000', '0; 2; 4; 6; 8 mila $'],
    [[0, 0.7], 'thousand EUR', '0; €200; €400; €600; €800', '0; 0,2; 0,4; 0,6; 0,8 mila €'],
    [[0, 8000], 'thousand EUR', '0; 2; 4; 6; €8m', '0; 2.000; 4.000; 6.000; 8.000 mila €'],
    [[0, 3], 'billion EUR', '0; 1; 2; €3bn', '0; 1; 2; 3 mld €'],
    [[0, 60], 'EUR', '0; €20; €40; €60', '0; 20; 40; 60 €'],
    [
      [0, 2e6],
      'EUR',
      '0; €500,000; €1,000,000; €1,500,000; €2,000,000',
      '0; 500.000; 1.000.000; 1.500.000; 2.000.000 €',
    ],
    [
      [0, 1e6],
      'persons',
      '0; 200,000; 400,000; 600,000; 800,000; 1,000,000',
      '0; 200.000; 400.000; 600.000; 800.000; 1.000.000',
    ],
    [[0, 4e6], 'persons', '0; 1; 2; 3; 4 million', '0; 1; 2; 3; 4 mln'],
    [[0, 1e12], 'persons', '0; 200; 400; 600; 800; 1,000 billion', '0; 200; 400; 600; 800; 1.000 mld'],
    [[-4e6, 0], 'persons', '−4 million; −3; −2; −1; 0', '−4 mln; −3; −2; −1; 0'],
    [[0, 8], 'thousand persons', '0; 2; 4; 6; 8 thousand', '0; 2; 4; 6; 8mila'],
    [[0, 0.05], 'percent', '0; 0.01; 0.02; 0.03; 0.04; 0.05%', '0; 0,01; 0,02; 0,03; 0,04; 0,05%'],
    [
      [-0.05, 0],
      'percent growth',
      '−0.05%; −0.04; −0.03; −0.02; −0.01; 0',
      '−0,05%; −0,04; −0,03; −0,02; −0,01; 0',
    ],
    [[0, 3e-7], 'percent', '0; 0.0000001; 0.0000002; 0.0000003%', '0; 0,0000001; 0,0000002; 0,0000003%'],
    [[-2, 2], 'points', '−2; −1; 0; 1; 2 points', '−2; −1; 0; 1; 2 punti'],
  ] as const)('over %j %s has one form', (domain, unit, en, it) => {
    expect(axis([...domain], unit, 'en')).toBe(en);
    expect(axis([...domain], unit, 'it')).toBe(it);
  });

  it('over years has no fractions and no separators', () => {
    const year: Unit = { name: 'year', dimension: 'year', scale: 1 };
    const ticks = ticksOf(scaleLinear([2019, 2021], [0, 1]), 8, year, 'en');
    expect(ticks.map(({ text }) => text)).toEqual(['2019', '2020', '2021']);
  });

  it('is read as the numbers it stands for: distinct, evenly apart, in every unit and language, at any magnitude', () => {
    const magnitude = fc.integer({ min: -9, max: 12 });
    const ends = fc
      .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), magnitude)
      .filter(([from, to]) => from !== to)
      .map(([from, to, power]) =>
        [from, to].map((end) => Number(`${end}e${power}`)).toSorted((a, b) => a - b),
      );
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom(...knownUnits()),
        fc.constantFrom(...languages),
        fc.integer({ min: 2, max: 6 }),
        ([low = 0, high = 0], unit, language, count) => {
          const ticks = ticksOf(scaleLinear([low, high], [0, 1]).nice(4), count, unitOf(unit), language);
          const read = ticks.map(({ text }) => numberIn(text, language));
          const factor = ticks.map(({ value }, index) =>
            value === 0 ? undefined : present(read[index], 'number') / value,
          );
          const factors = factor.filter((each) => each !== undefined);
          for (const each of factors) expect(each / present(factors[0], 'factor')).toBeCloseTo(1, 9);
          expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
          // No decimals that all of them could do without.
          const fractions = ticks.map(({ text }) => text).filter((text) => decimalMark[language].test(text));
          if (fractions.length > 0)
            expect(fractions.some((text) => !text.replace(/\D+$/, '').endsWith('0'))).toBe(true);
        },
      ),
    );
  });
});

const decimalMark = { it: /,/, en: /\./ };

/** The digits of a text as a number. */
function numberIn(text: string, language: Language): number {
  const plain = language === 'it' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return Number(plain.replace('−', '-').replaceAll(/[^\d.-]/g, ''));
}

describe('numbers side by side', () => {
  it('say their unit on their own too', () => {
    const [few, many] = numbersAlike([5e8, 1e9], unitOf('persons'), 'en');
    expect([few?.bare, many?.bare, many?.whole]).toEqual(['500', '1,000', '1,000\u00A0million']);
  });

  it('without a unit are numbers', () => {
    expect(numbersAlike([0.5, 1], undefined, 'it').map(({ whole }) => whole)).toEqual(['0,5', '1,0']);
  });
});

describe('zero', () => {
  it('has no minus, whatever it was rounded from', () => {
    expect(formatNumber(-0, 'en', 1)).toBe('0.0');
    expect(formatNumber(-0.04, 'it', 1)).toBe('0,0');
    expect(formatNumber(-0.06, 'en', 1)).toBe('−0.1');
    expect(formatQuantity(-0, unitOf('EUR'), 'en', 0)).toBe('€0');
  });
});

describe('amounts below zero', () => {
  it('are scaled as those above are', () => {
    const write = (value: number, language: Language) =>
      formatQuantity(value, unitOf('persons'), language, 0).replaceAll('\u00A0', ' ');
    expect(write(-5e6, 'en')).toBe('−5 million');
    expect(write(-2.5e6, 'it')).toBe('−2,5 milioni');
    expect(write(9e9, 'en')).toBe('9,000 million');
    expect(write(1.25e12, 'it')).toBe('1.250 miliardi');
  });

  it('keep their digits where thousands of a currency are written out', () => {
    expect(formatQuantity(2.1234, unitOf('thousand EUR'), 'en', 4)).toBe('€2,123.4');
    expect(formatQuantity(-1.005, unitOf('thousand EUR'), 'en', 3)).toBe('−€1,005');
  });
});
