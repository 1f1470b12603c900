/** Marks that lead from a name to a note below the table: `Nord-est (b)`, with `(b) Comprende …` under it. */

import { readNumeral } from '../cells/numerals.ts';
import { readPeriod } from '../../data/periods.ts';
import type { GridCell, Ledger } from '../grid.ts';
import type { Frame } from './frame.ts';

/** `(b)`, `[2]`, `*`, `¹` at the beginning of a note. */
const atStart = /^(\([a-z\d*]{1,2}\)|\[[a-z\d*]{1,2}\]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡°])/iu;

/**
 * The frame with names that are names: a mark that some note begins with is taken away from heads and words. The note
 * stays among the notes. Numbers and periods keep theirs, which become flags.
 */
export function withoutNoteMarks(frame: Frame, ledger: Ledger): Frame {
  const marks = frame.notes.flatMap((note) => atStart.exec(note)?.[1] ?? []);
  if (marks.length === 0) return frame;
  const bare = (cell: GridCell): GridCell => {
    if (cell.kind !== 'text') return cell;
    const mark = marks.find((each) => cell.text.endsWith(each));
    if (mark === undefined) return cell;
    const text = cell.text.slice(0, -mark.length).trim();
    if (!/\p{L}{2}/u.test(text) || readNumeral(text) !== undefined || readPeriod(text) !== undefined)
      return cell;
    if (cell.isMerged === undefined) ledger.note('note-marks', undefined, cell.text, text);
    return { ...cell, text };
  };
  return {
    ...frame,
    heads: frame.heads.map((storey) => storey.map(bare)),
    body: frame.body.map((row) => ({ ...row, cells: row.cells.map(bare) })),
  };
}
