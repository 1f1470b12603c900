/** The names of two series: over the dots of the first row, or in a list with their marks where there is no room. */

import { sum } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { seriesIn, seriesOf, valueOf, type Datum } from '../datum.ts';
import { seriesName } from '../chart-names.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { drawMark } from '../parts/carriers.ts';
import type { TidySpec } from '../chart-spec.ts';
import { isLeading, placeClass, radius, shapeOf } from './look.ts';

const [keyIndentPx, keyGapPx] = [20, 18];

/** How much room the names of two series need over the rows, in pixels. */
export function headHeight(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  scale: (value: number) => number,
  widthPx: number,
): number {
  const keys = seriesOf(chart.data).map(
    (name) => keyIndentPx + roleWidth('label-strong', seriesName(chart, name, language)),
  );
  return fitsOver(chart, language, row, scale, widthPx) || sum(keys) + keyGapPx <= widthPx ? 20 : 2 * 20;
}

/** Whether the names of the two series fit over the dots of a row, each growing away from the other. */
export function fitsOver(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  scale: (value: number) => number,
  widthPx: number,
): boolean {
  const known = row.filter(({ cell }) => cell.value !== undefined);
  const [a, b] = known.toSorted((one, other) => valueOf(one) - valueOf(other));
  if (a === undefined || b === undefined) return false;
  const width = (datum: Datum) =>
    roleWidth(
      isLeading(chart, datum) ? 'label-strong' : 'label',
      seriesName(chart, seriesIn(datum), language),
    );
  const [low, high] = [scale(valueOf(a)), scale(valueOf(b))];
  return low + radius - width(a) >= 0 && high - radius + width(b) <= widthPx && high - low >= 2 * radius + 8;
}

/** Writes the names of the series from `top` down. */
export function drawHeads(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  scale: (value: number) => number,
  top: number,
): void {
  if (fitsOver(chart, language, row, scale, drawing.widthPx)) {
    const sorted = row
      .filter(({ cell }) => cell.value !== undefined)
      .toSorted((a, b) => valueOf(a) - valueOf(b));
    sorted.forEach((datum, index) => {
      const x = scale(valueOf(datum)) + (index === 0 ? radius : -radius);
      const name = seriesName(chart, seriesIn(datum), language);
      drawing.text(
        isLeading(chart, datum) ? 'label-strong' : 'label',
        x,
        top + 13,
        name,
        index === 0 ? 'end' : 'start',
      );
    });
    return;
  }
  let [x, y] = [0, top + 13];
  seriesOf(chart.data).forEach((name, index) => {
    const isStrong = row.some((datum) => datum.series === name && isLeading(chart, datum));
    const role = isStrong ? 'label-strong' : 'label';
    const text = seriesName(chart, name, language);
    if (x > 0 && x + keyIndentPx + roleWidth(role, text) > drawing.widthPx) [x, y] = [0, y + 20];
    const mark = { shape: shapeOf(chart, name, index === 0), state: 'published' } as const;
    const at = [x + radius + 1, y - 4.5] as const;
    const [left, baseline] = [x + keyIndentPx, y];
    drawing.series(
      row.find(({ series }) => series === name)?.column,
      () => {
        drawMark(drawing, mark, at, radius);
        x = drawing.text(role, left, baseline, text) + keyGapPx;
      },
      placeClass(chart, name),
    );
  });
}
