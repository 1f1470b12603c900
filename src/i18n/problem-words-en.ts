/** Why a number, an expression, a tag or an address can't be read, in English, by the reader's own code. */

import type { ProblemWords } from './findings.ts';

export const problemWordsEn: ProblemWords = {
  phrase: {
    empty: 'nothing stands between the tags',
    'not-a-number': 'there is no number in it',
    'indefinite-quantity': 'it names a quantity without a value',
    'unknown-symbol': 'it has a sign that numbers are not written with',
    'wrong-decimal-separator': {
      it: 'Italian writes decimals with a comma',
      en: 'English writes decimals with a point',
    },
    'wrong-thousands-separator': {
      it: 'Italian separates thousands with a point',
      en: 'English separates thousands with a comma',
    },
    'malformed-grouping': {
      it: 'thousands go in groups of three digits, with a point',
      en: 'thousands go in groups of three digits, with a comma',
    },
    'malformed-number': 'no number is written like this',
    'misspelt-number': 'a number word is misspelt',
    'singular-plural': 'singular and plural do not agree',
    'missing-space': 'a space is missing',
    'malformed-sign': 'a minus stands right before its number',
    'malformed-range': 'a range is written 2012–2017, the smaller end first',
    'malformed-ordinal': {
      it: 'an ordinal is written 1°, 2ª or in words',
      en: 'an ordinal is written 1st, 2nd, 3rd, 4th',
    },
    ambiguous: 'it can mean two things',
    'leading-words': 'it begins with words that are no part of the number',
    'trailing-words': 'it ends with words that are no part of the number',
    'two-numbers': 'it holds more than one number',
    'two-units': 'it has two units',
    'misplaced-unit': {
      it: 'the unit stands where Italian does not put it',
      en: 'the unit stands where English does not put it',
    },
    'unsupported-unit': 'its unit is not one we read',
    'two-hedges': 'it has two hedges',
    'hedge-not-applicable': 'a year, a rank or zero takes no hedge, a range only “about”',
    'out-of-range': 'it has too many digits to be kept',
  },
  expression: {
    unexpected: (word) => `“${word}” can’t stand here`,
    'unexpected-end': () => 'it breaks off here',
    'expected-open': () => 'an opening parenthesis is missing',
    'expected-close': () => 'a closing parenthesis is missing',
    'not-a-set': (word) => `${word} takes cells in brackets`,
    'no-cells': (word) => `${word} of no cells`,
    tie: (word) => `${word}: two rows share the first place`,
    'no-row': () => 'only highest(…) and lowest(…) have columns',
    'no-column': (word) => `there is no column “${word}”`,
    'text-and-number': () => 'a text is compared with a number',
    'many-cells': (word) => `${word} cells where one is needed`,
    'not-a-number': () => 'a number is needed here',
    'not-a-truth': () => 'a comparison is needed here',
    'division-by-zero': () => 'it divides by zero',
    'too-deep': () => 'it is too long',
  },
  syntax: {
    'less-than': () => ['a bare < begins a tag', 'write &lt;, or “less than” in words'],
    comment: () => ['a comment of HTML has no place in a story', 'remove it'],
    autolink: () => ['an address between angle brackets', 'write [text](https://…)'],
    'unclosed-element': (word) => [`${word} never closes`, 'close it in the same paragraph'],
    'stray-end': (word) => [`${word} closes nothing that is open`, 'remove it, or open it first'],
    overlap: (word) => [
      `${word} crosses another mark`,
      'close the marks in the opposite order of their opening',
    ],
    'curly-quotes': (word) => [
      `an attribute between typographic quotes (${word})`,
      'write straight quotes: from="…"',
    ],
    'bare-value': () => ['an attribute without quotes', 'write its value in quotes: from="…"'],
    'open-quote': () => ['a quote opens here and never closes', 'close it before the end of the tag'],
    'open-tag': (word) => [`${word || '<'} opens a tag that is not written well`, 'close it with >'],
    other: () => ['the file can’t be read here', 'close tags and quotes; write &lt; for a bare <'],
  },
  addressPart: { dataset: 'dataset', resource: 'resource', column: 'column', row: 'row' },
};
