/** One to four numbers set large: each on a stem and a thread, with what it counts. */

import type { Language } from '../site.ts';
import type { ChartOf } from '../model/chart.ts';
import { categoryName } from '../model/chart-names.ts';
import { formatCell } from '../model/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { coordinate } from '../plotting/svg.ts';
import { textRoles } from '../plotting/theme.ts';
import type { ChartKind } from './kind.ts';

export const bigNumber: ChartKind<'big-number'> = { draw: drawNumbers };

const stemPx = 7;
const indentPx = 18;
const linePx = 18;

function drawNumbers(chart: ChartOf<'big-number'>, language: Language, drawing: DrawingBuilder): number {
  const { data } = chart;
  const texts = data.map(({ cell }) => formatCell(cell, language, 'short'));
  const columns = columnsFor(texts, drawing.widthPx);
  const columnPx = drawing.widthPx / columns;
  const { face, sizePx } = textRoles.label;
  // The large size where every number has room for it.
  const isLarge = texts.every((text) => roleWidth('number-large', text) <= columnPx - indentPx - 8);
  const role = isLarge ? 'number-large' : 'number';
  let top = 2;
  for (let first = 0; first < data.length; first += columns) {
    const row = data.slice(first, first + columns);
    const names = row.map(({ category }) =>
      wrapText(categoryName(chart, category, language), face, sizePx, columnPx - indentPx - 12),
    );
    const numberPx = isLarge ? 52 : 28;
    const height = numberPx + Math.max(...names.map((lines) => lines.length)) * linePx + 13;
    row.forEach((datum, index) => {
      const x = index * columnPx;
      drawing.datum(datum, () => {
        drawing.mark('path', { class: 'base', d: `M${coordinate(x + 0.5)} ${top}v${height}` });
        drawing.mark('rect', { class: 'stem', x, y: top, width: stemPx, height: 28 });
        drawing.text(role, x + indentPx, top + numberPx - (isLarge ? 8 : 6), texts[first + index] ?? '');
        names[index]?.forEach((line, lineIndex) => {
          drawing.text('label', x + indentPx, top + numberPx + 15 + lineIndex * linePx, line);
        });
      });
      drawing.anchor(datum, x + indentPx, top + numberPx / 2);
    });
    top += height + 22;
  }
  return top - 18;
}

/** As many side by side as have room at the smaller size at least. */
function columnsFor(texts: readonly string[], widthPx: number): number {
  const widest = Math.max(...texts.map((text) => roleWidth('number-large', text))) + indentPx + 20;
  const fitting = Math.floor(widthPx / widest);
  return Math.max(1, Math.min(texts.length, fitting));
}
