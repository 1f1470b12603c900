/** Why an import stops: a file that cannot be read for sure, or something only the editor knows. */

/** What makes a file unreadable, with the facts that its sentence names. */
export interface RefusalFacts {
  empty: Record<never, never>;
  /** The name says one format and the bytes another: `name` is the ending, `bytes` what they are. */
  'other-format': { name: string; bytes: string };
  'web-page': { name: string };
  encrypted: Record<never, never>;
  'old-workbook': Record<never, never>;
  unsupported: { bytes: string };
  'sdmx-xml': Record<never, never>;
  'spreadsheet-xml': Record<never, never>;
  /** The library's own words. */
  broken: { words: string };
  'unclosed-quote': { line: number };
  'cut-off': { line: number; cells: number; columns: number };
  ragged: { line: number; cells: number; columns: number };
  'no-head': { line: number; cell: string };
  'no-rows': Record<never, never>;
  'no-values': Record<never, never>;
  'mixed-numbers': { column: string; comma: string; point: string };
  'mixed-dates': { column: string; first: string; second: string };
  'mixed-currencies': { column: string; first: string; second: string };
  'mixed-percent': { column: string; first: string; second: string };
  /** Multiplied by a power of ten that differs from row to row. */
  'mixed-scales': { column: string; first: string; second: string };
  'scales-in-cells': { column: string; cell: string };
  'turned-to-days': { column: string; cell: string };
  /** A second head among the rows, or to the right of an empty column. */
  'second-table': { line: number; cell: string };
  'lost-digits': { column: string; cell: string };
  'lost-characters': { line: number; text: string };
  uncalculated: { cells: number };
  'no-such-column': { column: string; known: string };
  /** The columns of numbers, or the units they count in. */
  'not-gathered': { heads: string };
  'no-such-sheet': { sheet: string; known: string };
  'not-json-stat': Record<never, never>;
}

/** What only the editor can say, with the facts that the question names; `flag` answers it beforehand. */
export interface QuestionFacts {
  sheet: { sheets: string };
  encoding: { line: number; text: string };
  numbers: { column: string; cell: string; whole: string; fraction: string };
  dates: { column: string; cell: string };
  frequency: { column: string; steps: string };
  fill: { column: string; line: number };
  missing: { column: string; cell: string };
  brackets: { column: string; cell: string };
  percent: { column: string; cell: string };
}

export type RefusalCode = keyof RefusalFacts;
export type QuestionCode = keyof QuestionFacts;

export type Refusal = {
  [C in RefusalCode]: { kind: 'refusal'; code: C; facts: RefusalFacts[C] };
}[RefusalCode];
export type Question = {
  [C in QuestionCode]: {
    kind: 'question';
    code: C;
    facts: QuestionFacts[C];
    /** What can be answered, the most likely first. */
    choices: readonly string[];
  };
}[QuestionCode];

/** Ends a reading wherever it stands; `readTable` catches it and returns what it holds. */
export class Halt extends Error {
  readonly why: Refusal | Question;

  constructor(why: Refusal | Question) {
    super(why.code);
    this.why = why;
  }
}

/** The file can't be read for sure. @throws always */
export function refuse<C extends RefusalCode>(code: C, facts: RefusalFacts[C]): never {
  throw new Halt({ kind: 'refusal', code, facts } as Refusal);
}

/** Only the editor knows. @throws always */
export function ask<C extends QuestionCode>(
  code: C,
  facts: QuestionFacts[C],
  choices: readonly string[],
): never {
  throw new Halt({ kind: 'question', code, facts, choices } as Question);
}
