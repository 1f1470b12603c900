/** Italian words around numbers. */

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
import { italianOrdinals, mendItalianCardinal, readItalianCardinal } from './words.ts';

const contractions = {
  di: ['del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle'],
  a: ['al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle'],
  da: ['dal', 'dallo', "dall'", 'dalla', 'dai', 'dagli', 'dalle'],
  in: ['nel', 'nello', "nell'", 'nella', 'nei', 'negli', 'nelle'],
};
const definite = ['il', 'lo', "l'", 'la', 'i', 'gli', 'le'];
const prepositions = {
  '{di}': ['di', ...contractions.di],
  '{a}': ['a', 'ad', ...contractions.a],
};

/** `più {di}` with every contraction of the preposition. */
function contracted(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => {
    const slot = (['{di}', '{a}'] as const).find((each) => phrase.includes(each));
    return slot === undefined ? [phrase] : prepositions[slot].map((form) => phrase.replace(slot, form));
  });
}

function hedges(phrases: Partial<Record<Hedge, readonly string[]>>): WordTable<Hedge> {
  return new WordTable(
    Object.entries(phrases).flatMap(([hedge, list]) => meaning(hedge as Hedge, contracted(list))),
  );
}

function italianFractions(): [string, FractionWord][] {
  return italianOrdinals.slice(0, 20).flatMap((ordinal, index): [string, FractionWord][] =>
    index < 2
      ? []
      : [
          [ordinal, { denominator: index + 1, count: 'one' }],
          [ordinal.replace(/o$/, 'i'), { denominator: index + 1, count: 'many' }],
        ],
  );
}

/** The Italian lexicon. */
export const italianLexicon: NumberLexicon = {
  marks: { decimal: ',', group: '.' },
  readCardinal: readItalianCardinal,
  isCardinalWord: (word) =>
    readItalianCardinal([{ kind: 'word', text: word, start: 0, end: 0, glued: false }], 0) !== undefined,
  mendWord: (word) => (word === 'meta' || word === "meta'" ? 'metà' : mendItalianCardinal(word)),
  lacksHyphen: () => false,
  indefiniteArticles: new Set(['un', "un'"]),
  articles: new Set([...definite, ...Object.values(contractions).flat()]),
  differenceArticles: new Set(contractions.di),
  frontHedges: hedges({
    about: [
      'circa',
      "all'incirca",
      'più o meno',
      'intorno {a}',
      'attorno {a}',
      'approssimativamente',
      'grosso modo',
    ],
    almost: ['quasi', 'poco meno {di}', 'appena meno {di}', 'appena sotto', 'poco sotto'],
    'more than': [
      'oltre',
      'più {di}',
      'poco più {di}',
      'appena più {di}',
      'poco oltre',
      'poco sopra',
      'sopra',
      'superiore {a}',
      'superiori {a}',
      'al di sopra {di}',
    ],
    'less than': ['meno {di}', 'sotto', 'al di sotto {di}', 'inferiore {a}', 'inferiori {a}'],
    'at least': ['almeno', 'non meno {di}', 'come minimo'],
    'up to': ['fino {a}', 'sino {a}', 'al massimo', 'non più {di}', 'non oltre'],
  }),
  backHedges: hedges({
    about: ['circa', "all'incirca", 'più o meno', 'o giù di lì'],
    almost: ['o quasi', 'scarso', 'scarsa', 'scarsi', 'scarse'],
    'more than': ['e più', 'e oltre', 'e passa', 'abbondante', 'abbondanti'],
    'at least': ['o più', 'almeno', 'come minimo'],
    'up to': ['o meno', 'al massimo'],
  }),
  ambiguousHedges: new WordTable(
    meaning<true>(true, [
      'pressoché',
      'sul',
      'sullo',
      "sull'",
      'sulla',
      'sui',
      'sugli',
      'sulle',
      // Beside or beyond.
      ...contracted(['vicino {a}', 'vicini {a}', 'oltre {a}']),
    ]),
  ),
  signs: new Map([
    ['più', 1],
    ['meno', -1],
  ]),
  scales: new WordTable<Scale>(
    [
      ['mila', scale(3, { count: 'many' })],
      ['milione', scale(6, { count: 'one', otherForm: 'milioni', of: 'needed' })],
      ['milioni', scale(6, { count: 'many', otherForm: 'milione', of: 'needed' })],
      ['mln', scale(6, { isAbbreviation: true, of: 'optional' })],
      ['miliardo', scale(9, { count: 'one', otherForm: 'miliardi', of: 'needed' })],
      ['miliardi', scale(9, { count: 'many', otherForm: 'miliardo', of: 'needed' })],
      ['mld', scale(9, { isAbbreviation: true, of: 'optional' })],
    ],
    ['mila', 'mln', 'mld'],
  ),
  halfOf: new WordTable(meaning<true>(true, ['mezzo'])),
  andHalf: new WordTable(meaning<true>(true, ['e mezzo', 'e mezza'])),
  joiners: new Set(['e', 'ed']),
  thousandsStandApart: false,
  alternatives: new Set(['o', 'e', 'ed', 'oppure']),
  of: new Set(['di']),
  percentWords: new WordTable(meaning<true>(true, ['per cento', 'percento'])),
  points: new WordTable(
    [
      ...singularAndPlural([
        ['punto', 'punti'],
        ['punto percentuale', 'punti percentuali'],
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
    ...meaning(money('EUR', { isWord: false }), ['€', 'eur']),
    ...meaning(money('USD', { isWord: false }), ['$', 'us$', 'usd']),
    ...meaning(money('GBP', { isWord: false }), ['£', 'gbp']),
    ...meaning(money('USD', { count: 'one' }), ['dollaro', 'dollaro statunitense']),
    ...meaning(money('USD', { count: 'many' }), [
      'dollari',
      'dollari statunitensi',
      'dollari americani',
      'dollari usa',
    ]),
    ...meaning(money('GBP', { count: 'one' }), ['sterlina', 'sterlina britannica']),
    ...meaning(money('GBP', { count: 'many' }), ['sterline', 'sterline britanniche']),
  ]),
  nouns: new WordTable(
    singularAndPlural([
      ['persona', 'persone'],
      ['abitante', 'abitanti'],
      ['cittadino', 'cittadini'],
      ['paziente', 'pazienti'],
      ['famiglia', 'famiglie'],
      ['impresa', 'imprese'],
      ['microimpresa', 'microimprese'],
      ['azienda', 'aziende'],
      ['società', 'società'],
      ['pmi', 'pmi'],
      ['piccola e media impresa', 'piccole e medie imprese'],
      ['startup', 'startup'],
      ['occupato', 'occupati'],
      ['lavoratore', 'lavoratori'],
      ['addetto', 'addetti'],
      ['dipendente', 'dipendenti'],
      ['posto di lavoro', 'posti di lavoro'],
      ['progetto', 'progetti'],
      ['intervento', 'interventi'],
      ['dispositivo', 'dispositivi'],
      ['applicazione', 'applicazioni'],
      ['previsione', 'previsioni'],
      ['area', 'aree'],
      ['parte', 'parti'],
      ['conclusione', 'conclusioni'],
      ['cifra', 'cifre'],
      ['grafico', 'grafici'],
      ['tavola', 'tavole'],
      ['misura', 'misure'],
    ]),
  ),
  unsupportedUnits: new WordTable(
    meaning<true>(true, [
      'per mille',
      '‰',
      'punti base',
      'punto base',
      'bilione',
      'bilioni',
      'trilione',
      'trilioni',
    ]),
  ),
  indefiniteQuantities: new Set(
    (
      'migliaio migliaia centinaio centinaia decina decine dozzina dozzine ventina trentina ' +
      'quarantina cinquantina sessantina settantina ottantina novantina quindicina paio ' +
      'alcuni alcune qualche parecchi parecchie molti molte tanti tante pochi poche ' +
      'diversi diverse numerosi numerose maggioranza maggior minoranza'
    ).split(' '),
  ),
  wrongPlurals: new Map(),
  halfShares: new WordTable(meaning<true>(true, ['metà'])),
  fractions: new WordTable(italianFractions()),
  bareScales: new WordTable<number>([]),
  shareJoiners: new WordTable([
    ['su', { every: false }],
    ['ogni', { every: true }],
  ]),
  ordinals: new WordTable(
    italianOrdinals.flatMap((ordinal, index): [string, number][] => [
      [ordinal, index + 1],
      [ordinal.replace(/o$/, 'a'), index + 1],
    ]),
  ),
  isOrdinalEnding: (ending) => ending === 'º' || ending === 'ª',
  ordinalEnding: () => 'º',
  ordinalEndings: new Set(['º', 'ª', '°']),
  placePrepositions: new Set(['in']),
  placeNouns: new Set(['posto', 'posizione']),
  multiples: new WordTable([
    ['doppio', 2],
    ['triplo', 3],
    ['quadruplo', 4],
    ['quintuplo', 5],
    ['decuplo', 10],
  ]),
  foldEnding: '',
  times: new WordTable(singularAndPlural([['volta', 'volte']])),
  timesTails: new WordTable(meaning<true>(true, ['tanto', 'tanta', 'tanti', 'tante'])),
  ambiguousTimesTails: new Set(['più', 'meno', 'maggiore', 'maggiori', 'superiore', 'di']),
  ranges: [
    {
      opening: new WordTable(meaning<true>(true, ['tra', 'fra'])),
      joining: new WordTable(meaning<true>(true, ['e', 'ed'])),
    },
    {
      opening: new WordTable(meaning<true>(true, ['da', ...contractions.da])),
      joining: new WordTable(meaning<true>(true, prepositions['{a}'])),
    },
  ],
};
