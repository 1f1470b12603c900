/**
 * How tall the readout of a chart's cursor may become, from font metrics: its room is kept from the
 * start, so that nothing moves while a reader walks the rows.
 */

import type { Language } from '../site.ts';
import type { Chart } from '../charts/chart.ts';
import { widestText, wrapText } from '../plotting/measure-text.ts';
import { drawingWidths, type FontFace } from '../plotting/theme.ts';
import { chartTable, type TableRow } from '../charts/beside/chart-table.ts';
import { useWords } from '../i18n/ui.ts';
import { cursorPx, cursorText, readoutPx, widePx } from './embed-lengths.ts';
import { present } from '../present.ts';

const { sizePx: textPx, linePx } = cursorText;
const { sizePx: valuePx, linePx: valueLinePx } = readoutPx.value;
const { sizePx: inlineValuePx } = readoutPx.narrowValue;
/** A value set larger than its line may push it apart. */
const pushedApartPx = 2;

/** Height in pixels that holds the readout of every row, in a container `widthPx` wide. */
export function readoutHeightPx(chart: Chart, language: Language, widthPx: number): number {
  const { rows, columns } = chartTable(chart, language);
  const heightOf = widthPx >= widePx ? besideHeight : inlineHeight;
  return Math.max(...rows.map((row) => heightOf(row, columns, language, widthPx)));
}

/** `--r248` and so on: the height at each width that drawings are made for. */
export function readoutStyle(chart: Chart, language: Language): string {
  return drawingWidths.map((width) => `--r${width}:${readoutHeightPx(chart, language, width)}px`).join(';');
}

/** What the readout says when all series are shown. */
function seriesWords({ cells }: TableRow, columns: readonly string[], language: Language): string {
  return columns.map((head, index) => `${head} ${cellWords(cells[index], language)}`).join(', ');
}

function cellWords(cell: TableRow['cells'][number], language: Language): string {
  if (cell === undefined) return '–';
  if (cell.value === undefined || cell.state === 'published') return cell.text;
  return `${cell.text} ${useWords(language)(`state.${cell.state}`)}`;
}

/** The row's label, after its group's where there are several. */
function nameOf({ group, label }: TableRow): string {
  return group === undefined ? label : `${group}: ${label}`;
}

/** Name, value and state one under the other. */
function besideHeight(
  row: TableRow,
  columns: readonly string[],
  language: Language,
  widthPx: number,
): number {
  // The second of two columns has two thirds.
  const innerPx = ((widthPx - cursorPx.wide.gap) * 2) / 3 - readoutPx.across;
  const lines = (text: string, face: FontFace, sizePx: number) =>
    wrapText(text, face, sizePx, innerPx, widestText).length;
  const single = (cell: TableRow['cells'][number], under: string) =>
    lines(cellWords(cell, language), 'bodoni', valuePx) * valueLinePx +
    lines(under, 'archivo', textPx) * linePx;
  const below =
    columns.length === 0
      ? single(row.cells[0], useWords(language)('state.calculated'))
      : Math.max(
          lines(seriesWords(row, columns, language), 'archivo', textPx) * linePx,
          ...row.cells.map((cell, index) =>
            single(cell, present(columns[index], `the head of column ${index}`)),
          ),
        );
  return readoutPx.down + lines(nameOf(row), 'archivo-bold', textPx) * linePx + below;
}

/** Everything in one run of text. */
function inlineHeight(
  row: TableRow,
  columns: readonly string[],
  language: Language,
  widthPx: number,
): number {
  const innerPx = widthPx - readoutPx.across;
  const label = { text: nameOf(row), face: 'archivo-bold' as const, sizePx: textPx };
  const single = (cell: TableRow['cells'][number], under: string) =>
    runLines(
      [
        label,
        { text: cellWords(cell, language), face: 'archivo-bold', sizePx: inlineValuePx },
        { text: under, face: 'archivo', sizePx: textPx },
      ],
      innerPx,
    );
  const lines =
    columns.length === 0
      ? single(row.cells[0], useWords(language)('state.calculated'))
      : Math.max(
          runLines(
            [label, { text: seriesWords(row, columns, language), face: 'archivo', sizePx: textPx }],
            innerPx,
          ),
          ...row.cells.map((cell, index) =>
            single(cell, present(columns[index], `the head of column ${index}`)),
          ),
        );
  return readoutPx.narrowDown + pushedApartPx + lines * linePx;
}

/** Lines that runs of different faces break into, one after the other. */
function runLines(
  runs: readonly { text: string; face: FontFace; sizePx: number }[],
  widthPx: number,
): number {
  let lines = 1;
  let left = widthPx;
  for (const { text, face, sizePx } of runs) {
    const spacePx = widestText(' ', face, sizePx);
    for (const word of text.split(/[ \n]+/)) {
      const wordPx = widestText(word, face, sizePx);
      if (wordPx > left && left < widthPx) {
        lines += 1;
        left = widthPx;
      }
      left -= wordPx + spacePx;
    }
  }
  return lines;
}
