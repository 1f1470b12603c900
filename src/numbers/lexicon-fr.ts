/** French words around numbers. */

import { frenchCardinals } from './cardinals.ts';
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

const of = ['de', "d'", 'du', 'des', 'de la', "de l'"];

/** `plus {de}` with every form of the preposition. */
function contracted(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    phrase.includes('{de}') ? of.map((form) => phrase.replace('{de}', form)) : [phrase],
  );
}

const ordinalNames =
  'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' ');
const ordinals: [string, number][] = [
  ...meaning(1, ['premier', 'première']),
  ...meaning(2, ['second', 'seconde']),
  ...ordinalNames.map((word, index): [string, number] => [word, index + 2]),
];

function hedges(phrases: Partial<Record<Hedge, readonly string[]>>): WordTable<Hedge> {
  return new WordTable(
    Object.entries(phrases).flatMap(([hedge, list]) => meaning(hedge as Hedge, contracted(list))),
  );
}

/** The French lexicon. */
export const frenchLexicon: NumberLexicon = {
  marks: { decimal: ',', group: '.' },
  groupsBySpace: true,
  readCardinal: frenchCardinals.read,
  isCardinalWord: frenchCardinals.isWord,
  mendWord: (word) => (word === 'zero' ? 'zéro' : undefined),
  lacksHyphen: () => false,
  indefiniteArticles: new Set([]),
  articles: new Set(['le', 'la', "l'", 'les', 'du', 'des', 'au', 'aux']),
  differenceArticles: new Set(['du']),
  frontHedges: hedges({
    about: ['environ', 'autour {de}', 'à peu près', 'aux alentours {de}', 'quelque', 'à peu de chose près'],
    almost: ['presque', 'près {de}', 'un peu moins {de}', 'à peine moins {de}', 'pas tout à fait'],
    'more than': ['plus {de}', 'un peu plus {de}', 'à peine plus {de}', 'au-dessus {de}'],
    'less than': ['moins {de}', 'au-dessous {de}', 'en dessous {de}'],
    'at least': ['au moins', 'pas moins {de}', 'au minimum'],
    'up to': ["jusqu'à", 'au plus', 'au maximum', 'pas plus {de}'],
  }),
  backHedges: hedges({
    about: ['environ', 'à peu près'],
    almost: ['ou presque'],
    'more than': ['et plus', 'passés', 'passées'],
    'at least': ['ou plus', 'au moins', 'au minimum'],
    'up to': ['ou moins', 'au plus', 'au maximum'],
  }),
  ambiguousHedges: new WordTable(meaning<true>(true, ['vers', 'quasi'])),
  signs: new Map([
    ['plus', 1],
    ['moins', -1],
  ]),
  scales: new WordTable<Scale>([
    ['mille', scale(3, { count: 'many' })],
    ['million', scale(6, { of: 'needed' })],
    ['millions', scale(6, { count: 'many', otherForm: 'million', of: 'needed' })],
    ['milliard', scale(9, { of: 'needed' })],
    ['milliards', scale(9, { count: 'many', otherForm: 'milliard', of: 'needed' })],
    ['md', scale(9, { isAbbreviation: true, of: 'optional' })],
  ]),
  halfOf: new WordTable(meaning<true>(true, ['un demi'])),
  andHalf: new WordTable(meaning<true>(true, ['et demi', 'et demie'])),
  joiners: new Set(['et']),
  thousandsStandApart: true,
  alternatives: new Set(['ou', 'et']),
  of: new Set(['de', "d'"]),
  percentWords: new WordTable(meaning<true>(true, ['pour cent'])),
  points: new WordTable(
    singularAndPlural([
      ['point', 'points'],
      ['point de pourcentage', 'points de pourcentage'],
    ]),
  ),
  currencyBefore: new WordTable([
    ...meaning('EUR' as const, ['eur']),
    ...meaning('USD' as const, ['us$', 'usd']),
    ...meaning('GBP' as const, ['gbp']),
  ]),
  currencyAfter: new WordTable<CurrencyWord>([
    ...meaning(money('EUR', { count: 'one' }), ['euro']),
    ...meaning(money('EUR', { count: 'many' }), ['euros']),
    ...meaning(money('EUR', { isWord: false }), ['€', 'eur']),
    ...meaning(money('USD', { isWord: false }), ['$', 'us$', 'usd']),
    ...meaning(money('GBP', { isWord: false }), ['£', 'gbp']),
    ...meaning(money('USD', { count: 'one' }), ['dollar']),
    ...meaning(money('USD', { count: 'many' }), ['dollars']),
    ...meaning(money('GBP', { count: 'many' }), ['livres', 'livres sterling']),
  ]),
  nouns: new WordTable(
    singularAndPlural([
      ['personne', 'personnes'],
      ['habitant', 'habitants'],
      ['patient', 'patients'],
      ['entreprise', 'entreprises'],
      ['microentreprise', 'microentreprises'],
      ['pme', 'pme'],
      ['société', 'sociétés'],
      ['salarié', 'salariés'],
      ['emploi', 'emplois'],
      ['projet', 'projets'],
      ['essai', 'essais'],
      ['centre', 'centres'],
      ['dispositif', 'dispositifs'],
      ['bourse', 'bourses'],
    ]),
  ),
  unsupportedUnits: new WordTable(
    meaning<true>(true, [
      'pour mille',
      '‰',
      'points de base',
      'billion',
      'billions',
      'trillion',
      'trillions',
    ]),
  ),
  indefiniteQuantities: new Set(
    'millier milliers centaine centaines dizaine dizaines douzaine quinzaine vingtaine trentaine quelques plusieurs beaucoup peu majorité plupart minorité'.split(
      ' ',
    ),
  ),
  wrongPlurals: new Map(),
  halfShares: new WordTable(meaning<true>(true, ['la moitié', 'moitié'])),
  fractions: new WordTable<FractionWord>([
    ['tiers', { denominator: 3, count: 'any' }],
    ['quart', { denominator: 4, count: 'one' }],
    ['quarts', { denominator: 4, count: 'many' }],
    ...ordinalNames.slice(3).flatMap((word, index): [string, FractionWord][] => [
      [word, { denominator: index + 5, count: 'one' }],
      [`${word}s`, { denominator: index + 5, count: 'many' }],
    ]),
  ]),
  bareScales: new WordTable<number>([]),
  shareJoiners: new WordTable([['sur', { every: false }]]),
  ordinals: new WordTable(ordinals),
  isOrdinalEnding: (ending, value) => (value === 1 ? ending === 'er' || ending === 're' : ending === 'e'),
  ordinalEnding: () => 'e',
  ordinalEndings: new Set(['er', 're', 'e', 'ème', 'eme']),
  placePrepositions: new Set(['en']),
  placeNouns: new Set(['place', 'position', 'rang']),
  multiples: new WordTable([
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
    ['quintuple', 5],
    ['décuple', 10],
  ]),
  foldEnding: '',
  times: new WordTable(singularAndPlural([['fois', 'fois']])),
  timesTails: new WordTable(meaning<true>(true, ['autant'])),
  ambiguousTimesTails: new Set(['plus', 'moins', 'supérieur', 'supérieure']),
  ranges: [
    {
      opening: new WordTable(meaning<true>(true, ['entre'])),
      joining: new WordTable(meaning<true>(true, ['et'])),
    },
    {
      opening: new WordTable(meaning<true>(true, ['de', "d'", 'du'])),
      joining: new WordTable(meaning<true>(true, ['à', 'au', 'aux'])),
    },
  ],
};
