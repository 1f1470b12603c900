/** What rows are called in a drawing: long enough to be told from one another, no longer. */

import { cellOf, columnFor, idOf, shownOf, type ExplorableRow, type ExplorableTable } from './explorable.ts';
import { distinctCells } from './selection.ts';
import type { ExplorerState } from './state.ts';

/**
 * A name for each row: what stands in `column`, and of rows that would be called alike what else tells them apart.
 * @param told columns that the drawing shows in another way
 */
export function nameRows(
  table: ExplorableTable,
  column: string,
  rows: readonly ExplorableRow[],
  told: readonly (string | undefined)[] = [],
): Map<ExplorableRow, string> {
  const period = columnFor(table, 'period');
  const further = table.columns
    .filter(({ isKey, name }) => isKey || name === period?.name)
    .map(({ name }) => name)
    .filter((name) => name !== column && !told.includes(name));
  // What varies with the years says them.
  const always =
    period !== undefined &&
    further.includes(period.name) &&
    distinctCells(table, period.name, rows).length > 1
      ? [period.name]
      : [];
  const wordsOf = (row: ExplorableRow, names: readonly string[]) =>
    names
      .map((name) => shownOf(cellOf(table, row, name)))
      .filter((text) => text !== '')
      .join(', ');
  const firstOf = (row: ExplorableRow) => shownOf(cellOf(table, row, column));
  /** Unless the name says the year already. */
  const alwaysOf = (row: ExplorableRow) =>
    always.filter((name) => !firstOf(row).includes(shownOf(cellOf(table, row, name))));
  const names = new Map(rows.map((row) => [row, wordsOf(row, [column, ...alwaysOf(row)])]));
  const alike = [
    ...Map.groupBy(rows, (row) =>
      JSON.stringify([names.get(row), ...told.map((name) => idOf(cellOf(table, row, name)))]),
    ).values(),
  ];
  for (const same of alike.filter((each) => each.length > 1)) {
    const rest = further.filter(
      (name) => !always.includes(name) && distinctCells(table, name, same).length > 1,
    );
    for (const row of same) names.set(row, wordsOf(row, [column, ...alwaysOf(row), ...rest]));
  }
  return names;
}

/** The columns of the key beside `along` in which rows differ: what lines are told apart by. */
export function seriesColumns(
  table: ExplorableTable,
  { along, colour }: Pick<ExplorerState, 'along' | 'colour'>,
  rows: readonly ExplorableRow[],
  told: readonly (string | undefined)[],
): string[] {
  if (colour !== undefined) return [colour];
  return table.columns
    .filter(({ isKey, name }) => isKey && name !== along && !told.includes(name))
    .map(({ name }) => name)
    .filter((name) => distinctCells(table, name, rows).length > 1);
}
