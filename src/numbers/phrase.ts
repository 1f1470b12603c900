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
