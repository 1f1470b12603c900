/** English words around numbers. */

import {
  meaning,
  money,
  scale,
  singularAndPlural,
  type CurrencyWord,
  type FractionWord,
  type NumberLexicon,
  type Scale,
} from './lexicon.ts';
import type { Hedge } from './phrase.ts';
import { WordTable } from './word-table.ts';
import {
  englishOrdinals,
  isEnglishCardinalWord,
  lacksHyphen,
  mendEnglishCardinal,
  readEnglishCardinal,
} from './words.ts';

function hedges(phrases: Record<Hedge, readonly string[]>): WordTable<Hedge> {
  return new WordTable(Object.entries(phrases).flatMap(([hedge, list]) => meaning(hedge as Hedge, list)));
}

function englishFractions(): [string, FractionWord][] {
  return englishOrdinals.slice(0, 20).flatMap((ordinal, index): [string, FractionWord][] =>
    index < 2
      ? []
      : [
          [ordinal, { denominator: index + 1, count: 'one' }],
          [`${ordinal}s`, { denominator: index + 1, count: 'many' }],
        ],
  );
}

function englishOrdinalEnding(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}

/** The English lexicon. */
export const englishLexicon: NumberLexicon = {
  marks: { decimal: '.', group: ',' },
  readCardinal: readEnglishCardinal,
  isCardinalWord: isEnglishCardinalWord,
  mendWord: mendEnglishCardinal,
  lacksHyphen,
  indefiniteArticles: new Set(['a', 'an']),
  articles: new Set(['the']),
  differenceArticles: new Set(),
  frontHedges: hedges({
    about: ['about', 'around', 'roughly', 'approximately', 'some', 'more or less'],
    almost: [
      'almost',
      'nearly',
      'just under',
      'just below',
      'just less than',
      'not quite',
      'close to',
      'slightly under',
      'slightly below',
      'slightly less than',
      'a little under',
      'a little less than',
    ],
    'more than': [
      'more than',
      'over',
      'just over',
      'just above',
      'just more than',
      'above',
      'upwards of',
      'slightly over',
      'slightly above',
      'slightly more than',
      'a little over',
      'a little more than',
    ],
    'less than': ['less than', 'fewer than', 'under', 'below'],
    'at least': ['at least', 'no less than', 'no fewer than', 'not less than', 'a minimum of'],
    'up to': ['up to', 'at most', 'no more than', 'not more than', 'a maximum of'],
  }),
  backHedges: hedges({
    about: ['or so', 'or thereabouts', 'approximately', 'more or less'],
    almost: ['or nearly'],
    'more than': ['and more'],
    'less than': [],
    'at least': ['or more', 'at least'],
    'up to': ['or less', 'or fewer', 'at most'],
  }),
  ambiguousHedges: new WordTable(
    meaning<true>(true, ['as many as', 'as much as', 'as few as', 'near', 'well over', 'well under']),
  ),
  signs: new Map([
    ['plus', 1],
    ['minus', -1],
  ]),
  scales: new WordTable<Scale>(
    [
      ['thousand', scale(3)],
      ['million', scale(6)],
      ['m', scale(6, { isAbbreviation: true, needsCurrency: true })],
      ['mn', scale(6, { isAbbreviation: true })],
      ['billion', scale(9)],
      ['bn', scale(9, { isAbbreviation: true })],
      ['trillion', scale(12)],
      ['tn', scale(12, { isAbbreviation: true })],
    ],
    ['m', 'mn', 'bn', 'tn'],
  ),
  halfOf: new WordTable(meaning<true>(true, ['half a'])),
  andHalf: new WordTable(meaning<true>(true, ['and a half'])),
  joiners: new Set(['and']),
  thousandsStandApart: true,
  alternatives: new Set(['or', 'and']),
  of: new Set(),
  percentWords: new WordTable(meaning<true>(true, ['percent', 'per cent'])),
  points: new WordTable(
    [
      ...singularAndPlural([
        ['point', 'points'],
        ['percentage point', 'percentage points'],
      ]),
      ['pp', { count: 'any' }],
    ],
    ['pp'],
  ),
  currencyBefore: new WordTable([
    ...meaning('EUR' as const, ['€', 'eur']),
    ...meaning('USD' as const, ['$', 'us$', 'usd']),
    ...meaning('GBP' as const, ['£', 'gbp']),
  ]),
  currencyAfter: new WordTable<CurrencyWord>([
    ['euro', money('EUR', {})],
    ['euros', money('EUR', { count: 'many' })],
    ['eur', money('EUR', { isWord: false })],
    ['usd', money('USD', { isWord: false })],
    ['gbp', money('GBP', { isWord: false })],
    ...meaning(money('USD', { count: 'one' }), ['dollar', 'us dollar']),
    ...meaning(money('USD', { count: 'many' }), ['dollars', 'us dollars']),
    ...meaning(money('GBP', { count: 'one' }), ['pound', 'pound sterling']),
    ...meaning(money('GBP', { count: 'many' }), ['pounds', 'pounds sterling']),
  ]),
  nouns: new WordTable(
    singularAndPlural([
      ['person', 'people'],
      ['person', 'persons'],
      ['inhabitant', 'inhabitants'],
      ['citizen', 'citizens'],
      ['patient', 'patients'],
      ['household', 'households'],
      ['firm', 'firms'],
      ['company', 'companies'],
      ['business', 'businesses'],
      ['enterprise', 'enterprises'],
      ['sme', 'smes'],
      ['small and medium-sized enterprise', 'small and medium-sized enterprises'],
      ['startup', 'startups'],
      ['worker', 'workers'],
      ['employee', 'employees'],
      ['job', 'jobs'],
      ['project', 'projects'],
      ['scheme', 'schemes'],
      ['device', 'devices'],
      ['application', 'applications'],
      ['prediction', 'predictions'],
      ['area', 'areas'],
      ['part', 'parts'],
      ['conclusion', 'conclusions'],
      ['figure', 'figures'],
      ['chart', 'charts'],
      ['plate', 'plates'],
      ['measure', 'measures'],
    ]),
  ),
  unsupportedUnits: new WordTable(
    meaning<true>(true, ['per mille', 'per mil', '‰', 'per thousand', 'basis points', 'basis point', 'bps']),
  ),
  indefiniteQuantities: new Set(
    (
      'hundreds thousands millions billions trillions tens dozen dozens score scores couple few ' +
      'several many most numerous plenty lots majority minority various'
    ).split(' '),
  ),
  wrongPlurals: new Map([
    ['hundreds', 'hundred'],
    ['thousands', 'thousand'],
    ['millions', 'million'],
    ['billions', 'billion'],
    ['trillions', 'trillion'],
  ]),
  halfShares: new WordTable(meaning<true>(true, ['half', 'a half', 'one half', 'one-half'])),
  fractions: new WordTable([
    ...englishFractions(),
    ['quarter', { denominator: 4, count: 'one' }],
    ['quarters', { denominator: 4, count: 'many' }],
  ]),
  bareScales: new WordTable([
    ['hundred', 2],
    ['thousand', 3],
    ['million', 6],
  ]),
  shareJoiners: new WordTable([
    ...meaning({ every: false }, ['in', 'out of']),
    ...meaning({ every: true }, ['in every', 'out of every']),
  ]),
  ordinals: new WordTable(englishOrdinals.map((ordinal, index): [string, number] => [ordinal, index + 1])),
  isOrdinalEnding: (ending, value) => ending === englishOrdinalEnding(value),
  ordinalEnding: englishOrdinalEnding,
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  placePrepositions: new Set(['in']),
  placeNouns: new Set(['place', 'position']),
  multiples: new WordTable([
    ['twice', 2],
    ['double', 2],
    ['triple', 3],
    ['treble', 3],
    ['quadruple', 4],
  ]),
  foldEnding: 'fold',
  times: new WordTable(singularAndPlural([['time', 'times']])),
  timesTails: new WordTable(meaning<true>(true, ['as many', 'as much'])),
  ambiguousTimesTails: new Set(['more', 'less', 'fewer', 'greater', 'higher', 'larger', 'bigger']),
  ranges: [
    {
      opening: new WordTable(meaning<true>(true, ['between'])),
      joining: new WordTable(meaning<true>(true, ['and'])),
    },
    {
      opening: new WordTable(meaning<true>(true, ['from'])),
      joining: new WordTable(meaning<true>(true, ['to'])),
    },
    { opening: undefined, joining: new WordTable(meaning<true>(true, ['to'])) },
  ],
};
