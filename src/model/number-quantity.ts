/** Reads an amount with its sign and unit, and ranges of two of them. */

import { amountTolerance, amountValue, readAmount, withHalf, type Amount } from './number-amount.ts';
import { readLiteral } from './number-literal.ts';
import type { GrammaticalNumber } from './number-lexicon.ts';
import type { Currency, Hedge, NumberPhrase } from './number-phrase.ts';
import { refusalAt, Refusal, textAt, type Found, type PhraseSource } from './number-tokens.ts';

type QuantityDimension = 'number' | 'percent' | 'points' | 'currency';

/** An amount with what stands right before and after it. */
export interface Quantity {
  amount: Amount;
  sign: 1 | -1 | undefined;
  dimension: QuantityDimension;
  currency?: Currency;
  /** A hedge between amount and currency: `5 milioni circa di euro`. */
  hedge?: Hedge;
}

/** Whether a form fits: singular after exactly one, either after decimals up to one, else plural. */
export function agrees(count: GrammaticalNumber, amount: Amount): boolean {
  if (count === 'any' || (amount.exponent < 0 && amountValue(amount) <= 1)) return true;
  return (count === 'one') === amount.isOne;
}

/** A range or quantity as it will be returned, before hedges around it are applied. */
export function quantityPhrase(quantity: Quantity): NumberPhrase {
  const { amount, sign, dimension, currency, hedge } = quantity;
  const value = amountValue(amount);
  return {
    value: sign === -1 && value !== 0 ? -value : value,
    tolerance: amountTolerance(amount),
    dimension,
    ...(currency && { currency }),
    ...(hedge && { hedge }),
  };
}

/**
 * Reads `+5,3%`, `€2.23bn`, `8 punti percentuali`, `5 milioni di euro`, `148.500`.
 * @returns undefined when none begins here. Throws a Refusal when one does wrongly.
 */
export function readQuantity(source: PhraseSource, at: number): Found<Quantity> | undefined {
  const { tokens, lexicon } = source;
  const signed = readSign(source, at);
  const prefix = lexicon.currencyBefore.find(tokens, signed.next);
  const isSymbol = prefix !== undefined && /[€$£]/.test(textAt(tokens, signed.next));
  const start = prefix?.next ?? signed.next;
  if (isSymbol && tokens[start]?.kind !== 'number') return undefined;
  const read = readAmount(source, start);
  if (!read) return undefined;
  const { value: amount, next } = read;
  const quantity: Quantity = { amount, sign: signed.value, dimension: 'number' };
  const unit = prefix ? undefined : readUnit(source, quantity, next);
  const found = prefix
    ? { value: { ...quantity, dimension: 'currency' as const, currency: prefix.value }, next }
    : (unit ?? { value: quantity, next });
  const hasUnit = found.value.dimension !== 'number';
  if (amount.needsCurrency && found.value.currency === undefined) {
    throw new Refusal('ambiguous', next);
  }
  if (amount.isHalfUnit && !hasUnit) return undefined;
  return found;
}

function readSign(source: PhraseSource, at: number): Found<1 | -1 | undefined> {
  const { tokens, lexicon } = source;
  const text = textAt(tokens, at);
  const word = lexicon.signs.get(text);
  if (word !== undefined) return { value: word, next: at + 1 };
  if (text === '–') throw refusalAt(source, 'malformed-sign', at, '\u2212');
  if (!/^[+\-−]$/.test(text)) return { value: undefined, next: at };
  if (tokens[at + 1]?.glued !== true) throw refusalAt(source, 'malformed-sign', at);
  return { value: text === '+' ? 1 : -1, next: at + 1 };
}

function readUnit(source: PhraseSource, quantity: Quantity, at: number): Found<Quantity> | undefined {
  const { tokens, lexicon } = source;
  const { amount } = quantity;
  const unsupported = lexicon.unsupportedUnits.find(tokens, at);
  if (unsupported) throw new Refusal('unsupported-unit', unsupported.next);
  if (amount.scaleExponent < 6) {
    const isSign = textAt(tokens, at) === '%';
    if (isSign && amount.endsInDigits) {
      return { value: { ...quantity, dimension: 'percent' }, next: at + 1 };
    }
    const percent = lexicon.percentWords.find(tokens, at);
    if (percent) return { value: { ...quantity, dimension: 'percent' }, next: percent.next };
    const points = lexicon.points.find(tokens, at);
    // `five point three` is no five points.
    if (points && !lexicon.readCardinal(tokens, points.next)) {
      const takesSingular = amount.isOne || amount.isHalfUnit;
      const fits = amount.isHalfUnit
        ? points.value.count !== 'many'
        : agrees(points.value.count, { ...amount, isOne: takesSingular });
      if (!fits) throw refusalAt(source, 'singular-plural', at);
      const half = lexicon.andHalf.find(tokens, points.next);
      if (half && amount.exponent === 0) {
        const halved = { ...quantity, amount: withHalf(amount), dimension: 'points' as const };
        return { value: halved, next: half.next };
      }
      return { value: { ...quantity, dimension: 'points' }, next: points.next };
    }
  }
  if (amount.isHalfUnit) return undefined;
  const hedge = lexicon.backHedges.find(tokens, at);
  const inner = hedge && lexicon.of.has(textAt(tokens, hedge.next)) ? hedge : undefined;
  const from = inner?.next ?? at;
  const hasOf = lexicon.of.has(textAt(tokens, from));
  const currency = lexicon.currencyAfter.find(tokens, from + (hasOf ? 1 : 0));
  if (!currency) return undefined;
  const { currency: code, isWord, count } = currency.value;
  const mayLackOf = amount.of !== 'needed' || !isWord;
  if (hasOf ? amount.of === 'none' : !mayLackOf) return undefined;
  if (!agrees(count, amount)) throw refusalAt(source, 'singular-plural', currency.next - 1);
  const value: Quantity = {
    ...quantity,
    dimension: 'currency',
    currency: code,
    ...(inner && { hedge: inner.value }),
  };
  return { value, next: currency.next };
}

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
    if (upper) found.push({ value: combine(lower.value, upper.value, upper.next), next: upper.next });
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
  return quantity && { value: { quantity: quantity.value }, next: quantity.next };
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

/** Gives the lower end the scale of the upper one, unless both readings make a range. */
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
  return { ...lower, amount: { ...amount, exponent, scaleExponent, lastPlace: exponent } };
}
