/** Bars to both sides of zero: the name of each stands beside zero, where its own bar is not. */

import type { AnyLanguage } from '../../site.ts';
import { formatCell } from '../../binding/number-format.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { isEmphasised, roomFor, type Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import type { TidySpec } from '../chart-spec.ts';
import { valueOf, type Datum } from '../datum.ts';
import { drawMark } from '../parts/carriers.ts';
import { seriesClass } from '../parts/series-class.ts';

const [topPx, linePx, barPx, betweenPx, gapPx] = [10, 16, 12, 16, 10];
/** The part of the width that a name may take before it is broken into lines. */
const nameShare = 0.42;

interface Row {
  datum: Datum;
  value: number;
  isStrong: boolean;
  name: string[];
  namePx: number;
  valueText: string;
  valuePx: number;
}

/** A row for each value; zero stands where both sides have room for their bars, values and names. */
export function drawDivergingBars(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { widthPx } = drawing;
  const all = roomFor(chart).map((datum) => rowOf(chart, datum, language, widthPx));
  const rows = all.filter(({ datum }) => chart.data.includes(datum));
  const unitPx = largestUnit(all, widthPx);
  const zero = leftOf(all, unitPx);
  let bottom = topPx;
  const placed = rows.map((row) => {
    const heightPx = Math.max(barPx, row.name.length * linePx) + betweenPx;
    bottom += heightPx;
    return { row, y: bottom - heightPx / 2 };
  });
  for (const { row, y } of placed) drawRow(drawing, chart, row, { zero, unitPx, y });
  drawing.mark('path', { class: 'base', d: `M${coordinate(zero)} ${topPx}V${coordinate(bottom)}` });
  return bottom + 2;
}

function rowOf(chart: Chart<TidySpec>, datum: Datum, language: AnyLanguage, widthPx: number): Row {
  const isStrong = isEmphasised(chart, datum);
  const role = isStrong ? 'label-strong' : 'label';
  const { face, sizePx } = textRoles[role];
  const name = wrapText(categoryName(chart, datum.category, language), face, sizePx, widthPx * nameShare);
  const valueText = formatCell(datum.cell, language, 'short');
  return {
    datum,
    value: valueOf(datum),
    isStrong,
    name,
    namePx: widestOf(name, (line) => roleWidth(role, line)),
    valueText,
    valuePx: roleWidth(isStrong ? 'value-strong' : 'value', valueText),
  };
}

/** What a side needs when a unit of the values is `unitPx` wide: bars that go there, names of those that don't. */
function sidePx(rows: readonly Row[], unitPx: number, isThere: (row: Row) => boolean): number {
  return widestOf(rows, (row) =>
    isThere(row) ? Math.abs(row.value) * unitPx + gapPx + row.valuePx : gapPx + row.namePx,
  );
}

const leftOf = (rows: readonly Row[], unitPx: number) => sidePx(rows, unitPx, ({ value }) => value < 0);
const rightOf = (rows: readonly Row[], unitPx: number) => sidePx(rows, unitPx, ({ value }) => value >= 0);

/** The largest width of a unit with which both sides fit; what they need only grows with it. */
function largestUnit(rows: readonly Row[], widthPx: number): number {
  const reach = Math.max(...rows.map(({ value }) => Math.abs(value)));
  // Nothing but zeros has no length to be drawn.
  if (reach === 0) return 0;
  let [low, high] = [0, widthPx / reach];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (leftOf(rows, middle) + rightOf(rows, middle) <= widthPx) low = middle;
    else high = middle;
  }
  return low;
}

interface Place {
  zero: number;
  unitPx: number;
  /** Middle of the row. */
  y: number;
}

function drawRow(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  row: Row,
  { zero, unitPx, y }: Place,
): void {
  const { datum, value, isStrong, name, valueText } = row;
  const end = zero + value * unitPx;
  const side = value < 0 ? -1 : 1;
  const [outwards, inwards] = side < 0 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  drawing.datum(
    datum,
    () => {
      const first = y - (name.length * linePx) / 2 + 12.5;
      name.forEach((line, index) =>
        drawing.text(
          isStrong ? 'label-strong' : 'label',
          zero - side * gapPx,
          first + index * linePx,
          line,
          inwards,
        ),
      );
      // Zero has no length: its number alone says it.
      if (value !== 0) {
        const [x, width] = [Math.min(zero, end), Math.abs(end - zero)];
        if (isStrong)
          drawing.mark('rect', { class: 'bar-strong', x, y: y - barPx / 2, width, height: barPx });
        else
          drawing.mark('path', {
            class: 'rule',
            d: `M${coordinate(zero)} ${coordinate(y)}H${coordinate(end)}`,
          });
        if (!isStrong || datum.cell.state !== 'published')
          drawMark(drawing, { shape: 'disc', state: datum.cell.state }, [end, y], 4.5);
      }
      drawing.text(isStrong ? 'value-strong' : 'value', end + side * gapPx, y + 5.5, valueText, outwards);
    },
    seriesClass(chart, datum.category),
  );
  drawing.anchor(datum, end, y);
}
