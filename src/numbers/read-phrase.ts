/** Reads numbers as journalists write them in each language, or says why not; never guesses. */

import type { PhraseProblem } from '../findings/phrase-problems.ts';
import type { AnyLanguage } from '../site.ts';
import type { Amount } from './amount.ts';
import { germanLexicon } from './lexicon-de.ts';
import { englishLexicon } from './lexicon-en.ts';
import { spanishLexicon } from './lexicon-es.ts';
import { frenchLexicon } from './lexicon-fr.ts';
import { italianLexicon } from './lexicon-it.ts';
import type { GrammaticalNumber, NumberLexicon } from './lexicon.ts';
import type { Hedge, NumberPhrase } from './phrase.ts';
import { Refusal, type PhraseSource } from './phrase-source.ts';
import { diagnoseLeftover, diagnoseStart, refuseTokens } from './problems.ts';
import { agrees, quantityPhrase, readQuantity } from './quantity.ts';
import { readRanges, readYear } from './range.ts';
import { readFraction, readMultiple, readOrdinal, readShareOf } from './share.ts';
import { normalisePhrase, textAt, tokenise } from './tokens.ts';

export type PhraseReading =
  | { ok: true; phrase: NumberPhrase }
  | {
      ok: false;
      problem: PhraseProblem;
      /** The whole phrase as it would be written, itself readable; where only one mending is possible. */
      suggestion?: string;
    };

/**
 * Reads one number with its hedge, unit and, if any, a noun of a short list (`imprese`, `jobs`).
 * @returns the number, or the problem. Never throws.
 */
export function readNumberPhrase(text: string, language: AnyLanguage): PhraseReading {
  const key = `${language}${text}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readAndMend(text, language, 4);
  if (readings.size === mostReadings) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** A text says the same number more than once, and so do the chart beside it and its other language. */
const readings = new Map<string, PhraseReading>();
const mostReadings = 10_000;

/** Mends one mistake after the other, and suggests nothing that would be refused in its turn. */
function readAndMend(text: string, language: AnyLanguage, mendings: number): PhraseReading {
  try {
    return { ok: true, phrase: read(text, lexicons[language]) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem } = error;
    if (error.suggestion === undefined || mendings === 0) return { ok: false, problem };
    const mended = readAndMend(error.suggestion, language, mendings - 1);
    const suggestion = mended.ok ? error.suggestion : mended.suggestion;
    return suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };
  }
}

const lexicons: Record<AnyLanguage, NumberLexicon> = {
  it: italianLexicon,
  en: englishLexicon,
  fr: frenchLexicon,
  de: germanLexicon,
  es: spanishLexicon,
};

const nbsp = '\u00A0';

/** Digits parted by spaces that do not break, narrow or not, as the rest of the reading knows them; refuses those parted by a mark. */
function withGroupMarks(text: string, { groupsBySpace, marks }: NumberLexicon): string {
  if (groupsBySpace !== true) return text;
  if (/\d\.\d{3}(?!\d)/.test(text)) {
    const suggestion = text.replaceAll(/(\d)\.(?=\d{3}(?!\d))/g, `$1${nbsp}`);
    throw new Refusal('wrong-thousands-separator', 0, suggestion);
  }
  return text.replaceAll(/(\d)[\u202F\u00A0](?=\d{3}(?!\d))/g, `$1${marks.group}`);
}

/** A number found, the token after it, and the noun that may follow it. */
interface Candidate {
  phrase: NumberPhrase;
  next: number;
  /** Undefined when no noun may follow. */
  noun?: { of: Amount['of']; agrees: (count: GrammaticalNumber) => boolean };
}

/** Every form is tried and must take the whole phrase; two that do and differ are ambiguous. */
function read(text: string, lexicon: NumberLexicon): NumberPhrase {
  const normalised = normalisePhrase(withGroupMarks(text, lexicon));
  const source: PhraseSource = { text: normalised, tokens: tokenise(normalised), lexicon };
  if (source.tokens.length === 0) throw new Refusal('empty', 0);
  refuseTokens(source);
  const { hedge, starts } = readPrefix(source);
  const lastStart = Math.max(...starts);
  const accepted: NumberPhrase[] = [];
  const refused: Refusal[] = [];
  for (const start of starts) {
    for (const form of forms) {
      try {
        accepted.push(...form(source, start).map((found) => finish(source, found, hedge)));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push(error);
      }
    }
  }
  const [phrase] = accepted;
  if (phrase === undefined) {
    // The reading that got farthest knows best; among equals, the first that gave a reason.
    const farthest = Math.max(...refused.map((refusal) => refusal.end));
    const last = refused.filter((refusal) => refusal.end === farthest);
    const isPlain = ({ problem }: Refusal): boolean => /^(two-numbers|malformed-range)$/.test(problem);
    const specific = last.find(isPlain) ?? last.find(({ problem }) => problem !== 'trailing-words');
    throw specific ?? last[0] ?? diagnoseStart(source, lastStart);
  }
  if (accepted.some((other) => JSON.stringify(other) !== JSON.stringify(phrase))) {
    throw new Refusal('ambiguous', 0);
  }
  return phrase;
}

/** The hedge and articles in front, and where the number may begin: `dal` may open a range. */
function readPrefix(source: PhraseSource): { hedge: Hedge | undefined; starts: number[] } {
  const { tokens, lexicon } = source;
  const isArticle = (at: number): boolean => lexicon.articles.has(textAt(tokens, at));
  if (lexicon.ambiguousHedges.find(tokens, 0)) throw new Refusal('ambiguous', 0);
  let hedge = lexicon.frontHedges.find(tokens, 0);
  const articleFirst = hedge === undefined && isArticle(0);
  if (articleFirst) hedge = lexicon.frontHedges.find(tokens, 1);
  const start = hedge?.next ?? (articleFirst ? 1 : 0);
  if (lexicon.ambiguousHedges.find(tokens, start)) throw new Refusal('ambiguous', start);
  if (hedge === undefined) return { hedge, starts: articleFirst ? [0, 1] : [0] };
  const mayHaveArticle = !articleFirst && !isArticle(start - 1);
  const starts = mayHaveArticle && isArticle(start) ? [start, start + 1] : [start];
  return { hedge: hedge.value, starts };
}

type Form = (source: PhraseSource, at: number) => Candidate[];

const forms: readonly Form[] = [
  (source, at) => {
    const quantity = readQuantity(source, at);
    if (!quantity) return [];
    const { amount, dimension } = quantity.value;
    if (amount.isArticle && dimension === 'number') return [];
    const candidate = { phrase: quantityPhrase(quantity.value), next: quantity.next };
    if (dimension !== 'number') return [candidate];
    return [{ ...candidate, noun: { of: amount.of, agrees: (count) => agrees(count, amount) } }];
  },
  (source, at) => {
    const year = readYear(source, at);
    if (!year) return [];
    return [{ phrase: { value: year.value, tolerance: 0, dimension: 'year' }, next: year.next }];
  },
  (source, at) =>
    readRanges(source, at).map(({ value: { phrase, of }, next }) =>
      phrase.dimension === 'number'
        ? { phrase, next, noun: { of, agrees: (count) => count !== 'one' } }
        : { phrase, next },
    ),
  (source, at) => {
    const share = readShareOf(source, at);
    if (!share) return [];
    const noun = { of: 'none' as const, agrees: (count: GrammaticalNumber) => count !== 'one' };
    return [{ phrase: share.value, next: share.next, noun }];
  },
  ...[readFraction, readMultiple, readOrdinal].map((reader): Form => (source, at) => {
    const found = reader(source, at);
    return found ? [{ phrase: found.value, next: found.next }] : [];
  }),
];

/** Takes hedge and noun behind the number; throws a Refusal when anything is left over. */
function finish(source: PhraseSource, candidate: Candidate, front: Hedge | undefined): NumberPhrase {
  const { tokens, lexicon } = source;
  const { phrase, noun } = candidate;
  const hedges = [front, phrase.hedge].filter((hedge) => hedge !== undefined);
  let at = candidate.next;
  const takeHedge = (): void => {
    const hedge = lexicon.backHedges.find(tokens, at);
    if (!hedge) return;
    hedges.push(hedge.value);
    at = hedge.next;
  };
  takeHedge();
  if (noun) {
    const hasOf = lexicon.of.has(textAt(tokens, at));
    const found = lexicon.nouns.find(tokens, at + (hasOf ? 1 : 0));
    if (found && noun.of === (hasOf ? 'none' : 'needed')) {
      throw new Refusal('misplaced-unit', found.next);
    }
    if (found && !noun.agrees(found.value.count)) throw new Refusal('singular-plural', found.next);
    if (found) {
      at = found.next;
      takeHedge();
    }
  }
  const ends = [phrase.value, phrase.upper].filter((end) => end !== undefined);
  if (ends.some((end) => Math.abs(end) > Number.MAX_SAFE_INTEGER)) throw new Refusal('out-of-range', at);
  if (at < tokens.length) throw diagnoseLeftover(source, at, phrase.dimension !== 'number');
  const [hedge] = hedges;
  if (hedge === undefined) return phrase;
  if (hedges.length > 1) throw new Refusal('two-hedges', at);
  refuseHedge(phrase, hedge, at);
  return { ...phrase, hedge };
}

/** A hedge must have a side to be on: none has one for a rank; `more than −5%` has two. */
function refuseHedge(phrase: NumberPhrase, hedge: Hedge, end: number): void {
  const { dimension, value, upper } = phrase;
  const isExact = dimension === 'year' || dimension === 'ordinal' || value === 0;
  if (isExact || (upper !== undefined && hedge !== 'about')) {
    throw new Refusal('hedge-not-applicable', end);
  }
  if (value < 0 && hedge !== 'about') throw new Refusal('ambiguous', end);
}
