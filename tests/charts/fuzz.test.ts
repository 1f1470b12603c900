import { describe, expect, it } from 'vitest';
import { checkMadeUp } from './check-made-up.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { languages } from '../../src/site.ts';
import { withEdit } from '../content.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';
import { typesAtStake } from './types-at-stake.ts';

/** A number as letters: digits in the words of a chart would have to be bound. */
const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Rows `r1`, `r2` … over years from 1990 and two series, with the values given. */
function rowsOf(
  values: readonly (number | undefined)[],
  label = (index: number) => `Item ${letters(index)}`,
): FuzzRow[] {
  return values.map((value, index) => ({
    id: `r${index + 1}`,
    category: `c${letters(Math.floor(index / 2))}`,
    year: 1990 + index,
    series: index % 2 === 0 ? 'a' : 'b',
    x: (value ?? 0) / 2 + index,
    value,
    label: label(index + 1),
  }));
}

const eight = [3, 14, 15, 9, 26, 5, 35, 8];
/** With capitals, as a name that is the same in both languages. */
const long = 'A Very Long Name That Goes On And On About What The Row Is And Never Quite Says It';
const cases: Readonly<Record<string, FuzzRow[]>> = {
  'no row': [],
  'one row': rowsOf([42]),
  'eight plain rows': rowsOf(eight),
  'all equal': rowsOf(eight.map(() => 7)),
  'all zero': rowsOf(eight.map(() => 0)),
  'values below zero': rowsOf(eight.map((value, index) => (index % 2 === 0 ? value : -value))),
  'all below zero': rowsOf(eight.map((value) => -value)),
  'huge and tiny values': rowsOf([9e12, 1e-6, 5, 1e6, 0.25, 3e9, 1, 2]),
  'a missing value': rowsOf([3, undefined, 15, 9, 26, 5, 35, 8]),
  'nothing but missing values': rowsOf(eight.map(() => undefined)),
  'very long names': rowsOf(eight, (index) => `${long} ${letters(index).toUpperCase()}`),
  'a name of one long word': rowsOf(eight, (index) => `${'w'.repeat(60)}${letters(index)}`),
  'sixty rows': rowsOf(Array.from({ length: 60 }, (_, index) => ((index * 37) % 60) + 1)),
};

/** What a type may refuse: its limits, the sort of value, the room for names. */
const honest = /^(?:CHT-0(?:05|1[2-9]|2\d)|DRW-001|YML-013)$/;

describe.each(typesAtStake)('a chart of type $name', ({ name: kind, limits }) => {
  it.each(Object.entries(cases))('draws %s soundly, or says why not', (name, rows) => {
    const { publication, findings } = checkMadeUp(treeWith(kind, rows));
    const ofChart = findings.filter(({ file }) => file === 'content/charts/fuzz.yaml');
    expect(ofChart.filter(({ code }) => !honest.test(code))).toEqual([]);
    // A row each, and no series: what needs several, or wholes, has its samples elsewhere.
    const isWithinLimits =
      limits.categories[1] >= rows.length && limits.series[0] === 0 && kind !== 'unit-field';
    if (name === 'eight plain rows' && isWithinLimits) expect(ofChart).toEqual([]);
    const chart = publication.charts.get('fuzz');
    if (chart === undefined || ofChart.length > 0) {
      expect(ofChart).not.toEqual([]);
      return;
    }
    for (const language of languages) {
      for (const width of wideDrawingWidths) {
        const drawing = drawChart(chart, language, width);
        expect(writeXml(drawing.marks)).not.toMatch(/NaN|Infinity|undefined/);
        expect(layoutFaults(drawing)).toEqual({ collisions: [], clipped: [] });
        expect(drawing.heightPx).toBeGreaterThan(20);
        expect(drawing.heightPx).toBeLessThan(4000);
      }
    }
  });
});

it('a chart of a row whose category could not be read is not drawn, and only the data say why', () => {
  const tree = withEdit('data/fuzz/rows.csv', ',1993,', ',19x3,', treeWith('line', rowsOf(eight)));
  const { publication, findings } = checkMadeUp(tree);
  expect(findings.map(({ file }) => file)).toContain('data/fuzz/rows.csv');
  expect(findings.filter(({ file }) => file === 'content/charts/fuzz.yaml')).toEqual([]);
  expect(publication.charts.get('fuzz')).toBeUndefined();
});
