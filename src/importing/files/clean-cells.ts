/** Cells without what nobody sees: spaces around, invisible characters, line ends, Excel's way of keeping noughts. */

import type { Grid, GridCell, Ledger } from '../grid.ts';

/** Zero-width and directional marks, soft hyphens, controls: they change a text without being seen. */
const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]|(?![\t\n])\p{Cc}/gu;

/** The grid with every text cleaned; what was changed is noted. */
export function cleanGrid(grid: Grid, ledger: Ledger): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cleanCell(cell, ledger)) })),
  };
}

function cleanCell(cell: GridCell, ledger: Ledger): GridCell {
  if (cell.kind !== 'text') return cell;
  let { text } = cell;
  const indent = /^[ \u00a0\t]*/.exec(text)?.[0].length ?? 0;
  const step = (code: 'formula-text' | 'inner-line-ends' | 'unseen' | 'spaces', next: string) => {
    if (next !== text && !isMergedAway(cell)) ledger.note(code, undefined, text, next);
    text = next;
  };
  // ="028001" keeps the nought in Excel.
  step(
    'formula-text',
    text.replace(/^="((?:[^"]|"")*)"$/, (_, inner: string) => inner.replaceAll('""', '"')),
  );
  step('unseen', text.replaceAll(unseen, ''));
  step('inner-line-ends', text.replaceAll(/[^\S\n]*\n\s*/g, text.trim().includes('\n') ? ' ' : ''));
  step('spaces', text.replaceAll(/[^\S\n]+/gu, ' ').trim());
  text = text.normalize('NFC');
  return { ...cell, text, ...(indent > 1 ? { indent } : {}) };
}

function isMergedAway({ isMerged }: GridCell): boolean {
  return isMerged !== undefined;
}
