/** The rows that a state keeps, in its order. */

import {
  cellOf,
  columnOf,
  idOf,
  shownOf,
  type ExplorableCell,
  type ExplorableRow,
  type ExplorableTable,
} from './explorable.ts';
import type { ExplorerState } from './state.ts';
import type { Language } from '../site.ts';

/** Rows whose columns hold one of the values asked for, sorted; those without a value come last, equals keep their order. */
export function selectRows(
  table: ExplorableTable,
  { only, order }: Pick<ExplorerState, 'only' | 'order'>,
  language: Language,
): ExplorableRow[] {
  const conditions = only.flatMap(({ column, values }) => {
    const at = columnOf(table, column)?.at;
    return at === undefined ? [] : [{ at, values: new Set(values) }];
  });
  const kept = table.rows.filter((row) => conditions.every(({ at, values }) => values.has(idOf(row[at]))));
  if (order === undefined) return kept;
  const compare = comparing(language);
  const sign = order.isDescending ? -1 : 1;
  return kept.toSorted((one, other) => {
    const [a, b] = [cellOf(table, one, order.column), cellOf(table, other, order.column)];
    const [isLast, isOtherLast] = [isEmpty(a), isEmpty(b)];
    if (a === undefined || b === undefined || isLast || isOtherLast)
      return Number(isLast) - Number(isOtherLast);
    return sign * compare(a, b);
  });
}

function isEmpty(cell: ExplorableCell | undefined): boolean {
  return cell === undefined || cell.isMissing === true || cell.raw === '';
}

function comparing(language: Language): (a: ExplorableCell, b: ExplorableCell) => number {
  const texts = new Intl.Collator(language, { numeric: true });
  return (a, b) =>
    a.value !== undefined && b.value !== undefined
      ? a.value - b.value
      : texts.compare(shownOf(a), shownOf(b));
}

/** The different cells of a column, in the order of its rows. */
export function distinctCells(
  table: ExplorableTable,
  name: string,
  rows: readonly ExplorableRow[] = table.rows,
): ExplorableCell[] {
  const found = new Map<string, ExplorableCell>();
  for (const row of rows) {
    const cell = cellOf(table, row, name);
    if (cell !== undefined && !found.has(idOf(cell))) found.set(idOf(cell), cell);
  }
  return [...found.values()];
}
