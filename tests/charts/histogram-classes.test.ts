import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { classesOf } from '../../src/charts/histogram/classes.ts';
import type { Datum } from '../../src/charts/datum.ts';
import { exactMultiple } from '../../src/numbers/decimal.ts';
import { readUnit } from '../../src/numbers/unit.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';
import { allTextOf, marksOf } from './texts.ts';

const rowsOf = (values: readonly number[]): FuzzRow[] =>
  values.map((value, index) => ({
    id: `r${index}`,
    category: `c${index}`,
    year: 2000,
    series: 'a',
    x: 0,
    value,
    label: `Item ${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
  }));

const histogram = (values: readonly number[], binWidth: number) =>
  present(
    checkMadeUp(treeWith('histogram', rowsOf(values), { spec: { binWidth } })).publication.charts.get('fuzz'),
    'the histogram',
  );

/** Values as data, of a unit. */
const dataOf = (values: readonly number[], unit = 'persons') =>
  values.map((value) => ({ cell: { value, unit: present(readUnit(unit), unit) } }) as unknown as Datum);

const sizes = (values: readonly number[], width: number, unit?: string) =>
  classesOf(dataOf(values, unit), width).map(({ members }) => members.length);

describe('the classes of a histogram', () => {
  it.each([0.1, 0.3, 0.7, 0.05, 1.1, 2.5, 1e-7, 0.333333])(
    'of width %d open at each multiple of it',
    (width) => {
      const multiples = Array.from({ length: 20 }, (_, index) => exactMultiple(width, index - 6));
      expect(sizes(multiples, width)).toEqual(multiples.map(() => 1));
      expect(classesOf(dataOf(multiples), width).map(({ from }) => from)).toEqual(multiples);
    },
  );

  it('hold what lies below their end and not the end', () => {
    expect(sizes([0, 0.29, 0.3, 0.59, 0.6], 0.3)).toEqual([2, 2, 1]);
    expect(sizes([-0.1, -0.05, 0, 0.05], 0.1)).toEqual([2, 2]);
  });

  it('show a hole where there is one', () => {
    expect(sizes([1, 1, 5], 1)).toEqual([2, 0, 0, 0, 1]);
  });

  it('of shares up to the whole are closed at the whole', () => {
    expect(sizes([10, 90, 99, 100], 10, 'percent')).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 3]);
    expect(classesOf(dataOf([10, 100], 'percent'), 10).at(-1)).toMatchObject({
      from: 90,
      to: 100,
      isClosed: true,
    });
    // Growth may be more.
    expect(sizes([90, 100], 10, 'percent growth')).toEqual([1, 1]);
    expect(sizes([90, 100, 101], 10, 'percent')).toEqual([1, 2]);
  });

  it('part the values: each lies in one class and within its edges', () => {
    const written = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
    const widths = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 30 }), widths, (values, width) => {
        fc.pre((Math.max(...values) - Math.min(...values)) / width < 500);
        const classes = classesOf(dataOf(values), width);
        expect(classes.flatMap(({ members }) => members)).toHaveLength(values.length);
        for (const { from, to, members } of classes) {
          for (const { cell } of members) {
            expect(cell.value).toBeGreaterThanOrEqual(from);
            expect(cell.value).toBeLessThan(to);
          }
        }
        expect(classes.slice(1).map(({ from }) => from)).toEqual(classes.slice(0, -1).map(({ to }) => to));
      }),
    );
  });
});

describe('a drawn histogram', () => {
  const chart = histogram([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], 0.1);

  it('has a pile of its own for each value on an edge', () => {
    const blocks = chart.data.map(({ row }) => {
      const [block] = marksOf(drawChart(chart, 'en', 660).marks, row);
      return [block?.attributes['x'], block?.attributes['y']];
    });
    expect(new Set(blocks.map(([x]) => x)).size).toBe(9);
    expect(new Set(blocks.map(([, y]) => y)).size).toBe(1);
  });

  it('labels its edges and says which of them belongs to a pile', () => {
    const texts = allTextOf(chart, 'it', 660);
    expect(texts.slice(0, 10)).toEqual([
      '0,1',
      '0,2',
      '0,3',
      '0,4',
      '0,5',
      '0,6',
      '0,7',
      '0,8',
      '0,9',
      '1,0',
    ]);
    expect(texts.join(' ')).toContain(
      'Ogni pila comincia dal bordo sinistro e finisce appena prima del destro.',
    );
    const wide = allTextOf(histogram([0, 3, 7, 11, 15, 19, 23], 1), 'en', 248);
    expect(wide.slice(0, 4)).toEqual(['0', '5', '10', '15']);
  });

  it('is described class by class', () => {
    expect(describeChart(histogram([0.1, 0.1, 0.3, 0.35, 0.4], 0.1), 'en')).toContain(
      'From 0.1 to under 0.2: 2; from 0.3 to under 0.4: 2; from 0.4 to under 0.5: 1.',
    );
    expect(describeChart(histogram([0.1, 0.1, 0.3, 0.35, 0.4], 0.1), 'it')).toContain(
      'Da 0,1 a meno di 0,2: 2; da 0,3 a meno di 0,4: 2; da 0,4 a meno di 0,5: 1.',
    );
  });
});
