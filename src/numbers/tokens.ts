/** Cuts a number phrase into digits, words and signs. */

import { present } from '../present.ts';

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

/** Small figures of a unit or a formula are part of its word: `km²`, `CO₂`. */
const tokenPattern =
  /(?<number>[.,]?\d+(?:[.,']\d+)*)|(?<symbol>us\$|[%‰€$£+\-−–°])|(?<word>[\p{L}\p{M}]+(?:[⁺⁻₊₋]?[⁰¹²³⁴-⁹₀-₉]+[\p{L}\p{M}]*)*'?)|(?<space>\s+)|(?<unknown>.)/giu;

const tokenKinds = ['number', 'word', 'symbol'] as const;

/** The tokens of a normalised phrase; characters no number is written with are `unknown`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const groups = present(match.groups, 'the kinds of token');
    if (groups['space'] !== undefined) continue;
    const kind = tokenKinds.find((name) => groups[name] !== undefined) ?? 'unknown';
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
