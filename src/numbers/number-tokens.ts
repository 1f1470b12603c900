/** Cuts a number phrase into digits, words and signs, and looks up word sequences in it. */

import type { NumberLexicon } from './number-lexicon.ts';
import type { PhraseProblem } from './number-phrase.ts';

export interface Token {
  kind: 'number' | 'word' | 'symbol' | 'unknown';
  /** In lower case; an elided word keeps its apostrophe (`l'`). */
  text: string;
  /** UTF-16 offsets into the normalised phrase. */
  start: number;
  end: number;
  /** True when no space stands before it. */
  glued: boolean;
}

/** A phrase being read: its normalised text, its tokens and the words of its language. */
export interface PhraseSource {
  text: string;
  tokens: readonly Token[];
  lexicon: NumberLexicon;
}

/** What was found at a place, and the index of the token after it. */
export type Found<T> = { value: T; next: number };

/** The phrase in NFC with straight apostrophes, plain spaces and hyphens, without outer space. */
export function normalisePhrase(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const tokenPattern =
  /(?<number>[.,]?\d+(?:[.,']\d+)*)|(?<symbol>us\$|[%‰€$£+\-−–°])|(?<word>[\p{L}\p{M}]+'?)|(?<space>\s+)|(?<unknown>.)/giu;

/** The tokens of a normalised phrase; characters no number is written with are `unknown`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const groups = match.groups ?? {};
    if (groups['space'] !== undefined) continue;
    const kind =
      groups['number'] !== undefined
        ? 'number'
        : groups['word'] !== undefined
          ? 'word'
          : groups['symbol'] !== undefined
            ? 'symbol'
            : 'unknown';
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ kind, text: match[0].toLowerCase(), start, end, glued: start === previousEnd });
    previousEnd = end;
  }
  return tokens;
}

/** The token's text, or the empty string beyond the last one. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** True when the token is glued to digits before it: `10mila`, `3rd`. */
export function gluedToDigits(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.kind === 'number';
}

/** Why a phrase cannot be read; thrown while reading and caught before a reading is returned. */
export class Refusal extends Error {
  readonly problem: PhraseProblem;
  /** How many tokens were understood before it. */
  readonly end: number;
  readonly suggestion: string | undefined;

  constructor(problem: PhraseProblem, end: number, suggestion?: string) {
    super(problem);
    this.problem = problem;
    this.end = end;
    this.suggestion = suggestion;
  }
}

/** A refusal at token `at`; `replacement` in that token's place makes the suggestion. */
export function refusalAt(
  source: PhraseSource,
  problem: PhraseProblem,
  at: number,
  replacement?: string,
): Refusal {
  const token = source.tokens[at];
  if (replacement === undefined || token === undefined) return new Refusal(problem, at + 1);
  const suggestion = source.text.slice(0, token.start) + replacement + source.text.slice(token.end);
  return new Refusal(problem, at + 1, suggestion);
}

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
