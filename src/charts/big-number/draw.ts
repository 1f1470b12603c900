/** One to four numbers set large: each between a bar and a rule, with what it counts. */

import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { TidySpec } from '../chart-spec.ts';

const barPx = 7;
const indentPx = 18;
const linePx = 18;
const gapPx = 18;

export function drawNumbers(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data } = chart;
  const textOf = ({ cell }: Datum) => formatCell(cell, language, 'short');
  const nameOf = ({ category }: Datum) => categoryName(chart, category, language);
  const words = data.flatMap((datum) => nameOf(datum).split(/[ \n]+/));
  const { role, columns } = sizeFor(data.map(textOf), words, drawing.widthPx);
  const columnPx = drawing.widthPx / columns;
  const { face, sizePx } = textRoles.label;
  const numberPx = textRoles[role].sizePx + 2;
  let top = 2;
  for (let first = 0; first < data.length; first += columns) {
    const row = data.slice(first, first + columns).map((datum) => {
      return { datum, lines: wrapText(nameOf(datum), face, sizePx, columnPx - indentPx - 12) };
    });
    const height = numberPx + Math.max(...row.map(({ lines }) => lines.length)) * linePx + 13;
    row.forEach(({ datum, lines }, index) => {
      const x = index * columnPx;
      drawing.datum(datum, () => {
        drawing.mark('path', { class: 'base', d: `M${coordinate(x + 0.5)} ${top}v${height}` });
        drawing.mark('rect', { class: 'bar-strong', x, y: top, width: barPx, height: 28 });
        drawing.text(role, x + indentPx, top + numberPx * 0.84, textOf(datum));
        lines.forEach((line, lineIndex) => {
          drawing.text('label', x + indentPx, top + numberPx + 15 + lineIndex * linePx, line);
        });
      });
      drawing.anchor(datum, x + indentPx, top + numberPx / 2);
    });
    top += height + 22;
  }
  return top - 18;
}

type NumberRole = 'number' | 'number-medium' | 'number-large';

/** The largest size in which all stand in one row, or in as few rows as they and each of the words have room for. */
function sizeFor(
  texts: readonly string[],
  words: readonly string[],
  widthPx: number,
): { role: NumberRole; columns: number } {
  const longest = widestOf(words, (word) => roleWidth('label', word)) + indentPx + 12 - gapPx;
  const fitting = (role: NumberRole) => {
    const widest = Math.max(longest, widestOf(texts, (text) => roleWidth(role, text)) + indentPx);
    return Math.min(texts.length, Math.floor((widthPx + gapPx) / (widest + gapPx)));
  };
  const [large, medium] = [fitting('number-large'), fitting('number-medium')];
  if (large >= 1 && large >= medium) return { role: 'number-large', columns: large };
  if (medium >= 1) return { role: 'number-medium', columns: medium };
  return { role: 'number', columns: Math.max(1, fitting('number')) };
}
