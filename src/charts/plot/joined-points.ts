/** The order in which lines and areas join their points, and where they are broken. */

import { pairs } from 'd3';
import type { Chart } from '../chart.ts';
import { textIn } from '../datum.ts';
import { absentTimes } from '../reading/absent-times.ts';
import { measure, type Observation } from './measures.ts';
import type { PlotMark, PlotSpec } from './spec.ts';

/** A point that Plot is given: the values of the channels, and what they were read from; absent ones break lines. */
export interface PlotDatum {
  observation: Observation | undefined;
  column: number;
  row: number;
  [channel: string]: unknown;
}

/**
 * Whether lines or areas join the categories, or bars stand at them: a time that the data skip leaves a gap in those,
 * and beside these a place that would be read as zero.
 */
export function joinsTimes({ marks, category, observation }: PlotSpec): boolean {
  return (
    observation === 'row' &&
    category !== undefined &&
    marks.some(({ mark, ...channels }) => {
      if (mark === 'line' || mark === 'area' || mark === 'barY')
        return 'x' in channels && channels.x === category;
      return mark === 'barX' && 'y' in channels && channels.y === category;
    })
  );
}

/**
 * Points that are joined: in the order of time, with a gap where another series has a value and this has none, where
 * the data skip a time, and where the edition changes.
 */
export function inOrder(
  chart: Chart<PlotSpec>,
  mark: Extract<PlotMark, { mark: 'line' | 'area' }>,
  points: readonly PlotDatum[],
): PlotDatum[] {
  const across = measure(chart, mark.x);
  const { edition } = chart.spec;
  const editionOf = ({ observation }: PlotDatum) =>
    edition === undefined || observation === undefined ? undefined : textIn(observation.datum, edition);
  const { category } = chart.spec;
  const time = category === undefined ? undefined : measure(chart, category);
  const isTime = time?.kind === 'year' || time?.kind === 'date';
  const key = across.kind === 'number' && isTime ? time : across;
  if (key.kind === 'number' && across.kind === 'number') return [...points];
  const places = [
    ...new Set(points.map(({ observation }) => observation && key.read(observation)).map(stamp)),
  ];
  const rank = new Map(
    (key.kind === 'text' ? places : places.toSorted((a, b) => Number(a) - Number(b))).map((place, index) => [
      place,
      index,
    ]),
  );
  const rankOf = ({ observation }: PlotDatum) =>
    rank.get(observation === undefined ? undefined : stamp(key.read(observation))) ?? 0;
  const skipped = key.kind === 'text' ? [] : skippedTimes(places, key.kind);
  const isBroken = (before: PlotDatum, after: PlotDatum) => {
    const [from, to] = [before, after].map(
      ({ observation }) => observation && Number(stamp(key.read(observation))),
    );
    return (
      editionOf(before) !== editionOf(after) ||
      rankOf(after) - rankOf(before) > 1 ||
      (from !== undefined && to !== undefined && skipped.some((time) => from < time && time < to))
    );
  };
  const lines = Map.groupBy(points, ({ z, column, row }) => JSON.stringify([z, column, row]));
  return [...lines.values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => rankOf(a) - rankOf(b));
    const gaps = new Map(
      pairs(sorted).flatMap(([before, after]): [PlotDatum, PlotDatum][] =>
        isBroken(before, after) ? [[after, { ...before, observation: undefined, x: NaN, y: NaN }]] : [],
      ),
    );
    return sorted.flatMap((point) => {
      const gap = gaps.get(point);
      return gap === undefined ? [point] : [gap, point];
    });
  });
}

/** Times that lie between those that the data have, one for each stretch without any: years, or days as stamps. */
function skippedTimes(
  places: readonly (number | string | undefined)[],
  kind: 'year' | 'date' | 'number',
): number[] {
  const known = places.filter((place) => typeof place === 'number');
  if (kind === 'number') return [];
  const texts = known.map((time) =>
    kind === 'year' ? String(time) : new Date(time).toISOString().slice(0, 10),
  );
  return absentTimes(texts).map((text) => {
    const [first = ''] = text.split('/');
    return kind === 'year' ? Number(first) : Date.parse(`${first}T00:00:00Z`);
  });
}

/** A date as a number, so that equal days are one place. */
function stamp(value: number | string | Date | undefined): number | string | undefined {
  return value instanceof Date ? value.getTime() : value;
}
