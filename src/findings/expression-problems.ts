/** Why a working or an assertion can’t be computed, by the code of `ExpressionError`. */

import type { Language, Localised } from '../site.ts';
import { gap, type Gap } from './definition.ts';

/** Some speak of the word or sign that the problem is about. */
type Words = Localised<string | ((word: string) => string)>;

export const expressionProblems = {
  unexpected: { it: (word) => `«${word}» non può stare qui`, en: (word) => `“${word}” can’t stand here` },
  'unexpected-end': { it: 'si interrompe qui', en: 'it breaks off here' },
  'expected-open': { it: 'manca una parentesi che si apre', en: 'an opening parenthesis is missing' },
  'expected-close': { it: 'manca una parentesi che si chiude', en: 'a closing parenthesis is missing' },
  'not-a-set': {
    it: (word) => `${word} vuole celle fra parentesi quadre`,
    en: (word) => `${word} takes cells in brackets`,
  },
  'no-cells': { it: (word) => `${word} di nessuna cella`, en: (word) => `${word} of no cells` },
  tie: {
    it: (word) => `${word}: due righe sono prime a pari merito`,
    en: (word) => `${word}: two rows share the first place`,
  },
  'no-row': {
    it: 'solo highest(…) e lowest(…) hanno colonne',
    en: 'only highest(…) and lowest(…) have columns',
  },
  'no-column': {
    it: (word) => `non c’è una colonna «${word}»`,
    en: (word) => `there is no column “${word}”`,
  },
  'text-and-number': { it: 'un testo è confrontato con un numero', en: 'a text is compared with a number' },
  'many-cells': {
    it: (word) => `${word} celle dove ne serve una`,
    en: (word) => `${word} cells where one is needed`,
  },
  'not-a-number': { it: 'qui serve un numero', en: 'a number is needed here' },
  'not-a-truth': { it: 'qui serve un confronto', en: 'a comparison is needed here' },
  'division-by-zero': { it: 'divide per zero', en: 'it divides by zero' },
  'too-deep': { it: 'è troppo lunga', en: 'it is too long' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why an expression has no value. */
export type ExpressionProblem = keyof typeof expressionProblems;

/** What is wrong with an expression, in words; the gap for the gap. */
export function expressionProblemInWords(
  problem: ExpressionProblem | Gap,
  word: string,
  language: Language,
): string {
  if (problem === gap) return gap;
  const words: Words = expressionProblems[problem];
  const said = words[language];
  return typeof said === 'string' ? said : said(word);
}
