/** The drawn values as a CSV to take away: a column of numbers holds numbers, and why one is missing stands apart. */

import Papa from 'papaparse';
import type { ChartDataFile, StoredDataFile } from './chart-data-file.ts';
import { languages, type Language } from '../site.ts';
import { spreadsheetText } from '../text/spreadsheet-text.ts';

/** A column that says why numbers of another are missing. */
export interface ReasonColumn {
  name: string;
  /** The column of the numbers. */
  field: string;
  language: Language;
}

/** `share_missing_it`, `share_missing_en` for each column that lacks a number. */
export function reasonColumns({ missing = [] }: Pick<StoredDataFile, 'missing'>): ReasonColumn[] {
  return [...new Set(missing.map(({ field }) => field))].flatMap((field) =>
    languages.map((language) => ({ name: `${field}_missing_${language}`, field, language })),
  );
}

/** Why the number of a row is missing, in the words of a column; undefined where it is there. */
export function reasonIn(
  { missing = [] }: Pick<StoredDataFile, 'missing'>,
  row: number,
  { field, language }: ReasonColumn,
): string | undefined {
  return missing.find((each) => each.row === row && each.field === field)?.reason[language];
}

/**
 * The CSV with the words in its columns of numbers moved to columns of their own, at its end; the same bytes where no
 * number is missing.
 * @param csv the drawn values; its rows are those of `file`
 */
export function csvWithReasons(csv: string, file: Pick<ChartDataFile, 'missing'>): string {
  const columns = reasonColumns(file);
  if (columns.length === 0) return csv;
  const [header = [], ...rows] = Papa.parse<string[]>(csv.trimEnd()).data;
  const isMissing = (row: number, field: string | undefined) =>
    file.missing.some((each) => each.row === row && each.field === field);
  const written = [
    [...header, ...columns.map(({ name }) => name)],
    ...rows.map((cells, row) => [
      ...cells.map((cell, index) => (isMissing(row, header[index]) ? '' : cell)),
      ...columns.map((column) => spreadsheetText(reasonIn(file, row, column) ?? '')),
    ]),
  ];
  return `${Papa.unparse(written, { newline: '\n' })}\n`;
}
