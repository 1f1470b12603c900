/** What a row of a grid is: a comment, words that may be heads, the head of another table. */

import { missingLabel } from '../cells/missing-codes.ts';
import { readNumeral } from '../cells/numerals.ts';
import { readPeriod } from '../../data/periods.ts';
import { filledOf, type GridCell, type GridRow, type Ledger } from '../grid.ts';
import { refuse } from '../halt.ts';

/** The words of a row. */
export function textOf({ cells }: GridRow): string {
  return cells
    .filter(({ text, isMerged }) => text !== '' && isMerged === undefined)
    .map(({ text }) => text)
    .join(' ');
}

/** Words and periods can be heads; numbers are values. */
export function isHeadText(text: string, kind: GridCell['kind']): boolean {
  if (readPeriod(text) !== undefined) return true;
  return kind !== 'number' && kind !== 'error' && !/^[-+]?[\d.,'\s]+%?$/.test(text);
}

/** Rows without the lines above the table that programs write as comments: `# Source: …`; a comma parts them as any line. */
export function withoutComments(
  rows: readonly GridRow[],
  ledger: Ledger,
): { rows: GridRow[]; comments: string[] } {
  const first = rows.findIndex((row) => !/^#\s?\p{L}/u.test(row.cells[0]?.text ?? ''));
  const comments = rows.slice(0, Math.max(first, 0)).map((row) => ({
    at: row.at,
    text: row.cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(', ')
      .replace(/^#\s?/, ''),
  }));
  // One such line is a head that begins with its number sign: `#Regione`.
  if (
    comments.length === 0 ||
    (comments.length === 1 &&
      filledOf(rows[0] ?? { cells: [], at: 1 }) > 1 &&
      !/^# /.test(rows[0]?.cells[0]?.text ?? ''))
  )
    return { rows: [...rows], comments: [] };
  for (const { at, text } of comments) ledger.left.push({ at, why: 'title', text });
  return { rows: rows.slice(comments.length), comments: comments.map(({ text }) => text) };
}

/**
 * Stops at the head of another table among the rows: words over numbers where numbers stand above, or most of the head again.
 * @throws Halt where there is one
 */
export function refuseSecondTable(body: readonly GridRow[], head: readonly GridCell[]): void {
  body.forEach((row, at) => {
    const filled = row.cells.flatMap((cell, column) => (cell.text === '' ? [] : [{ cell, column }]));
    if (at === 0 || filled.length < 2 || !filled.every(({ cell }) => isHeadText(cell.text, cell.kind)))
      return;
    const again = filled.filter(({ cell, column }) => head[column]?.text === cell.text);
    const isRepeated = again.length >= 2 && again.length * 2 >= filled.length;
    const isOver =
      row.isAfterGap === true &&
      filled.some(
        ({ cell, column }) =>
          /\p{L}{2}/u.test(cell.text) &&
          missingLabel(cell.text, true) === undefined &&
          [body[at - 1], body[at + 1]].every((other) => isQuantity(other?.cells[column])),
      );
    if (isRepeated || isOver) refuse('second-table', { line: row.at, cell: filled[0]?.cell.text ?? '' });
  });
}

function isQuantity(cell: GridCell | undefined): boolean {
  return cell !== undefined && (cell.kind === 'number' || readNumeral(cell.text)?.flags === '');
}

/**
 * Stops at a table to the right of an empty column that names its rows again, and names others: they are no rows of one table.
 * @throws Halt where there is one
 */
export function refuseTableBeside(
  columns: readonly { head: string; cells: readonly GridCell[] }[],
  body: readonly GridRow[],
): void {
  const gap = columns.findIndex(
    ({ head, cells }, at) => at > 0 && head === '' && cells.every(({ text }) => text === ''),
  );
  if (gap === -1) return;
  const again = columns.slice(gap + 1).find(({ head, cells }) => {
    const first = columns.slice(0, gap).find((column) => head !== '' && column.head === head);
    const areWords = cells.some(({ text }) => /\p{L}{2}/u.test(text));
    return areWords && first !== undefined && cells.some(({ text }, row) => text !== first.cells[row]?.text);
  });
  if (again !== undefined)
    refuse('second-table', { line: body[0]?.at ?? 1, cell: again.cells[0]?.text ?? again.head });
}
