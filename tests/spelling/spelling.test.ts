import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { colourNames, designWords } from '../../src/i18n/design-words.ts';
import { en } from '../../src/i18n/en.ts';
import { it as italian } from '../../src/i18n/it.ts';
import { languages, type Language } from '../../src/site.ts';
import { isListed, nearestWords } from '../../src/spelling/dictionary.ts';
import { misspeltWords } from '../../src/spelling/misspelt.ts';
import { localised, proseOf, withoutTags } from '../../src/spelling/prose.ts';
import {
  isWord,
  ownListFile,
  ownWordsOf,
  readOwnList,
  unknownWords,
  withOwnWords,
} from '../../src/spelling/speller.ts';
import { writtenLanguage } from '../../src/spelling/written-language.ts';
import { realText, realTree, sampleTree, withEdit } from '../content.ts';

const own = ownWordsOf(realTree);
const nowhere = () => 0;

/** Every text of the interface, which no editor writes and the checks don't look at. */
function proseOfInterface() {
  const short = Object.entries({ it: italian, en }).flatMap(([language, words]) =>
    Object.values(words).flatMap((text) => withoutTags(language, text.replaceAll(/\{\w+\}/g, ' '), nowhere)),
  );
  return [
    ...short,
    ...localised(designWords, nowhere),
    ...localised(colourNames, nowhere),
    ...chartTypes.flatMap(({ words, sample }) => [
      ...localised(words, nowhere),
      ...localised(sample.words, nowhere),
    ]),
  ];
}

it.each(languages)('the words of the interface in %s are spelt as a list has them', (language) => {
  const prose = proseOfInterface().filter((each) => each.language === language);
  expect(prose.length).toBeGreaterThan(500);
  const unknown = prose.flatMap(({ text }) => unknownWords(text, language, own));
  // Wrong? Mend it. Right? npm run new -- word it|en <word>
  expect([...new Set(unknown)]).toEqual([]);
});

it('words for readers are found in texts, charts, ledgers, packages and columns, each where it stands', () => {
  const edits = [
    ['content/stories/one-in-a-thousand/it.mdx', 'Mettete in fila', 'Metete in fila'],
    ['content/charts/growth-2017.yaml', 'title: Il costo', 'title: Il cossto'],
    ['content/glossary.yaml', 'name: micro firm', 'name: micro ferm'],
    ['data/sme-ecosystem/figures.csv', ',piccole e medie imprese,', ',piccole e medie inprese,'],
  ] as const;
  const wrong = edits.reduce(
    (tree, [file, before, after]) => withEdit(file, before, after, tree),
    sampleTree,
  );
  const words = misspeltWords(wrong).map(({ word, place }) => {
    const line = new TextDecoder().decode(wrong.get(place.file)).split('\n')[place.line - 1] ?? '';
    return [word, [...line].slice(place.column - 1, place.column - 1 + place.length).join('')];
  });
  expect(words).toEqual([...words].map(([word]) => [word, word]));
  expect(words.map(([word]) => word).toSorted()).toEqual(['Metete', 'cossto', 'ferm', 'inprese']);
  expect(misspeltWords(sampleTree)).toEqual([]);
});

describe('the speller', () => {
  const unknown = (text: string, language: Language) => unknownWords(text, language, own);

  it('names what is misspelt', () => {
    expect(unknown('Le imprse di Assolombarda perche l’aquisto è propio più caro', 'it')).toEqual([
      'imprse',
      'perche',
      'aquisto',
      'propio',
    ]);
    expect(unknown('The firm’s goverment isn’t seperate from Assolombarda’s', 'en')).toEqual([
      'goverment',
      'seperate',
    ]);
  });

  it('knows Italian with its accents and elisions, and not without', () => {
    const right =
      'La capacità e la biodiversità dell’isola: perché cent’anni fa, com’è, un po’ di più, all’80%, dell’, città, cioè, sé, né, lunedì, virtù';
    expect(unknown(right, 'it').filter((word) => word !== 'po')).toEqual([]);
    expect(unknown('La capacita è citta, piu virtu e lunedi', 'it')).toEqual([
      'citta',
      'piu',
      'virtu',
      'lunedi',
    ]);
  });

  it('takes an English word in Italian, and an Italian one in English, for quoted only', () => {
    expect(unknown('Dice «the sentence above» e basta', 'it')).toEqual([]);
    expect(unknown('Dice the sentence above e basta', 'it')).not.toEqual([]);
    expect(unknown('It says “la sanità delle imprese” there', 'en')).toEqual([]);
    expect(unknown('It says la sanità delle imprese there', 'en')).not.toEqual([]);
  });

  it('leaves addresses, ids, codes and abbreviations alone', () => {
    expect(
      unknown('Su www.istat.it, istat.it e https://ec.europa.eu/xyzw: NUTS3 e name_it, H2020', 'it'),
    ).toEqual([]);
    expect(unknown('Su qwzx.it-xyzw.com, poi qwzx.it-xyzw', 'it')).toEqual(['xyzw']);
    // An address is looked for where a word begins: from each of its letters this takes a minute.
    expect(unknown('q'.repeat(100_000), 'it')).toHaveLength(1);
  });

  it('says what may have been meant', () => {
    expect(isListed('imprse', 'it')).toBe(false);
    expect(nearestWords('imprse', 'it')).toContain('imprese');
    expect(nearestWords('goverment', 'en')).toContain('government');
  });
});

describe('the language of a text', () => {
  it.each([
    ['Le imprese della Lombardia sono più di quelle che si contano nel resto d’Italia.', 'it'],
    ['The firms of Lombardy are more than those that are counted in the rest of Italy.', 'en'],
    ['Il venture capital in Italia', undefined],
    ['Open data, big data, machine learning, cloud computing', undefined],
    ['Disse «the firms of Lombardy are more than those that are counted» e poi tacque.', undefined],
  ] as const)('is told by its small words: %s', (text, language) => {
    expect(writtenLanguage(text)).toBe(language);
  });
});

describe.each(languages)('our own list in %s', (language) => {
  const list = readOwnList(realText(ownListFile(language)));

  it('is sorted, each a word and once', () => {
    expect(list.filter((word) => !isWord(word))).toEqual([]);
    expect(readOwnList(withOwnWords(realText(ownListFile(language)), [], language))).toEqual(list);
  });

  it('holds nothing that the dictionary has, and forbids nothing that it has not', () => {
    const superfluous = list.filter((word) =>
      word.startsWith('!') ? !isListed(word.slice(1), language) : isListed(word, language),
    );
    expect(superfluous).toEqual([]);
  });

  it('takes a new word in its place', () => {
    const text = '# words\nalfa\nzeta\n';
    expect(withOwnWords(text, ['metà', 'alfa'], language)).toBe('# words\nalfa\nmetà\nzeta\n');
  });
});

it('a file that can’t be read says nothing', () => {
  expect(proseOf('content/glossary.yaml', '- it: [')).toEqual([]);
  expect(proseOf('content/stories/x/it.mdx', '---\ntitle: x\n---\n\n<Num')).toEqual([]);
});
