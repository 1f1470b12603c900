/** What a drawing lacks of its data, or says of them so that it can't be told apart: for every type alike. */

import { pairs } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import type { Seen, SeenShape, SeenText } from '../../plotting/seen/seen.ts';
import { seriesName } from '../chart-names.ts';
import type { Chart } from '../chart.ts';
import { seriesOf, type Datum } from '../datum.ts';
import { placeIn, timesOf } from '../time.ts';

/** What is thinner than a hair next to the largest value can't be seen: this part of it. */
const hairsPerLargest = 400;

/** The rows and cells of the table of which there is something to see: `3` and `3.1`. */
export function markedPlaces({ shapes, texts }: Seen): ReadonlySet<string> {
  const marked = new Set<string>();
  const mark = ({ row, column }: SeenShape | SeenText) => {
    if (row !== undefined) marked.add(`${row}`).add(`${row}.${column}`);
  };
  texts.forEach(mark);
  for (const shape of shapes) {
    if (shape.row === undefined || marked.has(`${shape.row}.${shape.column}`)) continue;
    if (shape.kind === 'use' || shape.right > shape.left || shape.bottom > shape.top) mark(shape);
  }
  return marked;
}

/**
 * The values of the table that the drawing lacks.
 * @param marks whether each value has marks of its own, or each row has
 */
export function undrawnIn(
  seen: Seen,
  data: readonly Datum[],
  marks: 'datum' | 'row',
  places = markedPlaces(seen),
): Datum[] {
  const most = Math.max(...data.map(({ cell }) => Math.abs(cell.value ?? 0)));
  return data.filter(
    ({ row, column, cell }) =>
      Math.abs(cell.value ?? 0) > most / hairsPerLargest &&
      !places.has(marks === 'row' ? `${row}` : `${row}.${column}`),
  );
}

const bare = (text: string) => text.replaceAll(/[\s\u00A0\u00AD-]/g, '');

/** Of some names those that no text says; a name may be broken into lines. */
export function unsaidIn({ texts }: Pick<Seen, 'texts'>, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const said = bare(texts.map(({ text }) => text).join(''));
  return names.filter((name) => !said.includes(bare(name)));
}

/** Series with values that the drawing names nowhere, though it names others. */
export function unnamedSeries(seen: Seen, chart: Chart, language: AnyLanguage): string[] {
  const known = seriesOf(chart.data.filter(({ cell }) => cell.value !== undefined));
  if (known.length < 2) return [];
  const nameOf = (series: string) => seriesName(chart, series, language);
  const unsaid = new Set(unsaidIn(seen, known.map(nameOf)));
  // A type may name its series in its axes, or not at all: a tile's place says whose it is.
  if (unsaid.size === new Set(known.map(nameOf)).size) return [];
  return known.filter((series) => unsaid.has(nameOf(series)));
}

/** The largest side of what stands beside a name in a key, and how far from it. */
const [swatchPx, besidePx] = [26, 22];
const reasons = ['hatch', 'missing', 'missing-area'];

/** Names of a key whose marks look the same, two by two: `North / South`. */
export function alikeKeys({ shapes, texts }: Seen, chart: Chart, language: AnyLanguage): string[] {
  // In the list under a bar the key stands beside the value: its name is that of the value's series.
  const nameOf = ({ row, column, text }: SeenText) => {
    const datum = chart.data.find((each) => each.row === row && each.column === column);
    return datum?.series === undefined ? text : seriesName(chart, datum.series, language);
  };
  const labels = texts.filter(({ role }) => role === 'label' || role === 'label-strong');
  const small = shapes.filter(
    ({ kind, classes, left, right, top, bottom }) =>
      kind !== 'use' &&
      right - left <= swatchPx &&
      bottom - top <= swatchPx &&
      !reasons.some((name) => classes.has(name)),
  );
  const byLook = new Map<string, string[]>();
  for (const label of labels) {
    const middle = label.baseline - 4.5;
    const own = small.filter(
      (shape) =>
        shape.row === label.row &&
        shape.column === label.column &&
        (label.row === undefined || isSquareOfTen(shape)) &&
        shape.right <= label.left &&
        shape.left >= label.left - besidePx - swatchPx &&
        label.left - shape.right <= besidePx &&
        Math.abs((shape.top + shape.bottom) / 2 - middle) <= 4,
    );
    if (own.length === 0) continue;
    const look = own.map(lookOf).toSorted().join(' + ');
    byLook.set(look, [...(byLook.get(look) ?? []), nameOf(label)]);
  }
  return [...byLook.values()].flatMap((names) => {
    const [first, other] = new Set(names);
    return first === undefined || other === undefined ? [] : [`${first} / ${other}`];
  });
}

/** Among the marks of a datum the square of a list under a bar is a key; others are its value. */
function isSquareOfTen({ kind, left, right, top, bottom }: SeenShape): boolean {
  return kind === 'rect' && right - left === 10 && bottom - top === 10;
}

function lookOf({ kind, classes, left, right, top, bottom }: SeenShape): string {
  const size = `${Math.round(right - left)}x${Math.round(bottom - top)}`;
  return `${kind} ${[...classes].toSorted().join('.')} ${size}`;
}

/** Series whose marks run against time from left to right, on an axis of time. */
export function againstTime({ shapes }: Seen, { data }: Pick<Chart, 'data'>): Datum[] {
  const times = timesOf([...new Set(data.map(({ category }) => category))]);
  if (times === undefined) return [];
  const place = placeIn([...times.values()]);
  const at = ({ category }: Datum) => {
    const time = times.get(category);
    return time === undefined ? 0 : place(time);
  };
  const points = new Map<string, number>();
  for (const { kind, row, column, left, right } of shapes) {
    if (row === undefined || kind !== 'circle' || points.has(`${row}.${column}`)) continue;
    points.set(`${row}.${column}`, (left + right) / 2);
  }
  return [
    ...Map.groupBy(data, ({ panel, series }) => JSON.stringify([panel ?? null, series ?? null])).values(),
  ].flatMap((members) => {
    const placed = members
      .flatMap((datum) => {
        const x = points.get(`${datum.row}.${datum.column}`);
        return x === undefined ? [] : [{ datum, x }];
      })
      .toSorted((a, b) => at(a.datum) - at(b.datum));
    const back = pairs(placed).find(([before, after]) => after.x < before.x - 0.5);
    return back === undefined ? [] : [back[1].datum];
  });
}
