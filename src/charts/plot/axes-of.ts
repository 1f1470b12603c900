/** How the places on an axis follow from what its channels read. */

import { extent, scaleLog, scaleUtc } from 'd3';
import type { Unit } from '../../numbers/unit.ts';
import { present } from '../../present.ts';
import type { Chart } from '../chart.ts';
import { valueScale } from '../parts/series-lines.ts';
import { measure, type Measure, type Observation } from './measures.ts';
import type { AxisName, PlotMark, PlotSpec } from './spec.ts';

export interface Axis {
  name: AxisName;
  type: 'linear' | 'log' | 'sqrt' | 'utc' | 'band' | 'point';
  /** Two ends of a continuous axis; every place, in order, of a band or a point axis. */
  domain: (number | string | Date)[];
  /** What the channels of the marks read, each column once; none where the axis counts. */
  measures: Measure[];
  unit: Unit | undefined;
  isReversed: boolean;
  /** Whether bars along it are shares of their sum, from 0 to 1. */
  isShare: boolean;
  /** Of an axis of days, those that are drawn, each once, ascending. */
  days: Date[];
}

const channelsOn: Readonly<Record<AxisName, readonly string[]>> = {
  x: ['x', 'x1', 'x2'],
  y: ['y', 'y1', 'y2'],
};
/** Marks that take the breadth of a band on an axis. */
const bandMarks: Readonly<Record<AxisName, readonly PlotMark['mark'][]>> = {
  x: ['barY', 'cell', 'tickY'],
  y: ['barX', 'cell', 'tickX'],
};
/** Marks whose length from zero is what is read. */
const lengthMarks: readonly PlotMark['mark'][] = ['barX', 'barY', 'area', 'rectY'];

/** The channels of a mark on an axis, each with the column that it names. */
export function channelsOf(mark: PlotMark, axis: AxisName): { channel: string; column: string }[] {
  return channelsOn[axis].flatMap((channel) => {
    const column = (mark as Readonly<Record<string, unknown>>)[channel];
    return typeof column === 'string' ? { channel, column } : [];
  });
}

/** What the channels on an axis read, each column once. */
export function measuresOn(chart: Chart<PlotSpec>, axis: AxisName): Measure[] {
  const columns = chart.spec.marks.flatMap((mark) => channelsOf(mark, axis).map(({ column }) => column));
  return [...new Set(columns)].map((column) => measure(chart, column));
}

/** Whether a length from zero is read along an axis. */
export function isLengthAxis({ marks }: PlotSpec, axis: AxisName): boolean {
  return marks.some(
    (mark) =>
      lengthMarks.includes(mark.mark) &&
      (mark.mark === 'barX' ? axis === 'x' : axis === 'y') &&
      bandMarks[axis].every((name) => name !== mark.mark),
  );
}

/** The type of an axis: the file's, or what its columns and marks make of it; undefined for an axis without channels. */
export function axisTypeOf(
  spec: PlotSpec,
  axis: AxisName,
  measures: readonly Measure[],
): Axis['type'] | undefined {
  const declared = spec.scales[axis]?.type;
  if (declared !== undefined) return declared === 'time' ? 'utc' : declared;
  const [first] = measures;
  if (first === undefined) return spec.marks.some(({ mark }) => mark === 'rectY') ? 'linear' : undefined;
  const needsBand = spec.marks.some(
    (mark) => bandMarks[axis].includes(mark.mark) && channelsOf(mark, axis).length > 0,
  );
  if (first.kind === 'text') return needsBand || axis === 'y' ? 'band' : 'point';
  if (first.kind !== 'number' && needsBand) return 'band';
  return first.kind === 'date' ? 'utc' : 'linear';
}

/**
 * An axis with its places.
 * @param reach the lowest and the highest value that marks reach, stacks and counts included
 */
export function axisOf(
  chart: Chart<PlotSpec>,
  name: AxisName,
  observations: readonly Observation[],
  reach: readonly [number, number] | undefined,
): Axis | undefined {
  const { spec } = chart;
  const measures = measuresOn(chart, name);
  const type = axisTypeOf(spec, name, measures);
  if (type === undefined) return undefined;
  const unit = measures.find(({ kind }) => kind === 'number')?.unit;
  const isReversed = spec.scales[name]?.reverse ?? false;
  const values = measures
    .flatMap(({ read }) => observations.map(read))
    .filter((value) => value !== undefined);
  const days = daysOf(values);
  const axis = { name, type, measures, unit, isReversed, isShare: isShare(spec, name), days };
  if (type === 'band' || type === 'point') return { ...axis, domain: placesOf(values, measures) };
  return { ...axis, domain: endsOf(chart, name, type, values, measures, reach) };
}

function daysOf(values: readonly (number | string | Date)[]): Date[] {
  const times = values.filter((value) => value instanceof Date).map((day) => day.getTime());
  return [...new Set(times)].toSorted((a, b) => a - b).map((time) => new Date(time));
}

/** Whether the bars along an axis are shares of their sum. */
export function isShare({ marks }: PlotSpec, axis: AxisName): boolean {
  return marks.some(
    (mark) => 'stack' in mark && mark.stack === 'normalize' && (mark.mark === 'barX') === (axis === 'x'),
  );
}

/** The places of a band axis: texts in the order of the table, years one after the other without a gap. */
function placesOf(
  values: readonly (number | string | Date)[],
  measures: readonly Measure[],
): (number | string)[] {
  if (measures.every(({ kind }) => kind === 'year')) {
    const [low, high] = extent(values.map(Number));
    if (low === undefined || high === undefined) return [];
    return Array.from({ length: high - low + 1 }, (_, index) => low + index);
  }
  return [...new Set(values.map((value) => (value instanceof Date ? value.toISOString() : value)))];
}

function endsOf(
  { spec, threshold }: Chart<PlotSpec>,
  name: AxisName,
  type: Axis['type'],
  values: readonly (number | string | Date)[],
  measures: readonly Measure[],
  reach: readonly [number, number] | undefined,
): (number | Date)[] {
  const declared = spec.scales[name];
  if (declared?.domain !== undefined) return [...declared.domain];
  const limit = name === 'y' ? (threshold?.value ?? []) : [];
  const [low, high] = extent([reach ?? values.map(Number), limit].flat());
  if (low === undefined || high === undefined) return type === 'utc' ? [new Date(0), new Date(1)] : [0, 1];
  if (type === 'utc') return scaleUtc([low, high], [0, 1]).domain();
  if (measures.length > 0 && measures.every(({ kind }) => kind === 'year')) return [low, high];
  if (type === 'log') return scaleLog([low, high], [0, 1]).nice().domain();
  const withZero = declared?.zero === true || isLengthAxis(spec, name);
  if (declared?.zero === false && !isLengthAxis(spec, name)) return [low, high];
  return valueScale(withZero ? [0, low, high] : [low, high], [0, 1]).domain();
}

/** Whether an axis of amounts leaves out zero, which its reader is to be told. */
export function leavesOutZero({ type, domain, measures }: Axis): boolean {
  if (type !== 'linear' || measures.some(({ kind }) => kind !== 'number')) return false;
  const [low, high] = extent(domain.map(Number));
  return present(low, 'the begin of an axis') > 0 || present(high, 'the end of an axis') < 0;
}
