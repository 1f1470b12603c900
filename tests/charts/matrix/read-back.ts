/**
 * The values read back from the marks: which of their measures a type makes proportional to its values is found
 * out on plain data, so that a new type needs no word here; then it has to be so for all data.
 */

import type { Datum } from '../../../src/charts/datum.ts';
import type { Language } from '../../../src/site.ts';
import type { Seen, SeenShape } from '../../../src/plotting/seen/seen.ts';
import { lineThrough, ticksIn } from './word-faults.ts';

/** A measure of a mark: where its middle is, how long it is, where it ends, how large it is. */
type Measure = 'cx' | 'cy' | 'end' | 'rise' | 'width' | 'height' | 'radius' | 'reach' | 'count';
const measures: readonly Measure[] = [
  'cx',
  'cy',
  'end',
  'rise',
  'width',
  'height',
  'radius',
  'reach',
  'count',
];

/** Measures of an amount, which are nothing for zero; the others are places. */
const lengths: readonly Measure[] = ['width', 'height', 'radius', 'reach', 'count'];
/** Along which axis a place is measured. */
const directions: Partial<Record<Measure, 'across' | 'up'>> = {
  cx: 'across',
  end: 'across',
  cy: 'up',
  rise: 'up',
};

/** A measure that stands for the values, of all series together or of each on its own. */
export interface Channel {
  measure: Measure;
  /** How far right of the mark's datum the value stands that it shows: a point shows two of a row. */
  offset: number;
  /** One scale and one origin for all; one scale with an origin each; a scale each. */
  scope: 'all' | 'origins' | 'scales';
}

type Reading = readonly [value: number, pixels: number];

/** The most that a place may be off, in pixels: marks have gaps and edges. */
const tolerancePx = 1.25;

/** The measures that are proportional to the values in a drawing of plain data. */
export function channelsIn(seen: Seen, data: readonly Datum[]): Channel[] {
  return measures.flatMap((measure) =>
    [0, 1].flatMap((offset) =>
      (['all', 'origins', 'scales'] as const)
        .filter((scope) => {
          const readings = readingsOf(seen, data, { measure, offset, scope });
          const groups = scope === 'all' ? [readings.flat()] : readings;
          const isEnough = groups.every(
            (group) => new Set(group.map(([value]) => value)).size >= 3 && varies(group),
          );
          return isEnough && groups.length > 0 && faultOf(readings, measure, scope) === undefined;
        })
        .slice(0, 1)
        .map((scope) => ({ measure, offset, scope })),
    ),
  );
}

const varies = (readings: readonly Reading[]) =>
  Math.max(...readings.map(([, px]) => px)) - Math.min(...readings.map(([, px]) => px)) > 5;

/** Where marks are not where or as long as their values are, nor where the axis says. */
export function scaleFaults(
  seen: Seen,
  data: readonly Datum[],
  channels: readonly Channel[],
  language: Language,
): string[] {
  return channels.flatMap((channel) => {
    const { measure } = channel;
    const readings = readingsOf(seen, data, channel).filter((group) => group.length > 0);
    if (readings.length === 0) return [];
    // More series may need more rows of panels, each row with an origin of its own.
    const scopes: Channel['scope'][] = channel.scope === 'all' ? ['all', 'origins'] : [channel.scope];
    const held = scopes.find((each) => faultOf(readings, measure, each) === undefined);
    const scope = held ?? channel.scope;
    const fault = held === undefined ? faultOf(readings, measure, scope) : undefined;
    return [
      ...(fault === undefined ? [] : [`${measure} is not to scale: ${fault}`]),
      ...axisFaults(seen, readings, { ...channel, scope }, language),
    ];
  });
}

/** What is off, where anything is. */
function faultOf(
  readings: readonly (readonly Reading[])[],
  measure: Measure,
  scope: Channel['scope'],
): string | undefined {
  const groups = scope === 'all' ? [readings.flat()] : readings;
  const fits = groups.map((group) => fitOf(group, measure));
  for (const [index, fit] of fits.entries()) {
    if (fit === undefined || fit.residual <= tolerancePx) continue;
    const said = groups[index]?.map(([value, px]) => `${value} at ${px.toFixed(1)}`) ?? [];
    return said.slice(0, 6).join(', ');
  }
  if (scope !== 'origins') return undefined;
  const reaches = fits.map((fit, index) => {
    const values = groups[index]?.map(([value]) => value) ?? [];
    return fit === undefined
      ? undefined
      : { slope: fit.slope, span: Math.max(...values) - Math.min(...values) };
  });
  const known = reaches.filter((each) => each !== undefined);
  const [first] = known;
  const other = known.find(
    ({ slope, span }) =>
      first !== undefined && Math.abs(slope - first.slope) * Math.min(span, first.span) > 2 * tolerancePx,
  );
  return other === undefined ? undefined : 'the series have unlike scales';
}

/** The straight line through the readings; through nothing for zero where it is a length. */
function fitOf(readings: readonly Reading[], measure: Measure) {
  const points =
    measure === 'radius'
      ? readings.map(([value, px]) => [Math.sqrt(Math.abs(value)), px] as const)
      : readings;
  if (!lengths.includes(measure)) return lineThrough(points);
  const [longest] = points.toSorted(([a], [b]) => Math.abs(b) - Math.abs(a));
  if (longest === undefined || longest[0] === 0) return undefined;
  const slope = longest[1] / longest[0];
  const residual = Math.max(...points.map(([value, px]) => Math.abs(px - slope * value)));
  return { slope, intercept: 0, residual };
}

/** An axis in the direction of the measure has to tell the values that the marks show. */
function axisFaults(
  seen: Seen,
  readings: readonly (readonly Reading[])[],
  { measure, scope }: Channel,
  language: Language,
): string[] {
  const direction = directions[measure];
  const axes = ticksIn(seen, language).filter((ticks) => ticks.direction === direction);
  if (direction === undefined || axes.length === 0) return [];
  const groups = scope === 'all' ? [readings.flat()] : readings;
  return groups.flatMap((group) => {
    const marks = lineThrough(group);
    if (marks === undefined || Math.abs(marks.slope) < 1e-12) return [];
    const isTold = axes.some(({ labels }) => {
      const placed = labels.filter(({ at }) => !Number.isNaN(at));
      const axis = lineThrough(placed.map(({ number, at }) => [number, at]));
      if (axis === undefined) return placed.length < 2;
      // An axis may count in thousands or millions of the values' unit.
      const power = Math.log10(marks.slope / axis.slope);
      const thousands = Math.round(power / 3);
      const middle = group.reduce((sum, [value]) => sum + value, 0) / group.length;
      const told = axis.intercept + axis.slope * middle * 1000 ** thousands;
      const shown = marks.intercept + marks.slope * middle;
      return Math.abs(power - 3 * thousands) < 0.02 && Math.abs(told - shown) <= 3;
    });
    return isTold ? [] : [`no axis (${direction}) tells what ${measure} shows`];
  });
}

/** Each known value with the measure of its mark, by series. */
function readingsOf(seen: Seen, data: readonly Datum[], { measure, offset }: Channel): Reading[][] {
  const marks = Map.groupBy(
    seen.shapes.filter(({ row }) => row !== undefined),
    ({ row, column }) => `${row}.${column}`,
  );
  const groups = Map.groupBy(data, ({ panel, series, column }) =>
    JSON.stringify([panel ?? null, (offset === 0 ? series : String(column)) ?? null]),
  );
  return [...groups.values()]
    .map((members) =>
      members.flatMap(({ row, column, cell }): Reading[] => {
        if (cell.value === undefined) return [];
        const shapes = marks.get(`${row}.${column - offset}`);
        const px = shapes === undefined ? undefined : measured(shapes, measure, cell.value);
        return px === undefined ? [] : [[cell.value, px]];
      }),
    )
    .filter((group) => group.length > 0);
}

function measured(shapes: readonly SeenShape[], measure: Measure, value: number): number | undefined {
  const points = shapes.filter(
    ({ kind, left, right, top, bottom }) =>
      kind === 'circle' || (kind === 'rect' && isSquare(right - left, bottom - top)),
  );
  const bar = shapes.find(
    ({ kind, left, right, top, bottom }) => kind === 'rect' && !isSquare(right - left, bottom - top),
  );
  const rule = shapes.find(
    ({ kind, isClosed, lines }) =>
      kind === 'path' && !isClosed && lines.length === 1 && lines[0]?.length === 2,
  );
  const [point] = points;
  const sign = value < 0 ? -1 : 1;
  switch (measure) {
    case 'cx':
      return point && (point.left + point.right) / 2;
    case 'cy':
      return point && (point.top + point.bottom) / 2;
    case 'radius':
      return point?.kind === 'circle' ? (point.right - point.left) / 2 : undefined;
    case 'end':
      return bar && (value < 0 ? bar.left : bar.right);
    case 'rise':
      return bar && (value < 0 ? bar.bottom : bar.top);
    case 'width':
      return bar && sign * (bar.right - bar.left);
    case 'height':
      return bar && sign * (bar.bottom - bar.top);
    case 'reach':
      return rule && (rule.lines[0]?.[1]?.[0] ?? 0) - (rule.lines[0]?.[0]?.[0] ?? 0);
    case 'count':
      return shapes.find(({ kind, lines }) => kind === 'path' && lines.length > 3)?.lines.length;
  }
}

/** Squares are points: what is longer than wide is a bar. */
function isSquare(width: number, height: number): boolean {
  return Math.abs(width - height) < 0.01 && width < 14;
}

/** How the marks of a drawing stand in time: pixels by milliseconds, undefined where no place tells time. */
export function timeScale(
  seen: Seen,
  data: readonly Datum[],
  timeOf: (category: string) => number,
): { fit: { slope: number; intercept: number; residual: number }; isOne: boolean }[] {
  const marks = Map.groupBy(
    seen.shapes.filter(({ row, kind }) => row !== undefined && (kind === 'circle' || kind === 'rect')),
    ({ row, column }) => `${row}.${column}`,
  );
  const bySeries = Map.groupBy(data, ({ panel, series }) => JSON.stringify([panel ?? null, series ?? null]));
  const fits = [...bySeries.values()].flatMap((members) => {
    const points = members.flatMap(({ row, column, category }): Reading[] => {
      const mark = marks
        .get(`${row}.${column}`)
        ?.find(
          ({ left, right, top, bottom, kind }) => kind === 'circle' || isSquare(right - left, bottom - top),
        );
      return mark === undefined ? [] : [[timeOf(category), (mark.left + mark.right) / 2]];
    });
    const fit = lineThrough(points);
    return fit === undefined ? [] : [{ fit, isOne: points.length > 2 }];
  });
  return fits;
}
