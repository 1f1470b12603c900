/** The pace of a story: where it has been nothing but prose for so long that a figure should stand large. */

import type { Nodes } from 'mdast';
import { walk } from '../documents/elements.ts';

/** As many letters fill more than a screen of a phone: more of them without a figure tire. */
const mostLetters = 750;

/** Goes along with a story, from its beginning to its end. */
export class Pace {
  #partLacksFigure = true;
  #letters = 0;

  /** A part begins: its first number will stand large. */
  beginPart(): void {
    this.#partLacksFigure = true;
  }

  /** A drawing, or another change of measure, between paragraphs. */
  passDrawing(): void {
    this.#letters = 0;
  }

  passProse(paragraph: Nodes): void {
    walk(paragraph, (node) => {
      if (node.type === 'text') this.#letters += node.value.length;
    });
  }

  /** Whether the paragraph that was just passed should have a figure that stands large. */
  get wantsFigure(): boolean {
    return this.#partLacksFigure || this.#letters >= mostLetters;
  }

  passFigure(): void {
    this.#partLacksFigure = false;
    this.#letters = 0;
  }
}
