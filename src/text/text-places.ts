/** Where the offsets into a text stand, as an editor counts: in lines and columns. */

import type { Place } from '../findings/finding.ts';
import { present } from '../present.ts';

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
    const column = codePointsIn(this.#text.slice(lineStart, start)) + 1;
    const lineEnd = this.#text.indexOf('\n', start);
    const firstLine = this.#text.slice(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
    return { file: this.#file, line: low + 1, column, length: codePointsIn(firstLine) };
  }

  /** Where a line starts, counted from 0. */
  #startOf(line: number): number {
    return present(this.#lineStarts[line], `the start of line ${line + 1} of ${this.#file}`);
  }
}

/** How many code points a text has: pairs of surrogates count as one. */
function codePointsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += present(text.codePointAt(at), 'a character') > 0xffff ? 2 : 1)
    count++;
  return count;
}
