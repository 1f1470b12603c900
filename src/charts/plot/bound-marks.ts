/** What Plot has drawn as marks of ours: in classes instead of its styles, each bound to its row of the table. */

import { area as areaThrough } from 'd3';
import { coordinate } from '../../markup/coordinate.ts';
import type { DrawingBuilder, MarkShape } from '../../plotting/drawing.ts';
import type { Segment } from '../../plotting/place-label.ts';
import { sequentialStep } from '../../plotting/sequential.ts';
import { present } from '../../present.ts';
import { isEmphasised, type Chart } from '../chart.ts';
import { categoriesOf, seriesOf, type Datum } from '../datum.ts';
import { carrierOf, drawMark } from '../parts/carriers.ts';
import { drawSeriesLine, type LinePoint } from '../parts/series-lines.ts';
import { seriesClass } from '../parts/series-class.ts';
import { categoryColumnOf, measure, observationsOf, type Observation } from './measures.ts';
import type { LightElement } from './light-document.ts';
import type { PlotDatum } from './joined-points.ts';
import { colourColumnOf, type DrawnMark } from './plot-marks.ts';
import { shapeOfSeries } from './series-marks.ts';
import type { PlotMark, PlotSpec } from './spec.ts';

/** Where what Plot drew of a panel begins, in pixels of the drawing. */
export type Offset = readonly [x: number, y: number];

const shapes: readonly MarkShape[] = ['disc', 'square', 'ring'];

/** The class that colours an observation, and the shape of its dot. */
export function lookOf(
  chart: Chart<PlotSpec>,
  column: string | undefined,
  value: string | undefined,
): { className: string | undefined; shape: MarkShape } {
  if (column === undefined || value === undefined) return { className: undefined, shape: 'disc' };
  const isSeries = column === chart.spec.series;
  if (isSeries || column === categoryColumnOf(chart)) {
    const known = isSeries ? seriesOf(chart.data) : categoriesOf(chart.data);
    // Where places have their colours, what is no place has that of the chart.
    const turn = chart.spec.places === undefined ? turnClass(known.indexOf(value)) : undefined;
    const className = seriesClass(chart, value) ?? turn;
    return { className, shape: isSeries ? carrierOf(chart, value).shape : 'disc' };
  }
  const turn = coloursOf(chart, column).indexOf(value);
  return { className: turnClass(turn), shape: shapes[turn % shapes.length] ?? 'disc' };
}

const turnClass = (turn: number) => (turn < 0 ? undefined : `cat-${turn + 1}`);

/** The texts of a column that gives colours, in the order of the table. */
export function coloursOf(chart: Chart<PlotSpec>, column: string): string[] {
  const { read, kind } = measure(chart, column);
  if (kind === 'number') return [];
  const texts = observationsOf(chart)
    .map(read)
    .filter((text) => text !== undefined);
  return [...new Set(texts.map(String))];
}

/** The observations of an index: one, or those that make a mark together; none for a gap. */
function membersOf(data: DrawnMark['data'], index: number): Observation[] {
  const found = data[index];
  const points: PlotDatum[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
  return points.flatMap(({ observation }) => observation ?? []);
}

/** Draws one mark of the file in one panel. @returns lines and boxes that labels have to keep clear of */
export function drawBound(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  drawn: DrawnMark,
  offset: Offset,
  breaks: readonly number[],
): Segment[] {
  const { mark, node, values, data, shift } = drawn;
  const [dx, dy] = [offset[0] + shift[0], offset[1] + shift[1]];
  const placeOf = (channel: string, index: number) =>
    (values[channel]?.[index] ?? NaN) + (channel.startsWith('x') ? dx : dy);
  const colour = colourColumnOf(chart, mark);
  const lookOfIndex = (index: number) => {
    const [first] = membersOf(data, index);
    const value =
      colour === undefined || first === undefined ? undefined : measure(chart, colour).read(first);
    return lookOf(chart, colour, typeof value === 'string' ? value : undefined);
  };
  const shapeOfMark = shapeOfSeries(chart, mark);
  const obstacles: Segment[] = [];
  /** What an element was drawn from: one index, or those that a line or an area joins. */
  const pieces = node.children.flatMap((child) =>
    Array.isArray(child.__data__)
      ? runsIn(child.__data__ as number[], data).map((indexes) => ({ child, indexes }))
      : [{ child, indexes: [child.__data__ as number] }],
  );
  for (const { child, indexes } of pieces) {
    const [first = 0] = indexes;
    const { className, shape } = lookOfIndex(first);
    const members = membersOf(data, first);
    const [owner] = members;
    if (owner === undefined) continue;
    const bound = isBound(mark) ? owner.datum : undefined;
    const draw = (make: () => void) =>
      bound === undefined
        ? drawing.group(make, className)
        : drawing.datum(placeIn(chart, bound), make, className);
    const anchor = (x: number, y: number) => {
      if (bound !== undefined) drawing.anchor(placeIn(chart, bound), x, y);
    };
    switch (mark.mark) {
      case 'dot': {
        const [cx, cy, r] = [child.numberOf('cx') + dx, child.numberOf('cy') + dy, child.numberOf('r')];
        draw(() => drawDot(drawing, chart, mark, owner, shapeOfMark ?? shape, [cx, cy], r));
        anchor(cx, cy);
        obstacles.push(...boxLines(cx - r, cy - r, 2 * r, 2 * r));
        break;
      }
      case 'line': {
        const points = indexes.flatMap((index): LinePoint[] =>
          membersOf(data, index)
            .slice(0, 1)
            .map(({ datum }) => ({
              datum: inTable(chart, datum),
              x: placeOf('x', index),
              y: placeOf('y', index),
            })),
        );
        if (isBound(mark))
          drawSeriesLine(drawing, chart, seriesOfLine(chart, mark, owner), [points], className, 3.5);
        else drawing.group(() => drawing.mark('path', { class: 'line-thin', d: pathOf(points) }), className);
        points.slice(1).forEach(({ x, y }, index) => {
          const before = present(points[index], 'a point of a line');
          obstacles.push([before.x, before.y, x, y]);
        });
        break;
      }
      case 'area': {
        const layers = indexes.map((index) => ({
          index,
          x: placeOf('x1', index),
          low: placeOf('y1', index),
          high: placeOf('y2', index),
        }));
        const path = areaThrough<(typeof layers)[number]>(
          ({ x }) => x,
          ({ low }) => low,
          ({ high }) => high,
        ).digits(2);
        const name = className === undefined ? 'layer-tint' : 'layer-full';
        drawing.group(
          () => drawing.mark('path', { class: name, d: present(path(layers), 'an area') }),
          className,
        );
        for (const { index, x, low, high } of layers) {
          const [member] = membersOf(data, index);
          if (member === undefined) continue;
          const d = `M${coordinate(x)} ${coordinate(low)}V${coordinate(high)}`;
          drawing.datum(placeIn(chart, member.datum), () => drawing.mark('path', { class: 'quiet-rule', d }));
          drawing.anchor(placeIn(chart, member.datum), x, (low + high) / 2);
        }
        break;
      }
      case 'barX':
      case 'barY':
      case 'rectY':
      case 'cell': {
        const box = rectOf(child, [dx, dy]);
        draw(() => {
          const name = boxClass(chart, mark, owner, breaks, className !== undefined);
          // Zero has no length: nothing is seen of it.
          const isNothing = box.width === 0 || box.height === 0;
          drawing.mark('rect', { class: isNothing ? 'quiet' : name, ...box });
        });
        const { state } = owner.datum.cell;
        // A full bar is a published value; any other bears the mark of its state where the bar ends.
        if (
          (mark.mark === 'barX' || mark.mark === 'barY') &&
          className === undefined &&
          state !== 'published'
        )
          draw(() => drawMark(drawing, { shape: 'disc', state }, endOf(mark, box, owner), 4));
        anchor(box.x + box.width / 2, box.y + box.height / 2);
        obstacles.push(...boxLines(box.x, box.y, box.width, box.height));
        break;
      }
      case 'ruleX':
      case 'ruleY':
      case 'tickX':
      case 'tickY': {
        const [x1, x2] = [child.numberOf('x1') + dx, child.numberOf('x2') + dx];
        const [y1, y2] = [child.numberOf('y1') + dy, child.numberOf('y2') + dy];
        const isTick = mark.mark === 'tickX' || mark.mark === 'tickY';
        draw(() => drawing.mark('path', { class: isTick ? 'line' : 'rule', d: lineTo(x1, y1, x2, y2) }));
        anchor((x1 + x2) / 2, (y1 + y2) / 2);
        obstacles.push([x1, y1, x2, y2]);
        break;
      }
      case 'link':
      case 'arrow': {
        const [x1, y1] = [placeOf('x1', first), placeOf('y1', first)];
        const [x2, y2] = [placeOf('x2', first), placeOf('y2', first)];
        const head = mark.mark === 'arrow' ? arrowHead(x1, y1, x2, y2) : '';
        draw(() => drawing.mark('path', { class: 'rule', d: lineTo(x1, y1, x2, y2) + head }));
        anchor(x2, y2);
        obstacles.push([x1, y1, x2, y2]);
        break;
      }
      case 'text':
    }
  }
  return obstacles;
}

/** The runs of an index that are joined: an absent value ends one. Plot marks some gaps itself, and piles the others up as zeros. */
function runsIn(indexes: readonly number[], data: DrawnMark['data']): number[][] {
  const runs: number[][] = [[]];
  for (const index of indexes) {
    const point = data[index];
    const isGap = point === undefined || (!Array.isArray(point) && Number.isNaN(point['y']));
    if (isGap) runs.push([]);
    else runs.at(-1)?.push(index);
  }
  return runs.filter((run) => run.length > 0);
}

/** Whether each mark stands for a row of the table; a mean of several stands beside them. */
export function isBound(mark: PlotMark): boolean {
  return !('reduce' in mark && mark.reduce !== undefined) && !('window' in mark && mark.window !== undefined);
}

/** A mark for a whole category belongs to its row in the table, whatever the column. */
function placeIn({ spec }: Chart<PlotSpec>, { row, column }: Datum): { row: number; column: number } {
  return { row, column: spec.observation === 'category' ? 0 : column };
}

function inTable(chart: Chart<PlotSpec>, datum: Datum): Datum {
  return { ...datum, ...placeIn(chart, datum) };
}

/** The series by which a line is carried. */
function seriesOfLine(chart: Chart<PlotSpec>, mark: PlotMark, { datum }: Observation): string | undefined {
  return colourColumnOf(chart, mark) === chart.spec.series && chart.spec.observation === 'row'
    ? datum.series
    : undefined;
}

/** Whether an observation is set strong: it carries the finding, or nothing does more than others. */
function isStrong(chart: Chart<PlotSpec>, { data }: Observation): boolean {
  return chart.spec.emphasis.length === 0 || data.some((datum) => isEmphasised(chart, datum));
}

function drawDot(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  mark: PlotMark,
  observation: Observation,
  shape: MarkShape,
  at: readonly [number, number],
  r: number,
): void {
  const { state } = observation.datum.cell;
  if (isStrong(chart, observation) && isBound(mark)) drawMark(drawing, { shape, state }, at, r);
  else drawing.mark('circle', { class: 'disc-tint', cx: at[0], cy: at[1], r });
}

/** The class of a bar, block or cell. */
function boxClass(
  chart: Chart<PlotSpec>,
  mark: PlotMark,
  observation: Observation,
  breaks: readonly number[],
  isColoured: boolean,
): string {
  const fill = 'fill' in mark ? mark.fill : undefined;
  const shade = fill === undefined ? undefined : measure(chart, fill);
  if (shade?.kind === 'number') {
    const value = shade.read(observation);
    // Values that are all the same have no steps of shade: then the finding is told from the others.
    if (breaks.length > 0 || value === undefined)
      return typeof value === 'number' ? `seq-${sequentialStep(value, breaks)} area` : 'missing-area';
  }
  if (!isStrong(chart, observation)) return mark.mark === 'rectY' ? 'block' : 'bar-tint';
  if (observation.datum.cell.state === 'forecast') return 'part-pale';
  return isColoured ? 'part-full' : 'bar-strong';
}

function rectOf(child: LightElement, [dx, dy]: Offset) {
  return {
    x: child.numberOf('x') + dx,
    y: child.numberOf('y') + dy,
    width: Math.max(0, child.numberOf('width')),
    height: Math.max(0, child.numberOf('height')),
  };
}

/** Where a bar ends: away from zero. */
function endOf(
  mark: PlotMark,
  { x, y, width, height }: ReturnType<typeof rectOf>,
  { datum }: Observation,
): [number, number] {
  const isNegative = (datum.cell.value ?? 0) < 0;
  if (mark.mark === 'barX') return [isNegative ? x : x + width, y + height / 2];
  return [x + width / 2, isNegative ? y + height : y];
}

function pathOf(points: readonly LinePoint[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
    .join('');
}

function lineTo(x1: number, y1: number, x2: number, y2: number): string {
  return `M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}`;
}

/** Two strokes back from the end; none for an arrow shorter than its head. */
function arrowHead(x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 6) return '';
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const side = (turn: number) =>
    `${coordinate(x2 - 7 * Math.cos(angle + turn))} ${coordinate(y2 - 7 * Math.sin(angle + turn))}`;
  return `M${side(0.5)}L${coordinate(x2)} ${coordinate(y2)}L${side(-0.5)}`;
}

/** A box as its diagonals and its middle, for labels to keep clear of. */
function boxLines(x: number, y: number, width: number, height: number): Segment[] {
  return [
    [x, y, x + width, y + height],
    [x, y + height, x + width, y],
    [x, y + height / 2, x + width, y + height / 2],
  ];
}
