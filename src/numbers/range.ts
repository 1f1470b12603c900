/** Reads years and ranges of two numbers: `2012-2017`, `tra 10 e 249`, `3.7 to 4.4 million`. */

import { amountValue, type Amount } from './amount.ts';
import { readLiteral } from './literal.ts';
import type { NumberPhrase } from './phrase.ts';
import { quantityPhrase, readQuantity, type Quantity } from './quantity.ts';
import { refusalAt, Refusal, type PhraseSource } from './phrase-source.ts';
import { textAt, type Found } from './tokens.ts';

/** A range; `of` says whether `di` must stand before a noun that follows. */
export interface Range {
  phrase: NumberPhrase;
  of: Amount['of'];
}

/** Every range that begins here, one for each way the language has of writing them. */
export function readRanges(source: PhraseSource, at: number): Found<Range>[] {
  const { tokens, lexicon } = source;
  const found: Found<Range>[] = [];
  for (const { opening, joining } of lexicon.ranges) {
    const opened = opening ? opening.find(tokens, at)?.next : at;
    if (opened === undefined) continue;
    const lowerAt = skipArticle(source, opened, opening !== undefined);
    const lower = readEnd(source, lowerAt);
    const joined = lower && joining.find(tokens, lower.next);
    if (!lower || !joined) continue;
    const upper = readEnd(source, skipArticle(source, joined.next, true));
    if (!upper) continue;
    found.push({ value: combine(lower.value, upper.value, upper.next), next: upper.next });
  }
  const dashed = readDashRange(source, at);
  return dashed ? [...found, dashed] : found;
}

function skipArticle(source: PhraseSource, at: number, allowed: boolean): number {
  return allowed && source.lexicon.articles.has(textAt(source.tokens, at)) ? at + 1 : at;
}

type RangeEnd = { year: number } | { quantity: Quantity };

function readEnd(source: PhraseSource, at: number): Found<RangeEnd> | undefined {
  const year = readYear(source, at);
  if (year) return { value: { year: year.value }, next: year.next };
  const quantity = readQuantity(source, at);
  if (!quantity) return undefined;
  const { amount, dimension } = quantity.value;
  if (amount.isArticle && dimension === 'number') return undefined;
  return { value: { quantity: quantity.value }, next: quantity.next };
}

/** A bare year from 1900 to 2099. */
export function readYear(source: PhraseSource, at: number): Found<number> | undefined {
  const token = source.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const literal = readLiteral(token.text, source.lexicon.marks);
  return literal.ok && literal.isYear ? { value: literal.mantissa, next: at + 1 } : undefined;
}

/** `10-249`, `3,7–4,4 milioni`: a hyphen or an en dash without spaces. */
function readDashRange(source: PhraseSource, at: number): Found<Range> | undefined {
  const { tokens } = source;
  const lower = readEnd(source, at);
  if (!lower || !/^[-–]$/.test(textAt(tokens, lower.next))) return undefined;
  const [dash, after] = [tokens[lower.next], tokens[lower.next + 1]];
  if (dash?.glued !== true || after?.glued !== true) return undefined;
  const upper = readEnd(source, lower.next + 1);
  if (!upper) return undefined;
  const end = upper.next;
  if ('year' in lower.value && 'quantity' in upper.value) {
    const { mantissa, exponent } = upper.value.quantity.amount;
    const century = Math.floor(lower.value.year / 100);
    const isShort =
      exponent === 0 && /^\d\d$/.test(after.text) && century * 100 + mantissa > lower.value.year;
    throw isShort
      ? refusalAt(source, 'malformed-range', lower.next + 1, `${century}${after.text}`)
      : new Refusal('malformed-range', end);
  }
  const isSigned = [lower.value, upper.value].some(
    (side) => 'quantity' in side && side.quantity.sign !== undefined,
  );
  if (isSigned) throw new Refusal('ambiguous', end);
  return { value: combine(lower.value, upper.value, end), next: end };
}

/** Joins two ends: the lower takes scale and unit of the upper where it has none of its own. */
function combine(lower: RangeEnd, upper: RangeEnd, end: number): Range {
  if ('year' in lower || 'year' in upper) {
    if (!('year' in lower && 'year' in upper && lower.year < upper.year)) {
      throw new Refusal('malformed-range', end);
    }
    const { year: value } = lower;
    return { phrase: { value, tolerance: 0, dimension: 'year', upper: upper.year }, of: 'none' };
  }
  const high = quantityPhrase(upper.quantity);
  const { amount } = upper.quantity;
  const low = quantityPhrase(inheritScale(lower.quantity, amount, end));
  const isOtherCurrency = high.currency !== undefined && low.currency !== high.currency;
  if (low.dimension !== 'number' && high.dimension !== 'number') {
    if (low.dimension !== high.dimension || isOtherCurrency) throw new Refusal('two-units', end);
  } else if (low.dimension !== 'number' && low.dimension !== 'currency') {
    throw new Refusal('malformed-range', end);
  }
  if (low.hedge ?? high.hedge) throw new Refusal('hedge-not-applicable', end);
  if (low.value >= high.value) throw new Refusal('malformed-range', end);
  const currency = high.currency ?? low.currency;
  const phrase: NumberPhrase = {
    value: low.value,
    tolerance: Math.min(low.tolerance, high.tolerance),
    dimension: high.dimension === 'number' ? low.dimension : high.dimension,
    ...(currency && { currency }),
    upper: high.value,
  };
  return { phrase, of: amount.of };
}

/** Gives the lower end the scale of the upper one; refuses where it may as well have none. */
function inheritScale(lower: Quantity, upper: Amount, end: number): Quantity {
  const { amount } = lower;
  const { scaleExponent, lastScaleExponent } = upper;
  const hasOwn = amount.scaleExponent > 0 || amount.lastPlace > 0;
  if (hasOwn) {
    // `da duemila a tremila miliardi` may begin at 2000 or at 2000 billion; nobody can tell.
    const scaledLower = amountValue({ ...amount, exponent: amount.exponent + lastScaleExponent });
    const bothFit = scaleExponent > amount.scaleExponent && scaledLower < amountValue(upper);
    if (bothFit) throw new Refusal('ambiguous', end);
    return lower;
  }
  // `da due a tremila` may begin at two or at two thousand; `da cento a mille` does not.
  const hidesScale = upper.hasThousandsInside && scaleExponent === 0 && upper.mantissa !== 1000;
  if (hidesScale || upper.isCompound) throw new Refusal('ambiguous', end);
  const exponent = amount.exponent + scaleExponent;
  const scaled = { ...amount, exponent, scaleExponent, lastPlace: exponent };
  // `tra 500.000 e 2 milioni` can only begin at half a million.
  const isWrittenOut = amountValue(amount) >= 1000 && amountValue(scaled) >= amountValue(upper);
  return isWrittenOut ? lower : { ...lower, amount: scaled };
}
