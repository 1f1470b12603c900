/** Spanish words around numbers. */

import { spanishCardinals } from './cardinals.ts';
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

const masculine = 'segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' ');
const feminine = (word: string) => word.replace(/o$/, 'a');
const ordinals: [string, number][] = [
  ...meaning(1, ['primero', 'primera', 'primer']),
  ['tercer', 3],
  ...masculine.flatMap((word, index) => meaning(index + 2, [word, feminine(word)])),
];

/** Accents that are easily left out. */
const spanishAccents = new Map([
  ['dieciseis', 'dieciséis'],
  ['veintidos', 'veintidós'],
  ['veintitres', 'veintitrés'],
  ['veintiseis', 'veintiséis'],
  ['millon', 'millón'],
]);

/** `más {de}` with and without the article. */
function contracted(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    phrase.includes('{de}') ? ['de', 'del'].map((form) => phrase.replace('{de}', form)) : [phrase],
  );
}

function hedges(phrases: Partial<Record<Hedge, readonly string[]>>): WordTable<Hedge> {
  return new WordTable(
    Object.entries(phrases).flatMap(([hedge, list]) => meaning(hedge as Hedge, contracted(list))),
  );
}

/** The Spanish lexicon. */
export const spanishLexicon: NumberLexicon = {
  marks: { decimal: ',', group: '.' },
  readCardinal: spanishCardinals.read,
  isCardinalWord: spanishCardinals.isWord,
  mendWord: (word) => spanishAccents.get(word),
  lacksHyphen: () => false,
  indefiniteArticles: new Set(['un']),
  articles: new Set(['el', 'la', 'los', 'las', 'del', 'al', 'lo']),
  differenceArticles: new Set(['del']),
  frontHedges: hedges({
    about: ['unos', 'unas', 'alrededor {de}', 'aproximadamente', 'en torno a', 'en torno al', 'más o menos'],
    almost: ['casi', 'algo menos {de}', 'poco menos {de}', 'un poco menos {de}', 'apenas menos {de}'],
    'more than': ['más {de}', 'algo más {de}', 'poco más {de}', 'un poco más {de}', 'por encima {de}'],
    'less than': ['menos {de}', 'por debajo {de}'],
    'at least': ['al menos', 'por lo menos', 'como mínimo', 'no menos {de}'],
    'up to': ['hasta', 'como mucho', 'como máximo', 'no más {de}'],
  }),
  backHedges: hedges({
    about: ['aproximadamente', 'más o menos'],
    almost: ['o casi'],
    'more than': ['y pico', 'largos', 'largas'],
    'at least': ['o más', 'como mínimo'],
    'up to': ['o menos', 'como máximo'],
  }),
  ambiguousHedges: new WordTable(meaning<true>(true, ['cerca de', 'cerca del', 'sobre', 'hacia'])),
  signs: new Map([
    ['más', 1],
    ['menos', -1],
  ]),
  scales: new WordTable<Scale>([
    ['mil', scale(3, { count: 'many' })],
    ['millón', scale(6, { count: 'one', otherForm: 'millones', of: 'needed' })],
    ['millones', scale(6, { count: 'many', otherForm: 'millón', of: 'needed' })],
  ]),
  halfOf: new WordTable(meaning<true>(true, ['medio'])),
  andHalf: new WordTable(meaning<true>(true, ['y medio', 'y media'])),
  joiners: new Set(['y']),
  thousandsStandApart: true,
  alternatives: new Set(['o', 'u', 'y', 'e']),
  of: new Set(['de']),
  percentWords: new WordTable(meaning<true>(true, ['por ciento'])),
  points: new WordTable(
    singularAndPlural([
      ['punto', 'puntos'],
      ['punto porcentual', 'puntos porcentuales'],
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
    ...meaning(money('USD', { count: 'one' }), ['dólar']),
    ...meaning(money('USD', { count: 'many' }), ['dólares']),
    ...meaning(money('GBP', { count: 'many' }), ['libras', 'libras esterlinas']),
  ]),
  nouns: new WordTable(
    singularAndPlural([
      ['persona', 'personas'],
      ['habitante', 'habitantes'],
      ['paciente', 'pacientes'],
      ['empresa', 'empresas'],
      ['microempresa', 'microempresas'],
      ['pyme', 'pymes'],
      ['sociedad', 'sociedades'],
      ['empleado', 'empleados'],
      ['empleo', 'empleos'],
      ['proyecto', 'proyectos'],
      ['ensayo', 'ensayos'],
      ['centro', 'centros'],
      ['ayuda', 'ayudas'],
    ]),
  ),
  unsupportedUnits: new WordTable(
    meaning<true>(true, ['por mil', '‰', 'puntos básicos', 'billón', 'billones']),
  ),
  indefiniteQuantities: new Set(
    'miles cientos centenar centenares decena decenas docena docenas algunos algunas varios varias muchos muchas pocos pocas mayoría minoría'.split(
      ' ',
    ),
  ),
  wrongPlurals: new Map(),
  halfShares: new WordTable(meaning<true>(true, ['la mitad', 'mitad'])),
  fractions: new WordTable<FractionWord>([
    ['tercio', { denominator: 3, count: 'one' }],
    ['tercios', { denominator: 3, count: 'many' }],
    ...masculine.slice(2).flatMap((word, index): [string, FractionWord][] => [
      [word, { denominator: index + 4, count: 'one' }],
      [`${word}s`, { denominator: index + 4, count: 'many' }],
      [`${feminine(word)} parte`, { denominator: index + 4, count: 'one' }],
      [`${feminine(word)}s partes`, { denominator: index + 4, count: 'many' }],
    ]),
  ]),
  bareScales: new WordTable<number>([]),
  shareJoiners: new WordTable([['de cada', { every: false }]]),
  ordinals: new WordTable(ordinals),
  isOrdinalEnding: (ending) => ending === 'º' || ending === 'ª',
  ordinalEnding: () => 'º',
  ordinalEndings: new Set(['º', 'ª', '°']),
  placePrepositions: new Set(['en']),
  placeNouns: new Set(['puesto', 'lugar', 'posición']),
  multiples: new WordTable([
    ['doble', 2],
    ['triple', 3],
    ['cuádruple', 4],
    ['quíntuple', 5],
    ['décuple', 10],
  ]),
  foldEnding: '',
  times: new WordTable(singularAndPlural([['vez', 'veces']])),
  timesTails: new WordTable(meaning<true>(true, ['tanto', 'tantos', 'tanta', 'tantas'])),
  ambiguousTimesTails: new Set(['más', 'menos', 'mayor', 'superior']),
  ranges: [
    {
      opening: new WordTable(meaning<true>(true, ['entre'])),
      joining: new WordTable(meaning<true>(true, ['y', 'e'])),
    },
    {
      opening: new WordTable(meaning<true>(true, ['de', 'del'])),
      joining: new WordTable(meaning<true>(true, ['a', 'al'])),
    },
  ],
};
