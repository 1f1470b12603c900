/** A phrase while it is read, and the refusal that ends the reading of one that is none. */

import type { NumberLexicon } from './lexicon.ts';
import type { PhraseProblem } from '../findings/phrase-problems.ts';
import type { Token } from './tokens.ts';

/** A phrase being read: its normalised text, its tokens and the words of its language. */
export interface PhraseSource {
  text: string;
  tokens: readonly Token[];
  lexicon: NumberLexicon;
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
