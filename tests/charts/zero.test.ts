import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { apportion, unitsInWords } from '../../src/charts/unit-field/apportion.ts';
import type { FieldSpec } from '../../src/charts/unit-field/spec.ts';
import { elementsIn } from '../../src/markup/element.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';
import { rowsOfTwoSeries, treeWith } from './fuzz-charts.ts';
import { allTextOf, marksOf } from './texts.ts';

function chartOf(kind: string, values: readonly (number | undefined)[], spec: object = {}): Chart {
  const { publication: read, findings } = checkMadeUp(treeWith(kind, rowsOfTwoSeries(values), { spec }));
  expect(findings.filter(({ file }) => file === 'content/charts/fuzz.yaml')).toEqual([]);
  return present(read.charts.get('fuzz'), `a chart of kind ${kind}`);
}

/** Types that show an amount by a length or an area. */
const amounts = ['bar', 'diverging-bars', 'circles', 'stacked', 'table-bars'];

describe.each(amounts)('in a chart of type %s', (kind) => {
  it.each([
    ['zero', 0],
    ['minus zero', -0],
  ])('%s draws nothing but its number', (_, zero) => {
    const chart = chartOf(kind, [12, 5, zero, 3]);
    const { row, column } = present(
      chart.data.find(({ cell }) => cell.value === 0),
      'the datum of zero',
    );
    const others = chart.data.filter(({ cell }) => cell.value !== 0);
    for (const language of languages) {
      for (const width of wideDrawingWidths) {
        const { marks } = drawChart(chart, language, width);
        const drawn = marksOf(marks, row, column).filter(({ attributes }) => !isKey(kind, attributes));
        expect(drawn).toEqual([]);
        expect(allTextOf(chart, language, width)).toContain('0');
        for (const other of others) expect(marksOf(marks, other.row, other.column)).not.toEqual([]);
      }
    }
  });

  it('nothing but zeros is drawn as nothing', () => {
    const chart = chartOf(kind, [0, 0, 0, 0]);
    for (const { row, column } of chart.data) {
      const drawn = marksOf(drawChart(chart, 'en', 660).marks, row, column);
      expect(drawn.filter(({ attributes }) => !isKey(kind, attributes))).toEqual([]);
    }
  });
});

/** The swatch beside a name in the list under stacked bars. */
const isKey = (kind: string, { width, height }: Record<string, unknown>) =>
  kind === 'stacked' && width === 10 && height === 10;

it.each(['bar', 'table-bars'])('in a chart of type %s what is missing is marked and says why', (kind) => {
  const chart = chartOf(kind, [12, 5, undefined, 0]);
  const missing = present(
    chart.data.find(({ cell }) => cell.value === undefined),
    'the missing one',
  );
  const classes = marksOf(drawChart(chart, 'en', 660).marks, missing.row, missing.column).map(
    ({ attributes }) => attributes['class'],
  );
  expect(classes).toEqual(['missing']);
});

describe('areas', () => {
  it('have no outline where they have no thickness', () => {
    const spec = { category: 'year' };
    const paths = (values: number[]) =>
      [...elementsIn(drawChart(chartOf('area', values, spec), 'en', 660).marks)]
        .filter(({ attributes }) => String(attributes['class']).startsWith('layer-'))
        .map(({ attributes }) => String(attributes['d']).split('M').length - 1);
    expect(paths([0, 0, 0, 0])).toEqual([]);
    expect(paths([1, 2, 3, 4])).toEqual([1]);
    // From the second zero on and before it: two pieces with nothing between.
    expect(paths([4, 0, 0, 5])).toEqual([2]);
  });
});

describe('dots of a unit field', () => {
  const chart = present(publication.charts.get('firms-jobs-value'), 'firms-jobs-value') as Chart<FieldSpec>;
  const of = (units: number) =>
    apportion({ ...chart, spec: { ...chart.spec, units } }, 'firms').map((part) => unitsInWords(part, 'en'));

  it('say that there is something where it has no dot of its own', () => {
    // 95.3, 4.6 and 0.1 in a hundred.
    expect(of(1000)).toEqual(['953', '46', '1']);
    expect(of(100)).toEqual(['95', '5', 'fewer than 1']);
    expect(of(10)).toEqual(['almost 10', 'fewer than 1', 'fewer than 1']);
  });
});

it('bars that all lie below zero end at zero, take the width and are whole', () => {
  const chart = chartOf('bar', [-0.01, -0.02, -0.05]);
  for (const width of wideDrawingWidths) {
    const { marks, textBoxes } = drawChart(chart, 'en', width);
    const discs = chart.data.flatMap(({ row }) =>
      marksOf(marks, row).filter(({ name }) => name === 'circle'),
    );
    const lefts = discs.map(({ attributes }) => Number(attributes['cx']) - Number(attributes['r']));
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
    const centres = discs.map(({ attributes }) => Number(attributes['cx']));
    expect(Math.max(...centres) - Math.min(...centres)).toBeGreaterThan(width * 0.4);
    expect(textBoxes.filter(({ text }) => text === '0')).toHaveLength(1);
  }
});
