/** German words around numbers. */

import { germanCardinals } from './cardinals.ts';
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

const ordinalStems = 'zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');
const endings = ['e', 'er', 'en', 'es', 'em'];
const ordinals: [string, number][] = ['erst', ...ordinalStems].flatMap((stem, index) =>
  meaning(
    index + 1,
    endings.map((ending) => `${stem}${ending}`),
  ),
);
const fractionNames = 'drittel viertel fünftel sechstel siebtel achtel neuntel zehntel'.split(' ');

function asTheyAre(phrases: readonly string[]): readonly string[] {
  return phrases;
}

function hedges(phrases: Partial<Record<Hedge, readonly string[]>>): WordTable<Hedge> {
  return new WordTable(
    Object.entries(phrases).flatMap(([hedge, list]) => meaning(hedge as Hedge, asTheyAre(list))),
  );
}

/** The German lexicon. */
export const germanLexicon: NumberLexicon = {
  marks: { decimal: ',', group: '.' },
  readCardinal: germanCardinals.read,
  isCardinalWord: germanCardinals.isWord,
  mendWord: (word) => (/dreissig/.test(word) ? word.replace('dreissig', 'dreißig') : undefined),
  lacksHyphen: () => false,
  indefiniteArticles: new Set(['ein', 'einen', 'einem']),
  articles: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'zum', 'zur', 'im', 'vom', 'beim', 'am']),
  differenceArticles: new Set(['vom']),
  frontHedges: hedges({
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'zirka', 'ca', 'um die', 'an die', 'in etwa'],
    almost: [
      'fast',
      'beinahe',
      'knapp',
      'nahezu',
      'annähernd',
      'etwas weniger als',
      'kaum weniger als',
      'nicht ganz',
    ],
    'more than': ['mehr als', 'über', 'gut', 'etwas mehr als', 'reichlich', 'kaum mehr als'],
    'less than': ['weniger als', 'unter'],
    'at least': ['mindestens', 'wenigstens', 'nicht weniger als'],
    'up to': ['bis zu', 'höchstens', 'maximal', 'nicht mehr als'],
  }),
  backHedges: hedges({
    about: ['ungefähr', 'in etwa'],
    'at least': ['oder mehr', 'mindestens'],
    'up to': ['oder weniger', 'höchstens'],
  }),
  ambiguousHedges: new WordTable(meaning<true>(true, ['gegen', 'quasi', 'praktisch'])),
  signs: new Map([
    ['plus', 1],
    ['minus', -1],
  ]),
  scales: new WordTable<Scale>([
    ['tausend', scale(3, { count: 'many' })],
    ['million', scale(6, { count: 'one', otherForm: 'millionen' })],
    ['millionen', scale(6, { count: 'many', otherForm: 'million' })],
    ['mio', scale(6, { isAbbreviation: true })],
    ['milliarde', scale(9, { count: 'one', otherForm: 'milliarden' })],
    ['milliarden', scale(9, { count: 'many', otherForm: 'milliarde' })],
    ['mrd', scale(9, { isAbbreviation: true })],
  ]),
  halfOf: new WordTable(meaning<true>(true, ['eine halbe', 'einer halben'])),
  andHalf: new WordTable(meaning<true>(true, [])),
  joiners: new Set(['und']),
  thousandsStandApart: true,
  alternatives: new Set(['oder', 'und']),
  of: new Set([]),
  percentWords: new WordTable(meaning<true>(true, ['prozent'])),
  points: new WordTable(
    singularAndPlural([
      ['punkt', 'punkte'],
      ['punkt', 'punkten'],
      ['prozentpunkt', 'prozentpunkte'],
      ['prozentpunkt', 'prozentpunkten'],
    ]),
  ),
  currencyBefore: new WordTable([
    ...meaning('EUR' as const, ['eur']),
    ...meaning('USD' as const, ['us$', 'usd']),
    ...meaning('GBP' as const, ['gbp']),
  ]),
  currencyAfter: new WordTable<CurrencyWord>([
    ['euro', money('EUR', {})],
    ...meaning(money('EUR', { isWord: false }), ['€', 'eur']),
    ...meaning(money('USD', { isWord: false }), ['$', 'us$', 'usd']),
    ...meaning(money('GBP', { isWord: false }), ['£', 'gbp']),
    ...meaning(money('USD', {}), ['dollar', 'us-dollar']),
    ['pfund', money('GBP', {})],
  ]),
  nouns: new WordTable(
    singularAndPlural([
      ['person', 'personen'],
      ['einwohner', 'einwohner'],
      ['einwohnern', 'einwohnern'],
      ['mensch', 'menschen'],
      ['patient', 'patienten'],
      ['unternehmen', 'unternehmen'],
      ['firma', 'firmen'],
      ['betrieb', 'betriebe'],
      ['beschäftigter', 'beschäftigte'],
      ['arbeitsplatz', 'arbeitsplätze'],
      ['projekt', 'projekte'],
      ['studie', 'studien'],
      ['zentrum', 'zentren'],
      ['förderung', 'förderungen'],
    ]),
  ),
  unsupportedUnits: new WordTable(
    meaning<true>(true, ['promille', '‰', 'basispunkte', 'billion', 'billionen']),
  ),
  indefiniteQuantities: new Set(
    'hunderte tausende millionenfach dutzend dutzende dutzenden einige mehrere viele wenige paar mehrheit minderheit meisten zahlreiche'.split(
      ' ',
    ),
  ),
  wrongPlurals: new Map(),
  halfShares: new WordTable(meaning<true>(true, ['die hälfte', 'hälfte'])),
  fractions: new WordTable<FractionWord>(
    fractionNames.map((word, index): [string, FractionWord] => [
      word,
      { denominator: index + 3, count: 'any' },
    ]),
  ),
  bareScales: new WordTable<number>([]),
  shareJoiners: new WordTable([['von', { every: false }]]),
  ordinals: new WordTable(ordinals),
  isOrdinalEnding: (ending) => ending === '.',
  ordinalEnding: () => '.',
  ordinalEndings: new Set([]),
  placePrepositions: new Set(['auf', 'an']),
  placeNouns: new Set(['platz', 'stelle', 'rang', 'position']),
  multiples: new WordTable([
    ...meaning(2, ['doppelte', 'doppelten', 'zweifache']),
    ...meaning(3, ['dreifache', 'dreifachen']),
    ...meaning(4, ['vierfache', 'vierfachen']),
    ...meaning(5, ['fünffache', 'fünffachen']),
    ...meaning(10, ['zehnfache', 'zehnfachen']),
  ]),
  foldEnding: '',
  times: new WordTable(singularAndPlural([['mal', 'mal']])),
  timesTails: new WordTable(meaning<true>(true, ['so viel', 'so viele'])),
  ambiguousTimesTails: new Set(['mehr', 'weniger', 'höher', 'größer', 'kleiner']),
  ranges: [
    {
      opening: new WordTable(meaning<true>(true, ['zwischen'])),
      joining: new WordTable(meaning<true>(true, ['und'])),
    },
    {
      opening: new WordTable(meaning<true>(true, ['von'])),
      joining: new WordTable(meaning<true>(true, ['bis', 'bis zu', 'auf'])),
    },
  ],
};
