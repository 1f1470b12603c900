/** A mistake an editor can mend: what is wrong, where, and the facts its message needs. */

import type { FactsOfCode, FindingCode } from './registry.ts';
import { present } from '../present.ts';

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

/** Line and column (from 1, in code points) of every offset into a text. */
export class TextPlaces {
  readonly #file: string;
  readonly #text: string;
  readonly #lineStarts: number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  /** The place of the UTF-16 offsets `start` (included) to `end` (excluded). */
  at(start: number, end = start + 1): Place {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#startOf(middle) <= start) low = middle;
      else high = middle - 1;
    }
    const lineStart = this.#startOf(low);
    const column = [...this.#text.slice(lineStart, start)].length + 1;
    const lineEnd = this.#text.indexOf('\n', start);
    const firstLine = this.#text.slice(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
    return { file: this.#file, line: low + 1, column, length: [...firstLine].length };
  }

  /** Where a line starts, counted from 0. */
  #startOf(line: number): number {
    return present(this.#lineStarts[line], `the start of line ${line + 1} of ${this.#file}`);
  }
}

/** The candidate nearest to a misspelt word (at most a third of it wrong), or undefined. */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = (word.length < 3 ? 1 : Math.max(2, Math.ceil(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance: single-character insertions, deletions and substitutions. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
