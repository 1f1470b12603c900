/** All rows and lines of a file that is read when asked. */

import type { CsvCell, CsvFile } from '../../src/data/csv-file.ts';

/** The cells of every data row; none of a file that can't be read. */
export function rowsOf(csv: CsvFile | undefined): CsvCell[][] {
  return csv === undefined ? [] : Array.from({ length: csv.rowCount }, (_, row) => csv.cellsOf(row));
}

/** The header and every data row as they stand in the file. */
export function linesOf(csv: CsvFile | undefined): string[] {
  return csv === undefined ? [] : Array.from({ length: csv.rowCount + 1 }, (_, index) => csv.line(index));
}
