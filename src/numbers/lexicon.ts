/** The words a language puts around its numbers; one lexicon for each language implements this. */

import type { NumberMarks } from './literal.ts';
import type { Currency, Hedge } from './phrase.ts';
import type { Found, Token } from './tokens.ts';
import type { WordTable } from './word-table.ts';
import type { Cardinal } from './words.ts';

/** Which count a form agrees with: `milione` one, `milioni` many, `mln` any. */
export type GrammaticalNumber = 'one' | 'many' | 'any';

export interface Scale {
  /** Power of ten: 6 for a million. */
  exponent: number;
  count: GrammaticalNumber;
  /** The form for the other count, for suggestions. */
  otherForm?: string;
  /** `mln`, `bn`: never after `half a`. */
  isAbbreviation: boolean;
  /** Whether `di` stands between it and what is counted. */
  of: 'needed' | 'optional' | 'none';
  /** Means a scale only when glued to digits or beside a currency: `5 m euros`. */
  needsCurrency: boolean;
}

export interface UnitWord {
  count: GrammaticalNumber;
}

export interface CurrencyWord extends UnitWord {
  currency: Currency;
  /** A word needs the `di` its scale asks for; a symbol or an ISO code may go without. */
  isWord: boolean;
}

export interface FractionWord extends UnitWord {
  denominator: number;
}

export interface NumberLexicon {
  marks: NumberMarks;
  /** Whether thousands are parted by a space that does not break, as in French, and never by a mark. */
  groupsBySpace?: true;
  readCardinal: (tokens: readonly Token[], at: number) => Found<Cardinal> | undefined;
  /** A word that begins a cardinal, for telling a second number from other words. */
  isCardinalWord: (word: string) => boolean;
  /** The right spelling of a misspelt cardinal. */
  mendWord: (word: string) => string | undefined;
  /** True when a hyphen is missing between two words of one cardinal. */
  lacksHyphen: (word: string, following: string) => boolean;
  /** The indefinite article, 1 before a scale, a unit or a fraction: `un milione`, `a fifth`. */
  indefiniteArticles: ReadonlySet<string>;
  /** Articles and their contractions, which say nothing about the number: `il`, `dell'`, `the`. */
  articles: ReadonlySet<string>;
  /** Articles that turn a multiple into a difference: `aumentare del doppio`. */
  differenceArticles: ReadonlySet<string>;
  frontHedges: WordTable<Hedge>;
  backHedges: WordTable<Hedge>;
  /** Hedges that say neither which side nor how far: refused. */
  ambiguousHedges: WordTable<true>;
  signs: ReadonlyMap<string, 1 | -1>;
  scales: WordTable<Scale>;
  /** `mezzo`, `half a`: half of the scale or unit that follows. */
  halfOf: WordTable<true>;
  /** `e mezzo`, `and a half`. */
  andHalf: WordTable<true>;
  /** Joins two parts of one number: `e`, `and`. */
  joiners: ReadonlySet<string>;
  /** Whether thousands and units stand apart without a joiner: `two thousand five hundred`. */
  thousandsStandApart: boolean;
  /** Joins two numbers: `o`, `or`. */
  alternatives: ReadonlySet<string>;
  /** `di` between a scale and what is counted. */
  of: ReadonlySet<string>;
  percentWords: WordTable<true>;
  points: WordTable<UnitWord>;
  currencyBefore: WordTable<Currency>;
  currencyAfter: WordTable<CurrencyWord>;
  nouns: WordTable<UnitWord>;
  /** Units that are refused by name: `per mille`, `basis points`. */
  unsupportedUnits: WordTable<true>;
  /** Quantities without a value: `migliaia`, `a few`. */
  indefiniteQuantities: ReadonlySet<string>;
  /** Plurals that don't follow a number, and the form that does: `two millions`. */
  wrongPlurals: ReadonlyMap<string, string>;
  /** Half as a share: `metà`, `half`. */
  halfShares: WordTable<true>;
  fractions: WordTable<FractionWord>;
  /** Powers of ten that need no article after `every`: `in every thousand`. */
  bareScales: WordTable<number>;
  /** Between x and y in `x su y`, `x out of every y`. */
  shareJoiners: WordTable<{ every: boolean }>;
  ordinals: WordTable<number>;
  /** The ending a number in digits takes as an ordinal. */
  isOrdinalEnding: (ending: string, value: number) => boolean;
  ordinalEnding: (value: number) => string;
  /** Every ending that makes digits an ordinal, right or wrong for the number. */
  ordinalEndings: ReadonlySet<string>;
  /** Before an ordinal with its noun: `in terza posizione`. */
  placePrepositions: ReadonlySet<string>;
  placeNouns: ReadonlySet<string>;
  multiples: WordTable<number>;
  /** `tenfold`, `ten-fold`, `10-fold`; empty where the language has none. */
  foldEnding: string;
  times: WordTable<UnitWord>;
  /** Words after a multiple that leave it as it is: `tanto`, `as many`. */
  timesTails: WordTable<true>;
  /** Words after a multiple that make it ambiguous: `three times more` is 3 or 4. */
  ambiguousTimesTails: ReadonlySet<string>;
  /** First and second word of a range, and whether it may go without the first. */
  ranges: readonly { opening: WordTable<true> | undefined; joining: WordTable<true> }[];
}

/** A scale word that goes with any count, without `di`, unless `forms` says otherwise. */
export function scale(exponent: number, forms: Partial<Scale> = {}): Scale {
  return {
    exponent,
    count: 'any',
    isAbbreviation: false,
    of: 'none',
    needsCurrency: false,
    ...forms,
  };
}

/** The word of a currency, for any count unless `forms` says otherwise. */
export function money(currency: Currency, forms: Partial<CurrencyWord>): CurrencyWord {
  return { currency, count: 'any', isWord: true, ...forms };
}

/** Entries of a table that all mean the same. */
export function meaning<T>(value: T, phrases: readonly string[]): [string, T][] {
  return phrases.map((phrase) => [phrase, value]);
}

/** Singular and plural of words that differ in nothing else: `['impresa', 'imprese']`. */
export function singularAndPlural(pairs: readonly [string, string][]): [string, UnitWord][] {
  return pairs.flatMap(([one, many]): [string, UnitWord][] =>
    one === many
      ? [[one, { count: 'any' }]]
      : [
          [one, { count: 'one' }],
          [many, { count: 'many' }],
        ],
  );
}
