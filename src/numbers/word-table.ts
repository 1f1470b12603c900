/** Looks up sequences of words among the tokens of a phrase. */

import { gluedToDigits, textAt, tokenise, type Found, type Token } from './tokens.ts';

/** Sequences of words and what they mean; the longest one that fits is found. */
export class WordTable<T> {
  readonly #byFirstWord = new Map<string, { words: Token[]; value: T }[]>();
  readonly #gluable: ReadonlySet<string>;

  /** Words in `gluable` may follow digits without a space: `10mila`. */
  constructor(entries: Iterable<readonly [string, T]>, gluable: readonly string[] = []) {
    this.#gluable = new Set(gluable);
    for (const [phrase, value] of entries) {
      const words = tokenise(phrase);
      const first = textAt(words, 0);
      const list = this.#byFirstWord.get(first) ?? [];
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      this.#byFirstWord.set(first, list);
    }
  }

  /** The longest entry that stands at this place, spaced as in the table, or undefined. */
  find(tokens: readonly Token[], at: number): Found<T> | undefined {
    const first = tokens[at];
    if (first === undefined) return undefined;
    const isGlued = first.kind === 'word' && gluedToDigits(tokens, at);
    if (isGlued && !this.#gluable.has(first.text)) return undefined;
    for (const { words, value } of this.#byFirstWord.get(first.text) ?? []) {
      const fits = words.every((word, offset) => {
        const token = tokens[at + offset];
        return token?.text === word.text && (offset === 0 || token.glued === word.glued);
      });
      if (fits) return { value, next: at + words.length };
    }
    return undefined;
  }
}
