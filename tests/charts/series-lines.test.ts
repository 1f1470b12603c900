import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { acrossScale, runsOf, showsZero, valueScale } from '../../src/charts/parts/series-lines.ts';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { sourcesOf } from '../../src/charts/beside/chart-table.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { checkMadeUp } from './check-made-up.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { publication, realTree, withEdit } from '../content.ts';

function chartOf(id: string): Chart {
  const chart = publication.charts.get(id);
  if (chart === undefined) throw new Error(`the test needs ${id}`);
  return chart;
}

describe('scales of lines', () => {
  it('keep years as far apart as they are, and other names evenly', () => {
    const years = acrossScale(['2015', '2016', '2020'], [0, 50]);
    expect(['2015', '2016', '2020'].map(years)).toEqual([0, 10, 50]);
    const names = acrossScale(['a', 'b', 'c'], [0, 50]);
    expect(['a', 'b', 'c'].map(names)).toEqual([0, 25, 50]);
  });

  it('start at zero unless that would leave nothing to be seen', () => {
    expect(showsZero(valueScale([20, 40], [100, 0]))).toBe(true);
    expect(showsZero(valueScale([98, 99], [100, 0]))).toBe(false);
    expect(showsZero(valueScale([7, 7], [100, 0]))).toBe(true);
    expect(showsZero(valueScale([], [100, 0]))).toBe(true);
  });

  it('say so in the drawing when they do not', () => {
    const started = chartOf('smes-italy-europe');
    expect(writeXml(drawChart(started, 'en', 448).marks)).toContain('The axis does not start at zero');
    expect(writeXml(drawChart(chartOf('us-payment-models'), 'en', 448).marks)).not.toContain('start at zero');
  });
});

describe('runs of a line', () => {
  const place = Number;
  const lengths = (chart: Chart, series: string | undefined, edition?: string) => {
    const data = chart.data.filter((datum) => datum.series === series);
    return runsOf(data, place, place, edition).map((run) => run.map(({ datum }) => datum.category));
  };

  it('break where a value is missing', () => {
    expect(lengths(chartOf('us-payment-models'), undefined)).toEqual([
      ['2015'],
      ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
    ]);
  });

  it('never join values of different editions', () => {
    expect(lengths(chartOf('sme-growth'), 'revenue', 'edition')).toEqual([
      ['2014', '2015'],
      ['2016'],
      ['2017', '2018'],
    ]);
  });

  it('leave the missing year hatched, with its reason under the plot', () => {
    const body = writeXml(drawChart(chartOf('us-payment-models'), 'it', 660).marks);
    expect(body).toContain('class="hatch"');
    expect(body).toContain('2016: non nelle pagine lette');
  });
});

describe('a threshold', () => {
  const chart = chartOf('us-payment-models');

  it('is drawn, described, and its source is named', () => {
    expect(writeXml(drawChart(chart, 'en', 660).marks)).toContain('class="threshold"');
    expect(describeChart(chart, 'en')).toContain('Goal for the end of 2018: 50%.');
    expect(sourcesOf(chart)).toContain('lan2018');
  });

  const from = 'from: us-payment-models/figures?id=goal-2018#value';
  it.each([
    ['in another unit', from, 'from: us-payment-models/figures?id=short-of-goal-2018#value', 'CHT-006'],
    ['without a value', from, 'from: us-payment-models/shares?year=2016#share', 'NUM-008'],
    ['that is in no cell', from, 'from: us-payment-models/figures?id=gaol-2018#value', 'NUM-004'],
    ['at a category that is not drawn', "at: '2018' }", "at: '2012' }", 'CHT-008'],
    ['named in one language', "    threshold: 'Goal", "    # threshold: 'Goal", 'CHT-004'],
  ])('%s is a finding', (_, before, after, code) => {
    const tree = withEdit('content/charts/us-payment-models.yaml', before, after, realTree);
    expect(checkMadeUp(tree).findings.map((found) => found.code)).toEqual([code]);
  });
});
