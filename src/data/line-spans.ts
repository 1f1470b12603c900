/** Where lines stand in a text, for files of a million of them: eight bytes each. */

import type { Span } from './csv-scan.ts';
import { present } from '../present.ts';

/** A growing list of spans. */
export class LineSpans {
  /** Start and end, in turn. */
  #offsets = new Uint32Array(64);
  length = 0;

  add({ start, end }: Span): void {
    if (this.length * 2 === this.#offsets.length) {
      const larger = new Uint32Array(this.#offsets.length * 2);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    this.#offsets[this.length * 2] = start;
    this.#offsets[this.length * 2 + 1] = end;
    this.length++;
  }

  /** @throws an error for a number of no line */
  at(index: number): Span {
    if (index >= this.length) throw new Error(`there are ${this.length} lines, none has the number ${index}`);
    const start = present(this.#offsets[index * 2], `the start of line ${index}`);
    return { start, end: present(this.#offsets[index * 2 + 1], `the end of line ${index}`) };
  }
}
