/** Reads an amount: digits or words, scales and `and a half`, without sign or unit. */

import { readLiteral } from './literal.ts';
import type { Scale } from './lexicon.ts';
import { refusalAt, Refusal, type PhraseSource } from './phrase-source.ts';
import { gluedToDigits, textAt, type Found } from './tokens.ts';

/** An exact decimal, `mantissa` times ten to the `exponent`, and how it was written. */
export interface Amount {
  mantissa: number;
  exponent: number;
  /** Power of ten of the last written digit: 7 for `2.23 billion`, 3 for `duecentomila`. */
  lastPlace: number;
  /** Power of ten of all the scale words after the coefficient; 0 when it has none. */
  scaleExponent: number;
  /** Power of ten of the last scale word: 9 for `two thousand billion`. */
  lastScaleExponent: number;
  /** `di` between the last scale and what is counted. */
  of: Scale['of'];
  /** Written in digits up to its end, so that a symbol may follow. */
  endsInDigits: boolean;
  /** Exactly one, so that a singular follows. */
  isOne: boolean;
  /** Said with an indefinite article alone: `un`, `a`. */
  isArticle: boolean;
  /** `half a`, `mezzo`: half of the unit that follows. */
  isHalfUnit: boolean;
  /** Has an abbreviation that needs a currency beside it. */
  needsCurrency: boolean;
  /** Says thousands inside a word: `tremila`. */
  hasThousandsInside: boolean;
  /** Made of more than one term: `due milioni e trecentomila`. */
  isCompound: boolean;
}

/** The amount in plain units. */
export function amountValue(amount: Amount): number {
  return Number(`${amount.mantissa}e${amount.exponent}`);
}

/** Half of the last written digit's unit. */
export function amountTolerance(amount: Amount): number {
  return Number(`5e${amount.lastPlace - 1}`);
}

const plain = {
  exponent: 0,
  lastPlace: 0,
  scaleExponent: 0,
  lastScaleExponent: 0,
  of: 'none',
  endsInDigits: false,
  isOne: false,
  isArticle: false,
  isHalfUnit: false,
  needsCurrency: false,
  hasThousandsInside: false,
  isCompound: false,
} as const;

/** One hundred, thousand or million. */
export function onePowerOfTen(exponent: number): Amount {
  return { ...plain, mantissa: 1, exponent, lastPlace: exponent };
}

/**
 * Reads `5`, `2,23 miliardi`, `due milioni e trecentomila`, `half a million`, `un milione e mezzo`.
 * @returns undefined when no amount begins at this token. Throws a Refusal when one does wrongly.
 */
export function readAmount(source: PhraseSource, at: number): Found<Amount> | undefined {
  const { tokens, lexicon } = source;
  const half = lexicon.halfOf.find(tokens, at);
  if (half) return readHalf(source, half.next);
  const first = readTerm(source, at);
  if (!first) return undefined;
  let { value: amount, next } = first;
  const andHalf = lexicon.andHalf.find(tokens, next);
  const isWholeScale = amount.scaleExponent >= 6 && amount.exponent === amount.lastPlace;
  if (andHalf && isWholeScale && amount.exponent === amount.scaleExponent) {
    return { value: withHalf(amount), next: andHalf.next };
  }
  const startsInDigits = tokens[at]?.kind === 'number';
  const mayContinue = amount.exponent === amount.scaleExponent;
  while (mayContinue && amount.lastPlace >= 3) {
    const isJoined = lexicon.joiners.has(textAt(tokens, next));
    if (!isJoined && amount.lastPlace === 3 && !lexicon.thousandsStandApart) break;
    const from = next + (isJoined ? 1 : 0);
    if (lexicon.indefiniteArticles.has(textAt(tokens, from)) && !isJoined) break;
    const term = readTerm(source, from);
    if (!term || !isLowerTerm(term.value, amount)) break;
    // `10 thousand ten` mixes digits and words as nobody does.
    if (startsInDigits && amount.lastPlace === 3) break;
    const termValue = amountValue(term.value);
    if (amount.lastPlace >= 6 && termValue < 1000) throw new Refusal('ambiguous', term.next);
    const sum: number = amountValue(amount) + termValue;
    const { lastPlace, of, needsCurrency } = term.value;
    amount = { ...plain, mantissa: sum, lastPlace, of, needsCurrency, isCompound: true };
    next = term.next;
  }
  return { value: amount, next };
}

/** A term that may follow: in words or scaled, whole, and below the last scale said. */
function isLowerTerm(term: Amount, before: Amount): boolean {
  const isWhole = term.exponent >= 0 && !term.isArticle;
  const value = amountValue(term);
  return isWhole && !term.endsInDigits && value > 0 && value < Number(`1e${before.lastPlace}`);
}

/** Half of a scale (`mezzo milione`) or, without one, of the unit that follows (`mezzo punto`). */
function readHalf(source: PhraseSource, at: number): Found<Amount> | undefined {
  const scale = source.lexicon.scales.find(source.tokens, at);
  if (!scale) {
    const value = { ...plain, mantissa: 5, exponent: -1, lastPlace: -1, isHalfUnit: true };
    return { value, next: at };
  }
  const { exponent, count, of, isAbbreviation } = scale.value;
  if (count === 'many' || isAbbreviation || exponent < 6) return undefined;
  const lastPlace = exponent - 1;
  const value = {
    ...plain,
    mantissa: 5,
    exponent: lastPlace,
    lastPlace,
    scaleExponent: exponent,
    of,
  };
  return { value, next: scale.next };
}

/** The amount and a half of its last unit. */
export function withHalf(amount: Amount): Amount {
  const exponent = amount.exponent - 1;
  const mantissa = amount.mantissa * 10 + 5;
  return { ...amount, mantissa, exponent, lastPlace: exponent, isOne: false, isArticle: false };
}

/** One coefficient with its scales: `5`, `2 and a half million`, `duecento mila`, `a thousand`. */
function readTerm(source: PhraseSource, at: number): Found<Amount> | undefined {
  const { tokens, lexicon } = source;
  const coefficient = readCoefficient(source, at);
  if (!coefficient) return undefined;
  let { value: amount, next } = coefficient;
  const half = lexicon.andHalf.find(tokens, next);
  if (half && amount.exponent === 0 && amount.lastPlace === 0 && !amount.isArticle) {
    amount = withHalf({ ...amount, endsInDigits: false });
    next = half.next;
  }
  for (;;) {
    const scale = lexicon.scales.find(tokens, next);
    if (!scale || !scaleFits(amount, scale.value)) return { value: amount, next };
    const { exponent, count, otherForm, of, needsCurrency } = scale.value;
    const needsMany = count === 'many' && amount.isOne && amount.scaleExponent === 0;
    if (needsMany || (count === 'one' && !amount.isOne)) {
      throw refusalAt(source, 'singular-plural', next, otherForm);
    }
    const scaleExponent = amount.scaleExponent + exponent;
    amount = {
      ...amount,
      exponent: amount.exponent + exponent,
      scaleExponent,
      lastScaleExponent: exponent,
      lastPlace: amount.exponent < amount.scaleExponent ? amount.lastPlace + exponent : exponent,
      of,
      endsInDigits: false,
      isOne: false,
      isArticle: false,
      needsCurrency: needsCurrency && !gluedToDigits(tokens, next),
    };
    next = scale.next;
  }
}

/** A scale follows a coefficient below its own power, and a second one only thousands. */
function scaleFits(amount: Amount, scale: Scale): boolean {
  if (scale.isAbbreviation && !amount.endsInDigits) return false;
  if (amount.scaleExponent > 0) return amount.scaleExponent === 3 && scale.exponent > 3;
  return scale.exponent > 3 || amountValue(amount) < 1000;
}

function readCoefficient(source: PhraseSource, at: number): Found<Amount> | undefined {
  const { tokens, lexicon } = source;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const literal = readLiteral(token.text, lexicon.marks);
    if (!literal.ok) return undefined;
    const { mantissa, decimals, isYear, grouped } = literal;
    if (isYear) throw refusalAt(source, 'malformed-grouping', at, grouped);
    const isOne = mantissa === 1 && decimals === 0;
    const exponent = decimals === 0 ? 0 : -decimals;
    const value = { ...plain, mantissa, exponent, lastPlace: exponent, endsInDigits: true, isOne };
    return { value, next: at + 1 };
  }
  const cardinal = lexicon.readCardinal(tokens, at);
  if (cardinal) {
    const { value: mantissa, unit } = cardinal.value;
    const lastPlace = unit === 1000 ? 3 : 0;
    const hasThousandsInside = unit === 1000;
    const value = { ...plain, mantissa, lastPlace, isOne: mantissa === 1, hasThousandsInside };
    return { value, next: cardinal.next };
  }
  if (!lexicon.indefiniteArticles.has(token.text)) return undefined;
  return { value: { ...plain, mantissa: 1, isOne: true, isArticle: true }, next: at + 1 };
}
