/** Labels that stand only where they change, as pivot tables write them. */

import type { Answers } from '../answers.ts';
import type { GridCell, Ledger } from '../grid.ts';
import { ask } from '../halt.ts';
import type { TextColumn, TextTable } from './text-table.ts';

/**
 * The table with first columns whose words go on below, where the editor says that they do.
 * @throws Halt where cells of the first column are empty below the first, and nothing was said of it
 */
export function withFilled(table: TextTable, answers: Answers, ledger: Ledger): TextTable {
  const [first, second] = table;
  if (first === undefined || second === undefined || table.length < 3 || !hasGaps(first)) return table;
  if (answers.fill === undefined) {
    const line = first.cells.findIndex(({ text }) => text === '') + 1;
    ask('fill', { column: first.head, line }, ['down', 'no']);
  }
  if (answers.fill === 'no') return table;
  let isOpen = first.cells.map(() => true);
  let goesOn = true;
  return table.map((column) => {
    goesOn &&= hasGaps(column);
    if (!goesOn) return column;
    const { cells, filled } = filledDown(column.cells, isOpen);
    isOpen = column.cells.map(({ text }, row) => text === '' && isOpen[row] === true);
    if (filled > 0) ledger.note('filled', column.head, '', column.cells[0]?.text, filled);
    return { ...column, cells };
  });
}

/** Whether a column of words begins with one and leaves some out below. */
function hasGaps({ cells, role }: TextColumn): boolean {
  return (
    role === undefined &&
    cells[0]?.text !== '' &&
    cells.some(({ text }) => text === '') &&
    cells.some(({ text }) => /\p{L}{2}/u.test(text))
  );
}

/** Empty cells of the rows that are still open take what stands above: a new word to their left ends it. */
function filledDown(
  cells: readonly GridCell[],
  isOpen: readonly boolean[],
): { cells: GridCell[]; filled: number } {
  let last: GridCell | undefined;
  let filled = 0;
  const full = cells.map((cell, row) => {
    if (cell.text !== '' || isOpen[row] !== true) {
      last = cell;
      return cell;
    }
    if (last === undefined || last.text === '') return cell;
    filled += 1;
    return last;
  });
  return { cells: full, filled };
}
