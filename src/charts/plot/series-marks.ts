/** Marks of several series on one axis, each category a row of them: which mark is which series. */

import type { AnyLanguage } from '../../site.ts';
import { roleWidth, type DrawingBuilder, type MarkShape } from '../../plotting/drawing.ts';
import type { Chart } from '../chart.ts';
import { seriesName } from '../chart-names.ts';
import { seriesOf } from '../datum.ts';
import { drawMark } from '../parts/carriers.ts';
import { channelsOf } from './axes-of.ts';
import type { AxisName, PlotMark, PlotSpec } from './spec.ts';

const shapes: readonly MarkShape[] = ['ring', 'disc', 'square', 'diamond'];
const [linePx, keyPx, gapPx] = [20, 18, 18];
const [arrowPx, arrowGapPx] = [22, 6];

/** Marks that stand for the value of one series, and have no colour that says of which. */
const ofOneSeries: readonly PlotMark['mark'][] = ['dot', 'tickX', 'tickY', 'barX', 'barY'];

const isPlain = (mark: PlotMark) =>
  ofOneSeries.includes(mark.mark) &&
  !('fill' in mark && mark.fill !== undefined) &&
  !('stroke' in mark && mark.stroke !== undefined) &&
  !('reduce' in mark && mark.reduce !== undefined);

/** The mark that draws each series of an axis that has several; empty where each is alone: its axis' title names it. */
function marksBySeries({ spec, data }: Chart<PlotSpec>): ReadonlyMap<string, PlotMark> {
  if (spec.observation !== 'category') return new Map();
  const known = seriesOf(data);
  const onAxis = (axis: AxisName) =>
    known.flatMap((name) => {
      const mark = spec.marks.find(
        (each) => isPlain(each) && channelsOf(each, axis).some(({ column }) => column === name),
      );
      return mark === undefined ? [] : [[name, mark] as const];
    });
  return new Map([onAxis('x'), onAxis('y')].find(({ length }) => length > 1));
}

/** The shape of the dots of a mark that shares its axis with others; of two the first is open. Undefined where it is alone. */
export function shapeOfSeries(chart: Chart<PlotSpec>, mark: PlotMark): MarkShape | undefined {
  const dots = [...marksBySeries(chart).values()].filter(({ mark: name }) => name === 'dot');
  const turn = dots.indexOf(mark);
  return turn === -1 || dots.length < 2 ? undefined : shapes[turn % shapes.length];
}

/** From which series to which arrows go, where they join two: nothing else says which end is which. */
function arrowsBetween({ spec, data }: Chart<PlotSpec>): [from: string, to: string][] {
  if (spec.observation !== 'category') return [];
  const known = seriesOf(data);
  return spec.marks.flatMap((mark) => {
    if (mark.mark !== 'arrow') return [];
    const ends = [
      [mark.x1, mark.x2],
      [mark.y1, mark.y2],
    ] as const;
    const joined = ends.filter(([from, to]) => from !== to && known.includes(from) && known.includes(to));
    return joined.slice(0, 1).map(([from, to]): [string, string] => [from, to]);
  });
}

/** Draws each series' mark with its name, as many a line as there is room for. @returns the y under them */
export function drawSeriesKey(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  language: AnyLanguage,
  topPx: number,
): number {
  const known = marksBySeries(chart);
  const arrows = arrowsBetween(chart).filter((ends) => ends.some((name) => !known.has(name)));
  if (known.size + arrows.length === 0) return topPx;
  let [x, y] = [0, topPx + linePx - 5];
  for (const [from, to] of arrows) {
    const [first, last] = [from, to].map((name) => seriesName(chart, name, language));
    const width = roleWidth('label', `${first}${last}`) + 2 * arrowGapPx + arrowPx;
    if (x > 0 && x + width > drawing.widthPx) [x, y] = [0, y + linePx];
    const start = drawing.text('label', x, y, first ?? from) + arrowGapPx;
    drawing.mark('path', { class: 'rule', d: `M${start} ${y - 4.5}h${arrowPx}m-6 -3.5l6 3.5l-6 3.5` });
    x = drawing.text('label', start + arrowPx + arrowGapPx, y, last ?? to) + gapPx;
  }
  for (const [series, mark] of known) {
    const name = seriesName(chart, series, language);
    if (x > 0 && x + keyPx + roleWidth('label', name) > drawing.widthPx) [x, y] = [0, y + linePx];
    const middle = y - 4.5;
    if (mark.mark === 'dot') {
      const shape = shapeOfSeries(chart, mark) ?? 'disc';
      drawMark(drawing, { shape, state: 'published' }, [x + 6, middle], 5);
    } else if (mark.mark === 'tickX' || mark.mark === 'tickY') {
      const d = mark.mark === 'tickX' ? `M${x + 6} ${middle - 6}v12` : `M${x} ${middle}h12`;
      drawing.mark('path', { class: 'line', d });
    } else drawing.mark('rect', { class: 'bar-strong', x, y: middle - 6, width: 12, height: 12 });
    x = drawing.text('label', x + keyPx, y, name) + gapPx;
  }
  return y + 10;
}
