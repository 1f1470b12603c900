import { expect, it } from 'vitest';
import { describeAlone } from '../../src/charts/beside/chart-description.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { elementsIn } from '../../src/markup/element.ts';
import { present } from '../../src/present.ts';
import { readMadeUp, soundChart, type MadeUp } from './made-up-chart.ts';

const values = { north: { p: 90, q: 30 }, south: { p: 10, q: 30 } };
const made = (unitOf: Readonly<Record<string, string>>, spec = {}): MadeUp => ({
  kind: 'table-bars',
  rows: Object.entries(values).flatMap(([at, row]) =>
    Object.entries(row).map(([of, value]) => ({ at, of, value: String(value), measured: unitOf[of] ?? '' })),
  ),
  spec: { category: 'at', series: 'of', ...spec },
  words: { rows: { north: 'North', south: 'South' }, series: { p: 'P', q: 'Q' } },
});

const widths = (chart: Chart) =>
  [...elementsIn(drawChart(chart, 'en', 660).marks)]
    .filter(({ name }) => name === 'rect')
    .map(({ attributes }) => Math.round(Number(attributes['width'])));

it('has one scale for columns of one unit: what is a third as much is a third as long', () => {
  const chart = soundChart(made({}));
  const [most = 0, ...others] = widths(chart);
  expect(others.map((width) => Math.round((width / most) * 9))).toEqual([3, 1, 3]);
  expect(describeAlone(chart, 'en')).toContain('all on one scale from zero');
});

it('has a scale for each column where their units differ, and says so, unless the file wants one', () => {
  const chart = present(readMadeUp(made({})).chart, 'the table');
  const differing = {
    ...chart,
    data: chart.data.map((datum) =>
      datum.series === 'q'
        ? { ...datum, cell: { ...datum.cell, unit: { ...datum.cell.unit, name: 'enterprises' } } }
        : datum,
    ),
  };
  const [most, second] = widths(differing);
  expect(second).toBe(most);
  expect(describeAlone(differing, 'en')).toContain('each column has its own scale');
  const shared = { ...differing, spec: { ...differing.spec, scale: 'shared' } as Chart['spec'] };
  expect(widths(shared)).toEqual(widths(chart));
});
