import { expect, it } from 'vitest';
import { describeAlone, describeChart } from '../../src/charts/beside/chart-description.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { publication } from '../content.ts';

const chart = publication.charts.get('health-record-map');
if (chart === undefined) throw new Error('the test needs the map');

it('names all that share the lowest value', () => {
  expect(describeChart(chart, 'en')).toContain('the lowest Marche and Sicily, 1%');
});

it('rounds what we calculate, as the drawing does', () => {
  const flow = publication.charts.get('support-flow');
  if (flow === undefined) throw new Error('the test needs the flow');
  expect(describeChart(flow, 'en')).toContain('purposes not described, €0.74bn');
});

it('keeps values apart from labels that have commas or end with a year', () => {
  const shares = publication.charts.get('sme-job-shares');
  if (shares === undefined) throw new Error('the test needs the shares');
  expect(describeChart(shares, 'en')).toContain('turnover, 2017, 82%; Istat, by head count, 2015, 79.4%; ');
});

it('begins sentences with a capital, whatever the labels do', () => {
  const texts = [...publication.charts.values()].flatMap((each) => [
    describeChart(each, 'it'),
    describeChart(each, 'en'),
  ]);
  expect(texts.flatMap((text) => /(?<!\b[A-Z])\. \p{Ll}.{20}/u.exec(text) ?? [])).toEqual([]);
});

it('says first what is measured, where and when if nothing else does', () => {
  const spending = publication.charts.get('digital-spending-per-head');
  if (spending === undefined) throw new Error('the test needs the spending');
  expect(describeAlone(spending, 'en')).toMatch(/^Spending on digital health, euros per head, 2017\. /);
});

it('labels the same ones in the drawing', () => {
  const texts = drawChart(chart, 'en', 660).textBoxes.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Marche 1%', 'Sicily 1%']));
});
