/** What the syntax of a story may be wrong in, and how to mend it. */

import type { Language, Localised } from '../site.ts';
import { gap, type Gap } from './definition.ts';

/** Some speak of the tag or the stretch that the fault is about. */
type Words = Localised<string | ((word: string) => string)>;

export const syntaxFaults = {
  'less-than': {
    problem: { it: 'un < isolato apre un tag', en: 'a bare < begins a tag' },
    help: { it: 'scrivi &lt;, o «meno di» a parole', en: 'write &lt;, or “less than” in words' },
  },
  comment: {
    problem: {
      it: 'un commento HTML in una storia non può stare',
      en: 'a comment of HTML has no place in a story',
    },
    help: { it: 'toglilo', en: 'remove it' },
  },
  autolink: {
    problem: { it: 'un indirizzo fra parentesi angolari', en: 'an address between angle brackets' },
    help: { it: 'scrivi [testo](https://…)', en: 'write [text](https://…)' },
  },
  'unclosed-element': {
    problem: { it: (word) => `${word} non si chiude mai`, en: (word) => `${word} never closes` },
    help: { it: 'chiudilo nello stesso capoverso', en: 'close it in the same paragraph' },
  },
  'stray-end': {
    problem: {
      it: (word) => `${word} non chiude niente di aperto`,
      en: (word) => `${word} closes nothing that is open`,
    },
    help: { it: 'toglilo, o prima aprilo', en: 'remove it, or open it first' },
  },
  'misspelt-open': {
    problem: {
      it: (word) => `il tag che apre e quello che chiude hanno due nomi: ${word}`,
      en: (word) => `the opening tag and the closing one have two names: ${word}`,
    },
    help: { it: 'scrivi qui il nome di quello che chiude', en: 'write the name of the closing tag here' },
  },
  overlap: {
    problem: {
      it: (word) => `${word} si incrocia con un altro segno`,
      en: (word) => `${word} crosses another mark`,
    },
    help: {
      it: 'chiudi i segni nell’ordine inverso a quello in cui si aprono',
      en: 'close the marks in the opposite order of their opening',
    },
  },
  'curly-quotes': {
    problem: {
      it: (word) => `un attributo fra virgolette tipografiche (${word})`,
      en: (word) => `an attribute between typographic quotes (${word})`,
    },
    help: { it: 'usa le virgolette dritte: from="…"', en: 'write straight quotes: from="…"' },
  },
  'bare-value': {
    problem: { it: 'un attributo senza virgolette', en: 'an attribute without quotes' },
    help: { it: 'metti il valore fra virgolette: from="…"', en: 'write its value in quotes: from="…"' },
  },
  'open-quote': {
    problem: {
      it: 'qui si apre una virgoletta che non si chiude mai',
      en: 'a quote opens here and never closes',
    },
    help: { it: 'chiudila prima della fine del tag', en: 'close it before the end of the tag' },
  },
  'open-tag': {
    problem: {
      it: (word) => `${word || '<'} apre un tag scritto male`,
      en: (word) => `${word || '<'} opens a tag that is not written well`,
    },
    help: { it: 'chiudilo con >', en: 'close it with >' },
  },
  other: {
    problem: { it: 'qui il file non si legge', en: 'the file can’t be read here' },
    help: {
      it: 'chiudi tag e virgolette; al posto di un < isolato scrivi &lt;',
      en: 'close tags and quotes; write &lt; for a bare <',
    },
  },
} as const satisfies Readonly<Record<string, { problem: Words; help: Words }>>;

/** What is wrong where a story can’t be parsed. */
export type SyntaxFault = keyof typeof syntaxFaults;

/** A fault's problem or its remedy, in words; of the gap what is said of any other fault. */
export function syntaxFaultInWords(
  fault: SyntaxFault | Gap,
  part: 'problem' | 'help',
  word: string,
  language: Language,
): string {
  const words: Words = syntaxFaults[fault === gap ? 'other' : fault][part];
  const said = words[language];
  return typeof said === 'string' ? said : said(word);
}
