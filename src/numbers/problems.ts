/** Says why a phrase is no number: what its signs, its beginning or its rest give away. */

import { readLiteral } from './literal.ts';
import { refusalAt, Refusal, type PhraseSource } from './phrase-source.ts';
import { gluedToDigits, textAt, type Token } from './tokens.ts';

/** True for digits, for every word that is or begins a number, and for `un` before a unit. */
function isNumeric(source: PhraseSource, at: number): boolean {
  const { tokens, lexicon } = source;
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || lexicon.isCardinalWord(token.text)) return true;
  if (lexicon.indefiniteArticles.has(token.text)) {
    const { points, percentWords, currencyAfter } = lexicon;
    return [points, percentWords, currencyAfter].some((table) => table.find(tokens, at + 1));
  }
  if (lexicon.foldEnding !== '' && token.text.endsWith(lexicon.foldEnding)) return true;
  const { ordinals, fractions, multiples, halfShares, halfOf } = lexicon;
  return [ordinals, fractions, multiples, halfShares, halfOf].some((table) => table.find([token], 0));
}

/** Throws a Refusal for a phrase without numbers and for signs, spellings and digits gone wrong. */
export function refuseTokens(source: PhraseSource): void {
  const { tokens, lexicon } = source;
  const misspelt = tokens.findIndex((token) => lexicon.mendWord(token.text) !== undefined);
  const hasNumber = tokens.some((_, at) => isNumeric(source, at) || lexicon.scales.find(tokens, at));
  if (misspelt === -1 && !hasNumber) {
    if (tokens.some((_, at) => lexicon.unsupportedUnits.find(tokens, at))) {
      throw new Refusal('unsupported-unit', 0);
    }
    throw new Refusal(isIndefinite(source, 0) ? 'indefinite-quantity' : 'not-a-number', 0);
  }
  if (tokens.some((token) => token.kind === 'unknown')) throw new Refusal('unknown-symbol', 0);
  if (misspelt !== -1) {
    const mended = lexicon.mendWord(textAt(tokens, misspelt));
    throw refusalAt(source, 'misspelt-number', misspelt, mended);
  }
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && lexicon.lacksHyphen(token.text, next.text)) {
      const suggestion = `${source.text.slice(0, token.end)}-${source.text.slice(next.start)}`;
      throw new Refusal('misspelt-number', at, suggestion);
    }
    if (token.kind !== 'number') return;
    refuseSpacedGroups(source, at);
    refuseLiteral(source, token);
    const before = tokens[at - 1];
    if (token.glued && before?.kind === 'word' && !before.text.endsWith("'")) {
      throw refusalAt(source, 'missing-space', at, ` ${token.text}`);
    }
  });
}

/** Refuses digits wrongly written; the suggestion mends all the numbers of the phrase at once. */
function refuseLiteral(source: PhraseSource, token: Token): void {
  const { tokens, lexicon, text } = source;
  const { marks } = lexicon;
  const literal = readLiteral(token.text, marks);
  if (literal.ok) return;
  let suggestion = text;
  for (const { kind, text: digits, start, end } of tokens.toReversed()) {
    if (kind !== 'number') continue;
    const other = readLiteral(digits, marks);
    const mended = other.ok ? digits : other.suggestion;
    if (mended === undefined) throw new Refusal(literal.problem, 0);
    suggestion = suggestion.slice(0, start) + mended + suggestion.slice(end);
  }
  throw new Refusal(literal.problem, 0, suggestion);
}

/** Refuses `5 000` and any other number right after a number. */
function refuseSpacedGroups(source: PhraseSource, at: number): void {
  const { tokens, lexicon, text } = source;
  const { decimal, group } = lexicon.marks;
  let last = at;
  while (tokens[last + 1]?.kind === 'number') last++;
  const [first, end] = [tokens[at], tokens[last]];
  if (last === at || first === undefined || end === undefined) return;
  const joined = tokens.slice(at, last + 1).map((token: Token) => token.text);
  const [whole = '', ...groups] = joined;
  const isGrouped =
    /^[1-9]\d{0,2}$/.test(whole) &&
    groups.every((digits, index) => {
      const [three = '', fraction] = digits.split(decimal);
      return /^\d{3}$/.test(three) && (fraction === undefined || index === groups.length - 1);
    });
  if (!isGrouped) throw new Refusal('two-numbers', at);
  const suggestion = text.slice(0, first.start) + joined.join(group) + text.slice(end.end);
  throw new Refusal('wrong-thousands-separator', at, suggestion);
}

/** The refusal of a phrase whose first words are neither hedge, article nor number. */
export function diagnoseStart(source: PhraseSource, at: number): Refusal {
  const { tokens, lexicon } = source;
  if (lexicon.frontHedges.find(tokens, at)) return new Refusal('two-hedges', at);
  const scale = lexicon.scales.find(tokens, at);
  if (scale) {
    const isPlural = scale.value.count === 'many';
    return new Refusal(isPlural ? 'indefinite-quantity' : 'not-a-number', at);
  }
  return new Refusal(isIndefinite(source, at) ? 'indefinite-quantity' : 'leading-words', at);
}

/** The refusal of a phrase that goes on after a complete number. */
export function diagnoseLeftover(source: PhraseSource, at: number, hasUnit: boolean): Refusal {
  const { tokens, lexicon } = source;
  const token = tokens[at];
  if (token === undefined) return new Refusal('trailing-words', at);
  const { percentWords, points, currencyAfter, nouns, unsupportedUnits, scales } = lexicon;
  const [bare] = [{ ...token, glued: false }];
  const isUnit =
    /^[%€$£]$/.test(token.text) ||
    [percentWords, points, currencyAfter].some((table) => table.find([bare, ...tokens.slice(at + 1)], 0));
  if (/^[-–−]$/.test(token.text)) return new Refusal('malformed-range', at);
  if (unsupportedUnits.find(tokens, at)) return new Refusal('unsupported-unit', at);
  if (token.kind === 'word' && gluedToDigits(tokens, at)) {
    const isKnown = isUnit || nouns.find([bare], 0) || scales.find([bare], 0);
    return isKnown
      ? refusalAt(source, 'missing-space', at, ` ${token.text}`)
      : new Refusal('trailing-words', at);
  }
  const plural = lexicon.wrongPlurals.get(token.text);
  if (plural !== undefined) return refusalAt(source, 'singular-plural', at, plural);
  if (isNumeric(source, at)) return new Refusal('two-numbers', at);
  if (lexicon.alternatives.has(token.text) && isNumeric(source, at + 1)) {
    return new Refusal('two-numbers', at);
  }
  if (isUnit) {
    const [of] = lexicon.of;
    const before = lexicon.scales.find(tokens.slice(at - 1, at), 0)?.value;
    const afterHalf = lexicon.andHalf.find(tokens, at - 2)?.next === at;
    const lacksOf = !hasUnit && (before?.of === 'needed' || afterHalf);
    return lacksOf && currencyAfter.find(tokens, at)
      ? refusalAt(source, 'misplaced-unit', at, `${of} ${token.text}`)
      : new Refusal(hasUnit ? 'two-units' : 'misplaced-unit', at);
  }
  if (lexicon.frontHedges.find(tokens, at)) return new Refusal('trailing-words', at);
  return new Refusal(isIndefinite(source, at) ? 'indefinite-quantity' : 'trailing-words', at);
}

function isIndefinite(source: PhraseSource, from: number): boolean {
  return source.tokens.slice(from).some((token) => source.lexicon.indefiniteQuantities.has(token.text));
}
