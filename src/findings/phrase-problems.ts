/** Why a phrase can’t be read as a number, by the code of `readNumberPhrase`. */

import { isFullLanguage, type AnyLanguage, type Language, type Localised } from '../site.ts';
import { gap, type Gap } from './definition.ts';

/** Some depend on the language of the phrase, not on that of the report. */
type Words = Localised<string | Localised>;

export const phraseProblems = {
  /** Nothing but space. */
  empty: { it: 'fra i tag non c’è niente', en: 'nothing stands between the tags' },
  /** No number in it, in digits or words. */
  'not-a-number': { it: 'non contiene nessun numero', en: 'there is no number in it' },
  /** A quantity without a value: `migliaia`, `a few million`. */
  'indefinite-quantity': {
    it: 'indica una quantità senza valore',
    en: 'it names a quantity without a value',
  },
  /** A character numbers are not written with: `½`, `/`, `~`, a full stop. */
  'unknown-symbol': {
    it: 'contiene un segno che nei numeri non si usa',
    en: 'it has a sign that numbers are not written with',
  },
  /** `1.5` in Italian, `1,5` in English. */
  'wrong-decimal-separator': {
    it: { it: 'in italiano i decimali vogliono la virgola', en: 'in inglese i decimali vogliono il punto' },
    en: { it: 'Italian writes decimals with a comma', en: 'English writes decimals with a point' },
  },
  /** `2,000` in Italian, `2.000.000` in English, `2 000` and `2'000` in both. */
  'wrong-thousands-separator': {
    it: { it: 'in italiano le migliaia vogliono il punto', en: 'in inglese le migliaia vogliono la virgola' },
    en: { it: 'Italian separates thousands with a point', en: 'English separates thousands with a comma' },
  },
  /** Groups that are not of three digits, or four digits and more without groups. */
  'malformed-grouping': {
    it: {
      it: 'le migliaia vanno a gruppi di tre cifre, con il punto',
      en: 'le migliaia vanno a gruppi di tre cifre, con la virgola',
    },
    en: {
      it: 'thousands go in groups of three digits, with a point',
      en: 'thousands go in groups of three digits, with a comma',
    },
  },
  /** Digits no convention allows: `007`, `,5`. */
  'malformed-number': { it: 'nessun numero si scrive così', en: 'no number is written like this' },
  /** A word or a hyphen gone wrong: `trentatre`, `fourty`, `twenty one`. */
  'misspelt-number': { it: 'un numero in lettere è scritto male', en: 'a number word is misspelt' },
  /** A form that disagrees with its number: `2 milione`, `two third`, `1 points`. */
  'singular-plural': { it: 'singolare e plurale non concordano', en: 'singular and plural do not agree' },
  /** No space where one belongs: `5milioni`, `circa5`. */
  'missing-space': { it: 'manca uno spazio', en: 'a space is missing' },
  /** A minus set apart from its number, or an en dash in its place. */
  'malformed-sign': {
    it: 'il meno sta subito prima del numero',
    en: 'a minus stands right before its number',
  },
  /** Ends the wrong way round, of unlike units, with spaces around the dash, or `2012-17`. */
  'malformed-range': {
    it: 'un intervallo si scrive 2012–2017, con l’estremo minore per primo',
    en: 'a range is written 2012–2017, the smaller end first',
  },
  /** `3th`, `3°`. */
  'malformed-ordinal': {
    it: { it: 'un ordinale si scrive 1°, 2ª o in lettere', en: 'un ordinale si scrive 1st, 2nd, 3rd, 4th' },
    en: { it: 'an ordinal is written 1°, 2ª or in words', en: 'an ordinal is written 1st, 2nd, 3rd, 4th' },
  },
  /** Two meanings are possible: `three times more`, `due milioni e trecento`. */
  ambiguous: { it: 'può voler dire due cose', en: 'it can mean two things' },
  /** Words before the number that are neither hedge nor article. */
  'leading-words': {
    it: 'comincia con parole che non fanno parte del numero',
    en: 'it begins with words that are no part of the number',
  },
  /** Words after the number that are neither unit, hedge nor a listed noun. */
  'trailing-words': {
    it: 'finisce con parole che non fanno parte del numero',
    en: 'it ends with words that are no part of the number',
  },
  /** More than one number. */
  'two-numbers': { it: 'contiene più di un numero', en: 'it holds more than one number' },
  /** More than one unit: `€5 million euros`. */
  'two-units': { it: 'ha due unità', en: 'it has two units' },
  /** A unit where the language doesn't put it: `5 €` in English, `cinque%`, `5 milioni euro`. */
  'misplaced-unit': {
    it: { it: 'l’unità sta dove l’italiano non la mette', en: 'l’unità sta dove l’inglese non la mette' },
    en: {
      it: 'the unit stands where Italian does not put it',
      en: 'the unit stands where English does not put it',
    },
  },
  /** A unit that is not read: per mille, basis points, `bilione`. */
  'unsupported-unit': {
    it: 'la sua unità non è fra quelle che si leggono',
    en: 'its unit is not one we read',
  },
  /** More than one hedge. */
  'two-hedges': { it: 'è attenuato due volte', en: 'it has two hedges' },
  /** A hedge on a year, a rank or zero, or another than `about` on a range. */
  'hedge-not-applicable': {
    it: 'un anno, un posto o zero non si attenuano; un intervallo solo con «circa»',
    en: 'a year, a rank or zero takes no hedge, a range only “about”',
  },
  /** More digits than can be held, a share above one, a rank of zero. */
  'out-of-range': { it: 'ha più cifre di quante se ne conservino', en: 'it has too many digits to be kept' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a phrase is refused. */
export type PhraseProblem = keyof typeof phraseProblems;

/** The languages of the entrances have rules of their own, told by the suggestion. */
const ofEntrances: Localised = {
  it: 'non è scritto come si scrivono i numeri in questa lingua',
  en: 'it is not written as numbers are in this language',
};

/** What is wrong with a phrase of a language, in the words of another; the gap for the gap. */
export function phraseProblemInWords(
  problem: PhraseProblem | Gap,
  phraseLanguage: AnyLanguage | Gap,
  language: Language,
): string {
  if (problem === gap) return gap;
  const words: Words = phraseProblems[problem];
  const said = words[language];
  if (typeof said === 'string') return said;
  if (phraseLanguage === gap) return said.en;
  return isFullLanguage(phraseLanguage) ? said[phraseLanguage] : ofEntrances[language];
}
