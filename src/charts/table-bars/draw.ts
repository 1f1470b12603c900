/** A table with a bar in each cell: columns of one unit share one scale from zero, others have each their own. */

import { scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { isEmphasised, roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues, seriesIn, seriesOf, type Datum } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import { seriesClass } from '../parts/series-class.ts';
import { present } from '../../present.ts';
import type { TidySpec } from '../chart-spec.ts';
import type { TableSpec } from './spec.ts';

const linePx = 16;
const barPx = 10;

interface Column {
  /** The name over it, in lines. */
  head: string[];
  x: number;
  width: number;
  scale: (value: number) => number;
}

export function drawTable(chart: Chart<TableSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data } = chart;
  const series = seriesOf(data);
  const categories = categoriesOf(data);
  const nameOf = (category: string) => categoryName(chart, category, language);
  const label = textRoles.label;
  const isNarrow = drawing.widthPx < 560;
  const widest = widestOf(categoriesOf(roomFor(chart)), (category) =>
    roleWidth('label-strong', nameOf(category)),
  );
  const labelPx = isNarrow ? 0 : Math.min(widest + 18, drawing.widthPx * 0.34);
  const columnPx = (drawing.widthPx - labelPx) / series.length;
  const isShared = sharesScale(chart);
  const columnOf = (name: string, index: number): Column => {
    const room = roomFor(chart);
    const own = isShared ? room : room.filter((datum) => datum.series === name);
    return {
      head: wrapText(seriesName(chart, name, language), label.face, label.sizePx, columnPx - 12),
      x: labelPx + index * columnPx,
      width: columnPx - 14,
      scale: scaleLinear([0, Math.max(0, ...knownValues(own)) || 1], [0, columnPx - 14]),
    };
  };
  const columns = new Map(series.map((name, index) => [name, columnOf(name, index)]));
  // One form for all values, unless it is wider than a column: then each has the shortest of its own.
  const widestPx = columnPx - 4;
  const isTight = data.some(
    ({ cell }) =>
      cell.value !== undefined && roleWidth('label-strong', formatCell(cell, language, 'short')) > widestPx,
  );
  const textOf = ({ cell }: Datum) => {
    const { beside: _, ...unit } = cell.unit;
    return formatCell(isTight ? { ...cell, unit } : cell, language, 'short');
  };
  const headLines = Math.max(...[...columns.values()].map(({ head }) => head.length));
  for (const { head, x } of columns.values()) {
    const first = (headLines - head.length) * linePx + 12;
    head.forEach((line, lineIndex) => drawing.text('label', x, first + lineIndex * linePx, line));
  }
  let y = headLines * linePx + 6;
  drawing.mark('path', { class: 'base', d: `M0 ${y}H${drawing.widthPx}` });
  for (const category of categories) {
    const members = data.filter((datum) => datum.category === category);
    const isStrong = members.some((datum) => isEmphasised(chart, datum));
    const role = isStrong ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    const lines = wrapText(nameOf(category), face, sizePx, isNarrow ? drawing.widthPx : labelPx - 12);
    const top = y;
    lines.forEach((line, index) => drawing.text(role, 0, top + 17 + index * linePx, line));
    const cellTop = isNarrow ? top + lines.length * linePx + 5 : top;
    let cellBottom = cellTop + 42;
    for (const datum of members) {
      const column = present(columns.get(seriesIn(datum)), `column of ${datum.key}`);
      const end = drawCell(drawing, chart, datum, column, cellTop, isStrong, textOf(datum));
      cellBottom = Math.max(cellBottom, end);
    }
    y = Math.max(cellBottom, isNarrow ? 0 : top + lines.length * linePx + 10);
    drawing.mark('path', { class: 'grid', d: `M0 ${coordinate(y)}H${drawing.widthPx}` });
  }
  return y + 2;
}

/** Whether all columns have one scale: bars of one unit are compared across columns, whether that is meant or not. */
export function sharesScale(chart: Pick<Chart<TableSpec>, 'spec' | 'data' | 'wholeData'>): boolean {
  return chart.spec.scale === 'shared' || new Set(roomFor(chart).map(({ cell }) => cell.unit.name)).size < 2;
}

/** A cell: its value and, under it, its bar. @returns the y under it */
function drawCell(
  drawing: DrawingBuilder,
  chart: Chart<TidySpec>,
  datum: Datum,
  column: Column,
  top: number,
  isStrong: boolean,
  text: string,
): number {
  const { cell } = datum;
  const { face, sizePx } = textRoles.label;
  // A reason for a missing value may be longer than the column.
  const lines = cell.value === undefined ? wrapText(text, face, sizePx, column.width + 2) : [text];
  const bottom = top + 42 + (lines.length - 1) * linePx;
  drawing.datum(
    datum,
    () => {
      lines.forEach((line, index) =>
        drawing.text(isStrong ? 'label-strong' : 'label', column.x, top + 17 + index * linePx, line),
      );
      if (cell.value === undefined) {
        drawing.mark('path', { class: 'missing', d: `M${coordinate(column.x)} ${bottom - 14}h24` });
        return;
      }
      const width = Math.max(0.5, column.scale(cell.value));
      // Zero has no length: its number alone says it.
      if (cell.value === 0) return;
      drawing.mark('rect', {
        class: isStrong ? 'bar-strong' : 'bar-tint',
        x: column.x,
        y: top + 23,
        width,
        height: barPx,
      });
    },
    seriesClass(chart, datum.category),
  );
  drawing.anchor(datum, column.x, top + 28);
  return bottom;
}
