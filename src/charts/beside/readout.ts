/**
 * How tall the readout of a chart's cursor may become, from font metrics: its room is kept from the
 * start, so that nothing moves while a reader walks the rows. The numbers are those of `cursor.css`.
 */

import type { Language } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { widestText, wrapText } from '../../plotting/measure-text.ts';
import { plateWidths, type FontFace } from '../../plotting/theme.ts';
import { chartTable, type TableRow } from './chart-table.ts';
import { useWords } from '../../i18n/ui.ts';

const [linePx, valueLinePx, textPx, valuePx] = [17, 28, 12, 24];
/** Both paddings and both borders, across. */
const insetPx = 30;
const gapPx = 20;
/** Containers from this width on have the readout beside the slider. */
export const readoutBesidePx = 448;

/** Height in pixels that holds the readout of every row, in a container `widthPx` wide. */
export function readoutHeightPx(chart: Chart, language: Language, widthPx: number): number {
  const { rows, columns } = chartTable(chart, language);
  const heightOf = widthPx >= readoutBesidePx ? besideHeight : inlineHeight;
  return Math.max(...rows.map((row) => heightOf(row, columns, language, widthPx)));
}

/** `--r248` and so on: the height at each width that drawings are made for. */
export function readoutStyle(chart: Chart, language: Language): string {
  return plateWidths.map((width) => `--r${width}:${readoutHeightPx(chart, language, width)}px`).join(';');
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
  const innerPx = ((widthPx - gapPx) * 2) / 3 - insetPx;
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
          ...row.cells.map((cell, index) => single(cell, columns[index] ?? '')),
        );
  return 15 + lines(nameOf(row), 'archivo-bold', textPx) * linePx + below;
}

/** Everything in one run of text. */
function inlineHeight(
  row: TableRow,
  columns: readonly string[],
  language: Language,
  widthPx: number,
): number {
  const innerPx = widthPx - insetPx;
  const label = { text: nameOf(row), face: 'archivo-bold' as const, sizePx: textPx };
  const single = (cell: TableRow['cells'][number], under: string) =>
    runLines(
      [
        label,
        { text: cellWords(cell, language), face: 'archivo-bold', sizePx: 15 },
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
          ...row.cells.map((cell, index) => single(cell, columns[index] ?? '')),
        );
  // A value set larger than its line may push it apart.
  return 18 + lines * linePx;
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
