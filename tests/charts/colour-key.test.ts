import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { territoryCodes } from '../../src/data/territories.ts';
import { elementsIn } from '../../src/markup/element.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { sequentialBreaks, sequentialStep } from '../../src/plotting/sequential.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import { languages } from '../../src/site.ts';
import { treeWith, type FuzzRow } from './fuzz-charts.ts';
import { allTextOf } from './texts.ts';

const letter = (index: number) => 'abcdefghijklmnopqrstuvwxyz'[index] ?? '';

const rowsOf = (values: readonly number[]): FuzzRow[] =>
  values.map((value, index) => ({
    id: `r${index}`,
    category: `c${letter(Math.floor(index / 2))}`,
    year: 2000,
    series: index % 2 === 0 ? 'a' : 'b',
    x: 0,
    value,
    label: `Item ${letter(index)}`,
  }));

/** A value for each territory, in turn. */
const everywhere = (values: readonly number[]) =>
  territoryCodes.map((_, index) => present(values[index % values.length], 'a value'));

function chartOf(kind: string, values: readonly number[], spec: object = {}): Chart {
  const rows = rowsOf(kind === 'heat-map' ? values : everywhere(values));
  return present(checkMadeUp(treeWith(kind, rows, { spec })).publication.charts.get('fuzz'), 'the map');
}

/** Steps that the key shows and steps that the drawing uses. */
function stepsOf(chart: Chart, width: number) {
  const drawing = drawChart(chart, 'en', width);
  const stepIn = ({ attributes }: { attributes: Readonly<Record<string, unknown>> }) =>
    /^seq-\d/.exec(String(attributes['class']))?.[0];
  const inKey = drawing.marks.filter(({ datum, name }) => datum === undefined && name === 'rect').map(stepIn);
  const used = drawing.marks
    .filter(({ datum }) => datum !== undefined)
    .flatMap(({ children }) => [...elementsIn(children)].map(stepIn));
  return {
    inKey: inKey.filter((step) => step !== undefined),
    used: new Set(used.filter((step) => step !== undefined)),
  };
}

const kinds = ['tile-map', 'choropleth', 'heat-map'];

describe.each(kinds)('the key of a chart of type %s', (kind) => {
  it('shows the one value where there is no other', () => {
    const chart = chartOf(kind, [7, 7, 7, 7]);
    expect(stepsOf(chart, 448)).toEqual({ inKey: ['seq-1'], used: new Set(['seq-1']) });
    const { textBoxes } = drawChart(chart, 'en', 448);
    expect(textBoxes.at(-1)?.text).toBe('7');
  });

  it.each([
    [
      [1e8, 5e8, 9e8, 1e9],
      ['500', '1,000 million'],
      ['under 500 million', 'from 500 million', 'from 1,000 million'],
    ],
    [
      [1e-7, 2e-7, 5e-7, 4e-7],
      ['0.0000002', '0.0000003', '0.0000004', '0.0000005'],
      ['under 0.0000002', 'from 0.0000002', 'from 0.0000003', 'from 0.0000004', 'from 0.0000005'],
    ],
    [
      [-5, -3, -1, 0],
      ['−4', '−2', '0'],
      ['under −4', 'from −4', 'from −2', 'from 0'],
    ],
  ])('of %j has every break, side by side or as a list', (values, inRow, inList) => {
    const chart = chartOf(kind, values);
    for (const width of wideDrawingWidths) {
      const texts = allTextOf(chart, 'en', width).map((text) => text.replaceAll('\u00A0', ' '));
      const isRow = inRow.every((text) => texts.includes(text));
      const isList = inList.every((text) => texts.includes(text));
      expect(isRow || isList, `${width}: ${texts.join('; ')}`).toBe(true);
      const { inKey, used } = stepsOf(chart, width);
      expect(inKey).toHaveLength(inRow.length + 1);
      for (const step of used) expect(inKey).toContain(step);
      for (const language of languages) {
        expect(layoutFaults(drawChart(chart, language, width))).toEqual({ collisions: [], clipped: [] });
      }
    }
  });

  it('takes the breaks of the editor in order and each once', () => {
    const texts = allTextOf(chartOf(kind, [1, 5, 9, 12], { breaks: [8, 4, 8] }), 'en', 660);
    expect(texts.filter((text) => text === '4' || text === '8')).toEqual(['4', '8']);
  });
});

it('breaks are as many as they say, and a value on one is in the step above', () => {
  expect(sequentialBreaks([1, 9], [5, 2, 5])).toEqual([2, 5]);
  expect(sequentialStep(0.3, [0.1, 0.2, 0.3])).toBe(4);
});
