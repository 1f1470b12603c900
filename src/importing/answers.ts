/** What an editor says of a file beforehand, in flags, or when asked. */

import { idOf } from '../text/schema-parts.ts';

/** How numbers are written: `it` has points for thousands and a decimal comma, `en` the other way round. */
export type NumberStyle = 'it' | 'en';
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Every entry may name a column by its head or its new name; `*` stands for all of them. */
export interface Answers {
  sheet?: string;
  encoding?: string;
  /** Number of the row that holds the heads, from 1. */
  header?: number;
  /** The one step of the calendar to keep where a column mixes several. */
  frequency?: string;
  /** `down`: empty cells repeat the one above; `no`: they are missing. */
  fill?: 'down' | 'no';
  /** Numbers in brackets are below nought, or marked as doubtful. */
  brackets?: 'minus' | 'mark';
  /** `drop` leaves totals out; they are kept and marked otherwise. */
  totals?: 'keep' | 'drop';
  /** Name of the column into which the columns of numbers are gathered, each of their heads a word of it. */
  gather?: string;
  /** Years across stay across. */
  isWide?: boolean;
  numbers: ReadonlyMap<string, NumberStyle>;
  dates: ReadonlyMap<string, DateOrder>;
  units: ReadonlyMap<string, string>;
  /** Reasons by what stands in the cell; `0` where it stands for nought. */
  missing: ReadonlyMap<string, string>;
  /** New names of columns. */
  names: ReadonlyMap<string, string>;
  /** Decimals to round to. */
  round: ReadonlyMap<string, string>;
  /** Columns to leave out, to read as text, to bring from a ratio to percent. */
  drop: ReadonlySet<string>;
  text: ReadonlySet<string>;
  percent: ReadonlySet<string>;
}

/** Nothing said. */
export const noAnswers: Answers = {
  numbers: new Map(),
  dates: new Map(),
  units: new Map(),
  missing: new Map(),
  names: new Map(),
  round: new Map(),
  drop: new Set(),
  text: new Set(),
  percent: new Set(),
};

/** The form in which heads are compared: neither marks nor capitals nor accents count. */
export function folded(head: string): string {
  return idOf(head).slice(0, 60);
}

/** What was said of a column, by its head; of all columns where nothing was said of it; undefined otherwise. */
export function answerFor<T>(answers: ReadonlyMap<string, T>, head: string): T | undefined {
  for (const [name, answer] of answers) if (name !== '*' && folded(name) === folded(head)) return answer;
  return answers.get('*');
}

/** Whether a set of columns names this one. */
export function namesColumn(columns: ReadonlySet<string>, head: string): boolean {
  return [...columns].some((name) => name === '*' || folded(name) === folded(head));
}
