import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/site.ts';
import { realText, realTree } from '../content.ts';
import { proseOf, proseOfInterface } from './prose.ts';
import { readList, unknownWords } from './speller.ts';

/** Words with a capital in the names that the publication knows: people, firms, sources and their titles. */
const names = new Set(
  ['content/names.yaml', 'content/people.yaml', 'content/references.json'].flatMap((file) =>
    [...realText(file).matchAll(/(?<!\p{L})\p{Lu}\p{L}*/gu)].map(([word]) => word),
  ),
);

describe('the words for readers', () => {
  it.each(languages)('in %s are spelt as a list has them', (language) => {
    const prose = [...proseOf(realTree), ...proseOfInterface()].filter((each) => each.language === language);
    expect(prose.length).toBeGreaterThan(1000);
    const unknown = prose.flatMap(({ file, text }) =>
      unknownWords(text, language, names).map((word) => `${file}: ${word}`),
    );
    // Wrong? Mend it. Right? Add it to `tests/spelling/words-it.txt` or `words-en.txt`, in its place.
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('the speller', () => {
  const unknown = (text: string, language: Language) =>
    unknownWords(text, language, new Set(['Assolombarda']));

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

  it('takes an English word in Italian, and an Italian one in English, for quoted only', () => {
    expect(unknown('Dice «the sentence above» e basta', 'it')).toEqual([]);
    expect(unknown('Dice the sentence above e basta', 'it')).not.toEqual([]);
    expect(unknown('It says “la sanità delle imprese” there', 'en')).toEqual([]);
    expect(unknown('It says la sanità delle imprese there', 'en')).not.toEqual([]);
  });
});

describe.each(languages)('our own list in %s', (language) => {
  const list = readList(language);

  it('is sorted, each word once', () => {
    const plain = (word: string) => word.replace(/^!/, '');
    const sorted = [...new Set(list)].toSorted((a, b) => plain(a).localeCompare(plain(b), language));
    expect(list).toEqual(sorted);
  });
});
