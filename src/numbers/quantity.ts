/** Reads an amount with its sign and unit. */

import { amountTolerance, amountValue, readAmount, withHalf, type Amount } from './amount.ts';
import type { GrammaticalNumber } from './lexicon.ts';
import type { Currency, Hedge, NumberPhrase } from './phrase.ts';
import { refusalAt, Refusal, type PhraseSource } from './phrase-source.ts';
import { textAt, type Found } from './tokens.ts';

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

/** A quantity as it will be returned, before hedges around it are applied. */
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
  // `al meno cento` is no minus, and `il più` is a superlative.
  if (word !== undefined && !lexicon.articles.has(textAt(tokens, at - 1))) {
    return { value: word, next: at + 1 };
  }
  if (text === '–') throw refusalAt(source, 'malformed-sign', at, '\u2212');
  if (!/^[+\-−]$/.test(text)) return { value: undefined, next: at };
  const isCurrency = lexicon.currencyBefore.find(tokens, at + 1);
  const isAmount = tokens[at + 1]?.kind === 'number' || isCurrency;
  if (tokens[at + 1]?.glued !== true || !isAmount) throw refusalAt(source, 'malformed-sign', at);
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
  const isSymbol = /[€$£]/.test(textAt(tokens, currency.next - 1));
  if (isSymbol && !amount.endsInDigits && amount.scaleExponent === 0) return undefined;
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
