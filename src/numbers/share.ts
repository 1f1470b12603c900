/** Reads shares (`un quinto`, `one in five`), multiples (`il doppio`) and ordinals (`third`). */

import { amountTolerance, amountValue, onePowerOfTen, readAmount, type Amount } from './amount.ts';
import { readLiteral } from './literal.ts';
import type { NumberPhrase } from './phrase.ts';
import { agrees } from './quantity.ts';
import { refusalAt, Refusal, type PhraseSource } from './phrase-source.ts';
import { gluedToDigits, textAt, type Found } from './tokens.ts';

/** A share in words is meant to half a percentage point. */
const shareTolerance = 0.005;

/**
 * Reads `metà`, `un quinto`, `two-thirds` (denominators from 3 to 20).
 * @returns a share from 0 to 1, or undefined. Throws a Refusal when more than a whole.
 */
export function readFraction(source: PhraseSource, at: number): Found<NumberPhrase> | undefined {
  const { tokens, lexicon } = source;
  const half = lexicon.halfShares.find(tokens, at);
  if (half) return { value: share(0.5, shareTolerance), next: half.next };
  const isArticle = lexicon.indefiniteArticles.has(textAt(tokens, at));
  const cardinal = lexicon.readCardinal(tokens, at);
  const numerator = isArticle ? 1 : cardinal?.value.value;
  if (numerator === undefined) return undefined;
  const after = isArticle ? at + 1 : (cardinal?.next ?? at);
  const [hyphen, joined] = [tokens[after], tokens[after + 1]];
  const hyphenated = hyphen?.text === '-' && hyphen.glued && joined?.glued === true;
  const fraction = lexicon.fractions.find(tokens, after + (hyphenated ? 1 : 0));
  if (!fraction) return undefined;
  const { denominator, count } = fraction.value;
  if (count !== 'any' && (count === 'one') !== (numerator === 1)) {
    throw new Refusal('singular-plural', fraction.next);
  }
  if (numerator === 0 || numerator > denominator) throw new Refusal('out-of-range', fraction.next);
  return { value: share(numerator / denominator, shareTolerance), next: fraction.next };
}

/**
 * Reads `uno su cinque`, `999 in every thousand`, `four firms in five`, `9 times out of 10`.
 * The tolerance is half of x's last digit over y, at most half a percentage point. One in more
 * than a hundred is held to what keeps 1/share rounding to y: 0.5 / (y (y + 0.5)).
 */
export function readShareOf(source: PhraseSource, at: number): Found<NumberPhrase> | undefined {
  const { tokens, lexicon } = source;
  const part = readAmount(source, at);
  if (!part || part.value.scaleExponent > 3 || part.value.isHalfUnit) return undefined;
  const noun = lexicon.nouns.find(tokens, part.next) ?? lexicon.times.find(tokens, part.next);
  const joiner = lexicon.shareJoiners.find(tokens, noun?.next ?? part.next);
  if (!joiner) return undefined;
  const whole = readWhole(source, joiner.next, joiner.value.every);
  if (!whole) return undefined;
  if (noun && !agrees(noun.value.count, part.value)) {
    throw new Refusal('singular-plural', noun.next);
  }
  if (part.value.isArticle && !noun) throw new Refusal('ambiguous', part.next);
  const [x, y] = [amountValue(part.value), amountValue(whole.value)];
  if (y < 2 || !Number.isInteger(y) || x > y) throw new Refusal('out-of-range', whole.next);
  const tolerance =
    x === 1 && y > 100 ? 0.5 / (y * (y + 0.5)) : Math.min(shareTolerance, amountTolerance(part.value) / y);
  // In whole numbers the quotient is exact: 999 / 1000 for `99.9 out of 100`.
  const shift = 10 ** Math.max(0, -part.value.exponent);
  const value = shift === 1 ? x / y : part.value.mantissa / (y * shift);
  return { value: share(value, tolerance), next: whole.next };
}

/** The y of `x in y`; after `every`, a bare `hundred` will do. */
function readWhole(source: PhraseSource, at: number, every: boolean): Found<Amount> | undefined {
  const whole = readAmount(source, at);
  if (whole) return whole.value.isArticle || whole.value.isHalfUnit ? undefined : whole;
  const bare = every ? source.lexicon.bareScales.find(source.tokens, at) : undefined;
  return bare && { value: onePowerOfTen(bare.value), next: bare.next };
}

function share(value: number, tolerance: number): NumberPhrase {
  return { value, tolerance, dimension: 'share' };
}

/**
 * Reads `il doppio`, `twice`, `tre volte tanto`, `2.5 times as many`, `tenfold`. The tolerance is
 * half of the last written digit, at most 5% of the multiple: nobody calls 1.6 times double.
 * Throws a Refusal on `three times more`, which is three for some readers and four for others.
 */
export function readMultiple(source: PhraseSource, at: number): Found<NumberPhrase> | undefined {
  const { tokens, lexicon } = source;
  const word = lexicon.multiples.find(tokens, at);
  if (word) {
    const isHedged = lexicon.frontHedges.find(tokens, 0)?.next === at;
    if (!isHedged && lexicon.differenceArticles.has(textAt(tokens, at - 1))) {
      throw new Refusal('ambiguous', word.next);
    }
    return multiple(source, word.value, 0.5, word.next);
  }
  const fold = readFold(source, at);
  if (fold) return multiple(source, fold.value, 0.5, fold.next);
  const amount = readAmount(source, at);
  if (!amount || amount.value.isArticle || amount.value.isHalfUnit) return undefined;
  const times = lexicon.times.find(tokens, amount.next);
  if (!times) return undefined;
  const half = lexicon.andHalf.find(tokens, times.next);
  const isHalved = half !== undefined && amount.value.exponent === 0;
  if (!agrees(times.value.count, amount.value)) throw new Refusal('singular-plural', times.next);
  if (amountValue(amount.value) <= 1 && !isHalved) throw new Refusal('ambiguous', times.next);
  const value = amountValue(amount.value) + (isHalved ? 0.5 : 0);
  const tolerance = isHalved ? 0.05 : amountTolerance(amount.value);
  return multiple(source, value, tolerance, isHalved ? half.next : times.next);
}

function multiple(source: PhraseSource, value: number, tolerance: number, end: number): Found<NumberPhrase> {
  const { tokens, lexicon } = source;
  const next = lexicon.timesTails.find(tokens, end)?.next ?? end;
  if (lexicon.ambiguousTimesTails.has(textAt(tokens, next))) {
    throw new Refusal('ambiguous', next + 1);
  }
  const narrowed = Math.min(tolerance, value / 20);
  return { value: { value, tolerance: narrowed, dimension: 'multiple' }, next };
}

/** `tenfold`, `ten-fold`, `10-fold`. */
function readFold(source: PhraseSource, at: number): Found<number> | undefined {
  const { tokens, lexicon } = source;
  const { foldEnding } = lexicon;
  if (foldEnding === '') return undefined;
  const text = textAt(tokens, at);
  if (text.endsWith(foldEnding)) {
    const stem = text.slice(0, -foldEnding.length);
    const stemToken = { kind: 'word', text: stem, start: 0, end: 0, glued: false } as const;
    const cardinal = lexicon.readCardinal([stemToken], 0);
    return cardinal && cardinal.value.value > 1 ? { value: cardinal.value.value, next: at + 1 } : undefined;
  }
  const amount = readAmount(source, at);
  const isFold =
    amount !== undefined &&
    textAt(tokens, amount.next) === '-' &&
    tokens[amount.next + 1]?.glued === true &&
    textAt(tokens, amount.next + 1) === foldEnding;
  if (!isFold || amount.value.exponent !== 0 || amount.value.mantissa < 2) return undefined;
  return { value: amount.value.mantissa, next: amount.next + 2 };
}

/** Reads `terzo`, `3º`, `third place`, `21st`, `in terza posizione`. */
export function readOrdinal(source: PhraseSource, at: number): Found<NumberPhrase> | undefined {
  const { tokens, lexicon } = source;
  const hasPreposition = lexicon.placePrepositions.has(textAt(tokens, at));
  const rank = readRank(source, at + (hasPreposition ? 1 : 0));
  if (!rank) return undefined;
  const hasNoun = lexicon.placeNouns.has(textAt(tokens, rank.next));
  if (hasPreposition && !hasNoun) return undefined;
  const value: NumberPhrase = { value: rank.value, tolerance: 0, dimension: 'ordinal' };
  return { value, next: rank.next + (hasNoun ? 1 : 0) };
}

function readRank(source: PhraseSource, at: number): Found<number> | undefined {
  const { tokens, lexicon } = source;
  const word = lexicon.ordinals.find(tokens, at);
  if (word) return word;
  const token = tokens[at];
  if (token?.kind !== 'number' || !gluedToDigits(tokens, at + 1)) return undefined;
  const ending = textAt(tokens, at + 1);
  const literal = readLiteral(token.text, lexicon.marks);
  if (!lexicon.ordinalEndings.has(ending) || !literal.ok) return undefined;
  if (literal.isYear || literal.decimals > 0) throw new Refusal('malformed-ordinal', at + 2);
  if (literal.mantissa === 0) throw new Refusal('out-of-range', at + 2);
  if (!lexicon.isOrdinalEnding(ending, literal.mantissa)) {
    throw refusalAt(source, 'malformed-ordinal', at + 1, lexicon.ordinalEnding(literal.mantissa));
  }
  return { value: literal.mantissa, next: at + 2 };
}
