/** Any file as rows of cells, before anything is known of what they mean; and what was changed on the way. */

/** A cell: its text, and what the file itself says it is. Spreadsheets know numbers and days, text files nothing. */
export interface GridCell {
  text: string;
  /** `number` is written plainly, `date` as YYYY-MM-DD; `error` is a spreadsheet's own. */
  kind: 'text' | 'number' | 'date' | 'error';
  /** Shown as a percentage: the text is the ratio. */
  isRatio?: true;
  /** As its format shows it. */
  currency?: 'EUR' | 'USD';
  /** Marks of the source beside the value: `b`, `p`. */
  flags?: string;
  /** How far the text was moved in. */
  indent?: number;
  /** Taken from a cell that was merged with this one. */
  isMerged?: 'across' | 'down';
}

export interface GridRow {
  cells: GridCell[];
  /** Line of the file or row of the sheet, from 1. */
  at: number;
  /** Nothing stands between the only cell and the line's end: no cell was left empty on purpose. */
  isBare?: boolean;
  /** An empty row stands before it. */
  isAfterGap?: boolean;
}

export interface Grid {
  rows: GridRow[];
  /** Told by the file apart from its cells: a JSON-stat label, the name of a sheet. */
  title?: string;
  /** The file ends in the middle of a line. */
  endsOpen?: boolean;
  /** Heads are known to be the first row: formats for machines. */
  hasPlainHead?: boolean;
  /** A decimal point is certain: formats for machines. */
  numbers?: 'en';
}

/** A kind of change that was made to what the file holds. */
export type ChangeCode =
  | 'encoding'
  | 'byte-order-mark'
  | 'separator'
  | 'line-ends'
  | 'inner-line-ends'
  | 'spaces'
  | 'unseen'
  | 'mojibake'
  | 'formula-text'
  | 'thousands'
  | 'decimal-comma'
  | 'exponent'
  | 'sign'
  | 'percent-sign'
  | 'ratio'
  | 'currency'
  | 'rounded-noise'
  | 'rounded'
  | 'dates'
  | 'serial-dates'
  | 'periods'
  | 'times'
  | 'flags'
  | 'missing'
  | 'merged'
  | 'filled'
  | 'sections'
  | 'long'
  | 'totals'
  | 'hierarchy'
  | 'note-marks'
  | 'gathered'
  | 'split-key'
  | 'numbered'
  | 'multiplier'
  | 'scaled'
  | 'hidden';

export interface Change {
  code: ChangeCode;
  /** Head of the column, where it concerns one. */
  column?: string;
  /** How many cells or rows. */
  count: number;
  /** The first of them, before and after. */
  before?: string;
  after?: string;
}

/** Something of the file that the table does not hold. */
export interface Left {
  /** Line or row, from 1; undefined for a column. */
  at?: number;
  why:
    | 'title'
    | 'note'
    | 'empty'
    | 'repeated-head'
    | 'column-numbers'
    | 'units'
    | 'total'
    | 'frequency'
    | 'column'
    | 'empty-column'
    | 'constant'
    | 'beside-periods'
    | 'hidden-sheet';
  text: string;
}

/** Counts changes as they are made. */
export class Ledger {
  readonly changes: Change[] = [];
  readonly left: Left[] = [];

  /** Notes one change; equal ones are counted together. */
  note(code: ChangeCode, column?: string, before?: string, after?: string, count = 1): void {
    const known = this.changes.find((change) => change.code === code && change.column === column);
    if (known !== undefined) {
      known.count += count;
      return;
    }
    this.changes.push({
      code,
      count,
      ...(column === undefined ? {} : { column }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  }
}

/** An empty cell. */
export const emptyCell: GridCell = { text: '', kind: 'text' };

/** How many cells of a row hold something. */
export function filledOf({ cells }: GridRow): number {
  return cells.filter(({ text, isMerged }) => text !== '' && isMerged === undefined).length;
}
