import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { faultsOf, soundChart, textsIn, type MadeUp } from './made-up-chart.ts';

/** Values by year and series; an empty text is missing. The file has the newest first, and no order of size. */
const made = (values: Readonly<Record<string, Readonly<Record<string, string>>>>, spec = {}): MadeUp => ({
  kind: 'bump',
  types: { year: 'year' },
  rows: Object.entries(values)
    .toReversed()
    .flatMap(([year, of]) => Object.entries(of).map(([line, value]) => ({ year, of: line, value }))),
  spec: { category: 'year', series: 'of', ...spec },
  words: { series: { a: 'Alpha', b: 'Beta', c: 'Gamma' } },
});
const chart = soundChart(
  made({
    2015: { b: '10', a: '20', c: '5' },
    2016: { b: '30', a: '30', c: '1' },
    2017: { b: '9', a: '', c: '8' },
  }),
);

/** Where the marks of a series stand, from left to right. */
const marksOf = (series: string, of = chart) => {
  const seen = seenIn(drawChart(of, 'en', 660));
  return of.data
    .filter((datum) => datum.series === series)
    .flatMap(({ row, column }) =>
      seen.shapes.filter(
        (shape) => shape.row === row && shape.column === column && ['rect', 'circle'].includes(shape.kind),
      ),
    )
    .toSorted((one, other) => one.left - other.left)
    .map(({ top, bottom }) => (top + bottom) / 2);
};

describe('ranks over time', () => {
  it('come from the values, in the order of time and not of the file', () => {
    const [first = 0] = marksOf('a');
    const [second = 0] = marksOf('b');
    expect(first).toBeLessThan(second);
    expect(marksOf('b')[2]).toBeCloseTo(first, 5);
    expect(describeChart(chart, 'en')).toContain(
      'Ranks at the first and the last time: Alpha, 1; Beta, 2–1; Gamma, 3–2.',
    );
  });

  it('are shared by equals, which stand close together', () => {
    const [one = 0, other = 0] = [marksOf('a')[1], marksOf('b')[1]];
    expect(other - one).toBeGreaterThan(0);
    expect(other - one).toBeLessThan(14);
  });

  it('end where a value is missing, which is named and keeps its place in the list of names', () => {
    expect(marksOf('a')).toHaveLength(2);
    const texts = textsIn(chart);
    expect(texts.join(' ')).toContain('Alpha, 2017: not stated');
    expect(texts).toEqual(expect.arrayContaining(['Beta 9', 'Gamma 8', 'Alpha –']));
  });

  it('begin with the lowest value where the file says so', () => {
    const values = { 2015: { a: '1', b: '2', c: '3' }, 2016: { a: '4', b: '2', c: '3' } };
    const lowest = soundChart(made(values, { first: 'lowest' }));
    expect(describeChart(lowest, 'en')).toContain('Alpha, 1–3; Beta, 2–1; Gamma, 3–2.');
    expect(describeChart(lowest, 'en')).toContain('the lowest value ranks first.');
    expect(faultsOf(lowest)).toEqual([]);
  });
});
