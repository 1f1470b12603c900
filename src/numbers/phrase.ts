/** What a number in prose can say, and why one is refused. */

/** How a number is softened: `circa`, `quasi`, `oltre`, `meno di`, `almeno`, `fino a`. */
export type Hedge = 'about' | 'almost' | 'more than' | 'less than' | 'at least' | 'up to';

/**
 * What a number measures. A `share` is a fraction in words (`un quinto`, `one in five`), a
 * `percent` the same with its sign, `points` a difference of percents, a `multiple` `il doppio`.
 */
export type Dimension =
  'number' | 'percent' | 'points' | 'currency' | 'share' | 'ordinal' | 'multiple' | 'year';

export type Currency = 'EUR' | 'USD' | 'GBP';

export interface NumberPhrase {
  /** In plain units: 5000000 for `5 million`, 99.9 for `99.9%`, 0.2 for `one fifth`, 3 for `third`. */
  value: number;
  /**
   * How far the true value may be, in the unit of `value`: half of the last written digit's unit.
   * 500000 for `5 million`, 5e6 for `2.23 billion`, 0.5 for `148,500` and `five`, 500 for
   * `five thousand`, 0 for ordinals and years; shares and multiples have rules of their own.
   * For a range it is the finer of its two ends' and holds for both.
   */
  tolerance: number;
  dimension: Dimension;
  /** Present when and only when `dimension` is `currency`. */
  currency?: Currency;
  /** Missing when the number is stated flatly. */
  hedge?: Hedge;
  /** The upper end of a range, whose lower end is `value`; missing for a single number. */
  upper?: number;
}

/** Why a phrase is refused. */
export type PhraseProblem =
  /** Nothing but space. */
  | 'empty'
  /** No number in it, in digits or words. */
  | 'not-a-number'
  /** A quantity without a value: `migliaia`, `a few million`. */
  | 'indefinite-quantity'
  /** A character numbers are not written with: `½`, `/`, `~`, a full stop. */
  | 'unknown-symbol'
  /** `1.5` in Italian, `1,5` in English. */
  | 'wrong-decimal-separator'
  /** `2,000` in Italian, `2.000.000` in English, `2 000` and `2'000` in both. */
  | 'wrong-thousands-separator'
  /** Groups that are not of three digits, or four digits and more without groups. */
  | 'malformed-grouping'
  /** Digits no convention allows: `007`, `,5`. */
  | 'malformed-number'
  /** A word or a hyphen gone wrong: `trentatre`, `fourty`, `twenty one`. */
  | 'misspelt-number'
  /** A form that disagrees with its number: `2 milione`, `two third`, `1 points`. */
  | 'singular-plural'
  /** No space where one belongs: `5milioni`, `circa5`. */
  | 'missing-space'
  /** A minus set apart from its number, or an en dash in its place. */
  | 'malformed-sign'
  /** Ends the wrong way round, of unlike units, with spaces around the dash, or `2012-17`. */
  | 'malformed-range'
  /** `3th`, `3°`. */
  | 'malformed-ordinal'
  /** Two meanings are possible: `three times more`, `due milioni e trecento`. */
  | 'ambiguous'
  /** Words before the number that are neither hedge nor article. */
  | 'leading-words'
  /** Words after the number that are neither unit, hedge nor a listed noun. */
  | 'trailing-words'
  /** More than one number. */
  | 'two-numbers'
  /** More than one unit: `€5 million euros`. */
  | 'two-units'
  /** A unit where the language doesn't put it: `5 €` in English, `cinque%`, `5 milioni euro`. */
  | 'misplaced-unit'
  /** A unit that is not read: per mille, basis points, `bilione`. */
  | 'unsupported-unit'
  /** More than one hedge. */
  | 'two-hedges'
  /** A hedge on a year, a rank or zero, or another than `about` on a range. */
  | 'hedge-not-applicable'
  /** More digits than can be held, a share above one, a rank of zero. */
  | 'out-of-range';
