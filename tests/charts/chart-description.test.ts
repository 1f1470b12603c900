import { expect, it } from 'vitest';
import { describeChart } from '../../src/charts/chart-description.ts';
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
  expect(describeChart(flow, 'en')).toContain('purposes not described €0.74bn');
});

it('labels the same ones in the drawing', () => {
  const texts = drawChart(chart, 'en', 660).textBoxes.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Marche 1%', 'Sicily 1%']));
});
