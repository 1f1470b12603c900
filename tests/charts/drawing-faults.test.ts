/** What the check says of drawings in which one thing is wrong, made of a sound drawing of the same chart. */

import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../src/charts/chart-types.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { readSample } from '../../src/charts/reading/read-sample.ts';
import { drawingFaults } from '../../src/charts/seen/drawing-faults.ts';
import { isElement, type Child } from '../../src/markup/element.ts';
import { DrawingBuilder, type Drawing, type Mark } from '../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { present } from '../../src/present.ts';
import { languages } from '../../src/site.ts';
import { soundChart } from './made-up-chart.ts';

const sampleOf = (name: string) =>
  readSample(
    present(
      chartTypes.find((type) => type.name === name),
      name,
    ),
  );
const dumbbells = sampleOf('dumbbell');

/** What is found in a drawing of a chart after `change`, at 660 px in English: `text on mark: Bread`. */
function faultsWith(
  chart: Chart,
  change: (drawing: DrawingBuilder) => void,
  marks = drawChart(chart, 'en', 660),
) {
  const more = new DrawingBuilder(660);
  change(more);
  const drawing: Drawing = { ...marks, marks: [...marks.marks, ...more.finish(0).marks] };
  return drawingFaults(chart, drawing, 'en').map(({ what, text }) => `${what}: ${text}`);
}
/** The same drawing without some of its marks, wherever they stand. */
function without(chart: Chart, isLeftOut: (mark: Mark) => boolean): Drawing {
  const kept = (marks: readonly Mark[]): Mark[] =>
    marks.filter((mark) => !isLeftOut(mark)).map((mark) => ({ ...mark, children: inside(mark) }));
  const inside = ({ children }: Mark): Child[] =>
    children.flatMap((child): Child[] => (isElement(child) ? kept([child]) : [child]));
  const drawing = drawChart(chart, 'en', 660);
  return { ...drawing, marks: kept(drawing.marks) };
}
const nothing = () => undefined;
const at = (chart: Chart, text: string) =>
  present(
    drawChart(chart, 'en', 660).textBoxes.find((box) => box.text === text),
    text,
  );

describe('what a reader sees', () => {
  it.each(chartTypes)('has no fault in the sample of the type $name', (type) => {
    const chart = readSample(type);
    for (const language of languages)
      for (const width of wideDrawingWidths)
        expect(drawingFaults(chart, drawChart(chart, language, width), language)).toEqual([]);
  });

  it('finds a mark that lies on a name, and the line of an axis', () => {
    const { left, top, bottom } = at(dumbbells, 'Bread');
    const middle = (top + bottom) / 2;
    expect(
      faultsWith(dumbbells, (drawing) => {
        drawing.mark('circle', { class: 'disc-full', cx: left + 8, cy: middle, r: 5 });
      }),
    ).toEqual(['text on mark: Bread']);
    expect(
      faultsWith(dumbbells, (drawing) => {
        drawing.mark('path', { class: 'base', d: `M${left} ${middle}h80` });
      }),
    ).toEqual(['text on axis: Bread']);
    expect(
      faultsWith(dumbbells, (drawing) => {
        drawing.mark('path', { class: 'grid', d: `M${left} ${middle}h80` });
      }),
    ).toEqual([]);
  });

  it('finds a leader across the mark of another value', () => {
    const first = present(dumbbells.data[0], 'the first value');
    const [other] = drawChart(dumbbells, 'en', 660).textBoxes.filter(({ text }) => text === '18');
    const { right, top, bottom } = present(other, 'the lowest value of fish');
    expect(
      faultsWith(dumbbells, (drawing) => {
        drawing.datum({ ...first, row: 0 }, () => {
          drawing.mark('path', { class: 'leader', d: `M${right + 1} ${(top + bottom) / 2}h18` });
        });
      }).map((each) => each.split(':')[0]),
    ).toContain('leader');
  });

  it('finds what leaves the drawing', () => {
    const faults = faultsWith(dumbbells, (drawing) => {
      drawing.mark('circle', { class: 'disc-full', cx: 664, cy: 20, r: 5 });
    });
    expect(faults).toEqual(['beyond the edge: ']);
  });

  it('finds two names of a key with the same mark', () => {
    expect(
      faultsWith(dumbbells, (drawing) => {
        for (const [x, name] of [
          [300, 'One'],
          [400, 'Other'],
        ] as const) {
          drawing.mark('rect', { class: 'part-full', x, y: 3, width: 11, height: 11 });
          drawing.text('label', x + 18, 13, name);
        }
      }),
    ).toEqual(['keys alike: One / Other']);
  });

  it('finds a series without its name, where the others have theirs', () => {
    const drawing = without(dumbbells, ({ text }) => text?.box.text === 'Summer');
    expect(faultsWith(dumbbells, nothing, drawing)).toEqual(['series unnamed: Summer']);
  });

  it('finds a value of the table that the drawing lacks', () => {
    const drawing = without(dumbbells, ({ datum }) => datum?.row === 2 && datum.column === 1);
    expect(faultsWith(dumbbells, nothing, drawing)).toEqual(['not drawn: Fish, Summer']);
  });

  it('finds marks that run against time', () => {
    const years = ['2001', '2002', '2003'];
    const rows = years.map((year, index) => ({ year, value: String(10 + index) }));
    const chart = soundChart({ kind: 'line', rows, types: { year: 'year' }, spec: { category: 'year' } });
    expect(faultsWith(chart, nothing)).toEqual([]);
    const swapped = { ...chart, data: chart.data.map((datum, index) => ({ ...datum, row: 2 - index })) };
    const marked = new DrawingBuilder(660);
    for (const { row, column } of chart.data)
      marked.datum({ row, column }, () => {
        marked.mark('circle', { class: 'disc-full', cx: 100 + 50 * row, cy: 20, r: 4 });
      });
    expect(faultsWith(chart, nothing, marked.finish(40))).toEqual([]);
    expect(faultsWith(swapped, nothing, marked.finish(40))).toEqual(['order in time: 2002']);
  });
});
