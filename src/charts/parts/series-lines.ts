/** Lines over categories, shared by the types that draw them: scales, runs without gaps, marks, values. */

import { line as lineThrough, pairs, scaleLinear, scalePoint, type ScaleLinear } from 'd3';
import { z } from 'zod';
import type { TidySpec } from '../chart-spec.ts';
import type { AnyLanguage } from '../../site.ts';
import { endsOfTime, placeIn, readTime, timesOf } from '../time.ts';
import { categoriesOf, textIn, type Datum } from '../datum.ts';
import type { Chart } from '../chart.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { hatch } from '../../plotting/hatch.ts';
import { freeSpot, type Segment } from '../../plotting/place-label.ts';
import { boundsOf, spanOf } from '../../plotting/span.ts';
import { present } from '../../present.ts';
import { carrierOf, drawMark } from './carriers.ts';

/** What the file of a chart of lines may add. */
export const editionField = {
  edition: z
    .string()
    .min(1)
    .optional()
    .describe('Column of the edition a value comes from: no line joins values of different editions.'),
};
export type SpecWithEditions = TidySpec & { edition?: string | undefined };

/** Where values are drawn, in pixels. */
export interface PlotArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the categories stand: times as far apart as they are, other names evenly. */
export function acrossScale(
  categories: readonly string[],
  range: readonly [number, number],
): (category: string) => number {
  const times = timesOf(categories);
  if (times !== undefined) {
    const placeOf = placeIn([...times.values()]);
    const scale = scaleLinear(spanOf([...times.values()].map(placeOf)), range);
    return (category) => scale(placeOf(present(readTime(category), `time of ${category}`)));
  }
  const scale = scalePoint(categories, range);
  return (category) => scale(category) ?? range[0];
}

/** Values that differ by less than this part of the largest are not drawn from zero. */
const leastSpread = 0.3;

/** A scale from zero, or from near the lowest value where zero would leave nothing to be seen; 0 to 1 for none. */
export function valueScale(
  values: readonly number[],
  [bottom, top]: readonly [number, number],
): ScaleLinear<number, number> {
  if (values.length === 0) return scaleLinear([0, 1], [bottom, top]);
  const [low, high] = spanOf(values);
  const reach = Math.max(Math.abs(low), Math.abs(high));
  const isFromZero = low === high || high - low >= leastSpread * reach;
  const domain = isFromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  if (domain[0] === domain[1]) domain[1] = 1;
  return scaleLinear(domain, [bottom, top]).nice(4);
}

/** Whether zero is on a scale. */
export function showsZero(scale: ScaleLinear<number, number>): boolean {
  const [low, high] = boundsOf(scale);
  return low <= 0 && high >= 0;
}

/** A value with its place. */
export interface LinePoint {
  datum: Datum;
  x: number;
  y: number;
}

/**
 * Points that a line may join: a missing value breaks it, so does another edition. From left to right.
 * @param edition column of the edition, where the chart names one
 */
export function runsOf(
  data: readonly Datum[],
  x: (category: string) => number,
  y: (value: number) => number,
  edition: string | undefined,
): LinePoint[][] {
  const editionOf = (datum: Datum) => (edition === undefined ? undefined : textIn(datum, edition));
  const runs: LinePoint[][] = [];
  let before: Datum | undefined;
  for (const datum of data.toSorted((a, b) => x(a.category) - x(b.category))) {
    const { value } = datum.cell;
    if (value !== undefined) {
      const point = { datum, x: x(datum.category), y: y(value) };
      const continues = before?.cell.value !== undefined && editionOf(before) === editionOf(datum);
      if (continues) runs.at(-1)?.push(point);
      else runs.push([point]);
    }
    before = datum;
  }
  return runs;
}

const pathOf = lineThrough<LinePoint>(
  (point) => point.x,
  (point) => point.y,
).digits(2);

function pathThrough(points: readonly LinePoint[]): string {
  return present(pathOf(points), 'path of a line');
}

/** Beyond so many categories only the last mark is shown; the others where the cursor points. */
const mostMarks = 14;

/** The line and the marks of one series; forecasts are dashed. Every point gets its anchor. */
export function drawSeriesLine(
  drawing: DrawingBuilder,
  chart: Chart,
  series: string | undefined,
  runs: readonly LinePoint[][],
  className: string | undefined,
  radius: number,
): void {
  const carrier = carrierOf(chart, series);
  const drawPath = (name: string, points: readonly LinePoint[]) => {
    if (points.length < 2) return;
    const column = series === undefined ? undefined : points[0]?.datum.column;
    drawing.series(column, () => drawing.mark('path', { class: name, d: pathThrough(points) }), className);
  };
  for (const run of runs) {
    const forecast = run.findIndex(({ datum }) => datum.cell.state === 'forecast');
    const known = forecast === -1 ? run : run.slice(0, forecast);
    const ahead = forecast === -1 ? [] : run.slice(Math.max(0, forecast - 1));
    drawPath(carrier.line, known);
    drawPath('line-forecast', ahead);
  }
  const points = runs.flat();
  const isQuiet = categoriesOf(chart.data).length > mostMarks;
  for (const { datum, x, y } of points) {
    const isAlone = runs.some((run) => run.length === 1 && run[0]?.datum === datum);
    drawing.datum(
      datum,
      () => {
        if (isQuiet && !isAlone && datum !== points.at(-1)?.datum)
          drawing.mark('circle', { class: 'quiet', cx: x, cy: y, r: radius });
        else drawMark(drawing, { shape: carrier.shape, state: datum.cell.state }, [x, y], radius);
      },
      className,
    );
    drawing.anchor(datum, x, y);
  }
}

/** Hatched strips where values are missing: over the whole height where no series has one. */
export function drawGaps(
  drawing: DrawingBuilder,
  data: readonly Datum[],
  x: (category: string) => number,
  { left, right, top, bottom }: PlotArea,
): void {
  const byCategory = Map.groupBy(data, ({ category }) => category);
  for (const [category, members] of byCategory) {
    const missing = members.filter(({ cell }) => cell.value === undefined);
    if (missing.length === 0) continue;
    const isWhole = missing.length === members.length;
    // A stretch of time is empty from its beginning to its end.
    const [first, last] = endsOfTime(category);
    const isSpan = first !== last;
    const [from, to] = [Math.max(left, x(first) - 7), Math.min(right, x(last) + 7)];
    const height = isWhole && !isSpan ? bottom - top : 12;
    for (const datum of missing) {
      drawing.datum(datum, () => {
        const d = hatch(from, bottom - height, Math.max(2, to - from), height);
        drawing.mark('path', { class: 'hatch', d });
      });
      drawing.anchor(datum, x(category), bottom - height / 2);
    }
  }
}

/** The straight pieces of lines, for labels to keep clear of. */
export function segmentsOf(runs: readonly (readonly LinePoint[])[]): Segment[] {
  return runs.flatMap((run) => pairs(run, (from, to): Segment => [from.x, from.y, to.x, to.y]));
}

/** Points nearer to each other than this are not all written out. */
const leastStepPx = 27;

/**
 * Values beside their points, above a rise and below a dip, wherever nothing is in the way: those that
 * carry the finding first, then the last and the first; the others only where points are not too close
 * and no line is in the way.
 */
export function drawPointValues(
  drawing: DrawingBuilder,
  points: readonly LinePoint[],
  language: AnyLanguage,
  area: PlotArea,
  lines: readonly Segment[],
  isStrong: (datum: Datum) => boolean,
): void {
  const steps = pairs(points, (before, after) => after.x - before.x);
  const isDense = Math.min(...steps) < leastStepPx;
  const rank = (index: number) => {
    const point = points[index];
    if (point !== undefined && isStrong(point.datum)) return 0;
    return index === points.length - 1 ? 1 : index === 0 ? 2 : 3;
  };
  const order = points.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
  for (const index of order) {
    const point = points[index];
    if (point === undefined || (isDense && rank(index) === 3)) continue;
    const { datum, x, y } = point;
    const role = isStrong(datum) ? 'label-strong' : 'label';
    const text = formatCell(datum.cell, language, 'short');
    const width = roleWidth(role, text);
    const [before, after] = [points[index - 1]?.y ?? y, points[index + 1]?.y ?? y];
    const [above, below] = [y - 10, y + 19];
    const [first, second] = y > (before + after) / 2 + 1 ? [below, above] : [above, below];
    // What stands on another's mark would be read as its value.
    const marks = points.flatMap((other): Segment[] =>
      other === point
        ? []
        : [
            [other.x - 6, other.y, other.x + 6, other.y],
            [other.x, other.y - 6, other.x, other.y + 6],
          ],
    );
    const spots = [
      { left: x - width / 2, baseline: first },
      { left: x - width / 2, baseline: second },
      { left: x - 4, baseline: first },
      { left: x - width + 4, baseline: first },
      { left: x - 4, baseline: second },
      { left: x - width + 4, baseline: second },
      { left: x + 9, baseline: y + 4.5 },
      { left: x - 9 - width, baseline: y + 4.5 },
      // Beside or over a steep line, a little further away.
      { left: x + 13, baseline: y + 7 },
      { left: x - 13 - width, baseline: y + 7 },
      ...[-19, -26, 28, -34, 36].flatMap((off) =>
        [x - width / 2, x - 4, x - width + 4].map((left) => ({ left, baseline: y + off })),
      ),
    ];
    const spotClearOf = (of: readonly Segment[], mustBeClear: boolean) =>
      freeSpot(drawing, width, spots, area, of, { mustBeClear });
    // What isn't the finding is left to the table, rather than written over a line; the finding never hides a mark.
    const spot =
      spotClearOf([...lines, ...marks], true) ?? (rank(index) === 0 ? spotClearOf(marks, false) : undefined);
    if (spot !== undefined) drawing.datum(datum, () => drawing.text(role, spot.left, spot.baseline, text));
  }
}
