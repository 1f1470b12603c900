/** Columns that count the same of several things side by side become rows: `Imprese | Università` under one head. */

import type { Answers } from '../answers.ts';
import type { GridCell, Ledger } from '../grid.ts';
import { refuse } from '../halt.ts';
import { isNumeric } from './reshape.ts';
import type { TextColumn, TextTable } from './text-table.ts';

/**
 * The table with a row for each of its columns of numbers, where the editor names the column that holds their heads.
 * @throws Halt where there are no two columns of numbers, or they say that they count in different units
 */
export function gathered(table: TextTable, { gather }: Answers, ledger: Ledger): TextTable {
  if (gather === undefined) return table;
  const measures = table.filter(
    (column) => (column.role === undefined || column.role === 'value') && isNumeric(column),
  );
  const units = new Set(measures.flatMap(({ unit }) => unit ?? []));
  if (measures.length < 2 || units.size > 1) {
    refuse('not-gathered', { heads: measures.map(({ head, unit }) => unit ?? head).join(', ') });
  }
  const [unit] = units;
  const kept = table.filter((column) => !measures.includes(column));
  const height = table[0]?.cells.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) => row).flatMap((row) =>
    measures.map((measure) => ({ row, measure })),
  );
  const cellOf = ({ cells }: TextColumn, row: number): GridCell => cells[row] ?? { text: '', kind: 'text' };
  ledger.note('gathered', undefined, measures[0]?.head, measures.at(-1)?.head, measures.length);
  return [
    ...kept.map((column) => ({ ...column, cells: rows.map(({ row }) => cellOf(column, row)) })),
    {
      head: gather,
      storeys: [],
      cells: rows.map(({ measure }): GridCell => ({ text: measure.head, kind: 'text' })),
    },
    {
      head: 'value',
      storeys: [],
      role: 'value',
      ...(unit === undefined ? {} : { unit }),
      cells: rows.map(({ row, measure }) => cellOf(measure, row)),
    },
  ];
}
