/** A mistake an editor can mend: what is wrong, where, and the facts its message needs. */

import type { FactsOfCode, FindingCode } from './registry.ts';

export interface Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in code points. */
  column: number;
  /** How many code points the caret underlines; at least 1. */
  length: number;
}

/** Told apart by its code, which says what facts it has. */
export type Finding<C extends FindingCode = FindingCode> = C extends FindingCode
  ? Place & { code: C; facts: FactsOfCode<C> }
  : never;

/** Where a file begins: for findings about a whole file. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1, length: 1 };
}

/** A code without facts takes none. */
type FactsArgument<C extends FindingCode> = keyof FactsOfCode<C> extends never ? [] : [facts: FactsOfCode<C>];

/** Makes a finding; it underlines something even where its place has no length. */
export function finding<C extends FindingCode>(code: C, place: Place, ...[facts]: FactsArgument<C>): Finding {
  const { file, line, column, length } = place;
  return { code, file, line, column, length: Math.max(1, length), facts: facts ?? {} } as Finding;
}
