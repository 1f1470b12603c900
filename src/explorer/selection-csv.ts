/** The chosen rows as CSV: the file's own texts, and beside each number what must not be lost on the way. */

import {
  columnFor,
  shownOf,
  type ExplorableColumn,
  type ExplorableRow,
  type ExplorableTable,
} from './explorable.ts';
import { spreadsheetText } from '../text/spreadsheet-text.ts';

/** What the file says of itself in every row, so that any program that reads CSV keeps it. */
export interface CsvCredit {
  title: string;
  source: (row: ExplorableRow) => string;
  licence: string;
  /** Who made it, and who did not. */
  made: string;
}

/** Comma-separated UTF-8 with `\n` and a header: the chosen columns, then units, qualifiers and reasons, then the credit. */
export function selectionCsv(
  table: ExplorableTable,
  rows: readonly ExplorableRow[],
  columns: readonly ExplorableColumn[],
  { title, source, licence, made }: CsvCredit,
): string {
  const at = (column: ExplorableColumn) => table.columns.indexOf(column);
  const unitColumn = columnFor(table, 'unit');
  const qualifier = columnFor(table, 'qualifier');
  const has = (column: ExplorableColumn | undefined) => column !== undefined && !columns.includes(column);
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const written: { name: string; textOf: (row: ExplorableRow) => string }[] = columns.flatMap((column) => {
    const own = { name: column.field, textOf: (row: ExplorableRow) => row[at(column)]?.raw ?? '' };
    if (column.kind !== 'number') return [own];
    const unit =
      column.unit !== undefined
        ? [{ name: `${column.field}_unit`, textOf: () => column.unit ?? '' }]
        : unitColumn !== undefined && has(unitColumn)
          ? [{ name: unitColumn.field, textOf: (row: ExplorableRow) => row[at(unitColumn)]?.raw ?? '' }]
          : [];
    const isIncomplete = rows.some((row) => row[at(column)]?.isMissing);
    const missing = {
      name: `${column.field}_missing`,
      textOf: (row: ExplorableRow) => (row[at(column)]?.isMissing === true ? shownOf(row[at(column)]) : ''),
    };
    return [own, ...unit, ...(isIncomplete ? [missing] : [])];
  });
  if (numbers.length > 0 && qualifier !== undefined && has(qualifier))
    written.push({ name: qualifier.field, textOf: (row) => row[at(qualifier)]?.raw ?? '' });
  const distinct = [...new Map(written.map((each) => [each.name, each])).values()];
  const credit = [
    { name: 'about_title', textOf: () => title },
    { name: 'about_source', textOf: source },
    { name: 'about_licence', textOf: () => licence },
    { name: 'about_made', textOf: () => made },
  ];
  const all = [...distinct, ...credit];
  const lines = [all.map(({ name }) => name), ...rows.map((row) => all.map(({ textOf }) => textOf(row)))];
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

/** A cell in quotation marks where it needs them (RFC 4180), and none that a spreadsheet would run. */
function quoted(written: string): string {
  const text = spreadsheetText(written);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
