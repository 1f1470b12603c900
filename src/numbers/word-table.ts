/** Looks up sequences of words among the tokens of a phrase. */

import { gluedToDigits, textAt, tokenise, type Found, type Token } from './tokens.ts';

/** Sequences of words and what they mean; the longest one that fits is found. */
export class WordTable<T> {
  /** Of each first word, the longest sequence first. */
  readonly #byFirstWord: ReadonlyMap<string, readonly { words: Token[]; value: T }[]>;
  readonly #gluable: ReadonlySet<string>;

  /** Words in `gluable` may follow digits without a space: `10mila`. */
  constructor(entries: Iterable<readonly [string, T]>, gluable: readonly string[] = []) {
    this.#gluable = new Set(gluable);
    const sequences = Array.from(entries, ([phrase, value]) => ({ words: tokenise(phrase), value }));
    sequences.sort((a, b) => b.words.length - a.words.length);
    this.#byFirstWord = Map.groupBy(sequences, ({ words }) => textAt(words, 0));
  }

  /** The longest entry that stands at this place, spaced as in the table, or undefined. */
  find(tokens: readonly Token[], at: number): Found<T> | undefined {
    const first = tokens[at];
    if (first === undefined) return undefined;
    const isGlued = first.kind === 'word' && gluedToDigits(tokens, at);
    if (isGlued && !this.#gluable.has(first.text)) return undefined;
    const fitting = this.#byFirstWord.get(first.text)?.find(({ words }) =>
      words.every((word, offset) => {
        const token = tokens[at + offset];
        return token?.text === word.text && (offset === 0 || token.glued === word.glued);
      }),
    );
    return fitting && { value: fitting.value, next: at + fitting.words.length };
  }
}
