/** Says which words of a text are in no list of its language. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Language } from '../../src/site.ts';

/**
 * The Italian list is one of words by how often they were met on the web: further down it holds ever more
 * fragments, and it has no accents anywhere. What is missing is in our own list.
 */
const commonItalianWords = 30_000;

const { resolve } = createRequire(import.meta.url);
const italian = new Set(
  (JSON.parse(readFileSync(resolve('an-array-of-italian-words'), 'utf8')) as string[]).slice(
    0,
    commonItalianWords,
  ),
);
const englishFile = join(dirname(resolve('@cspell/dict-en-gb-mit')), 'en_GB.trie.gz');
const english = decodeTrie(gunzipSync(readFileSync(englishFile)));

/** One of our lists as it is written: a word a line, `!` before one that is wrong, `#` for a comment. */
export function readList(language: Language): string[] {
  const text = readFileSync(new URL(`words-${language}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const ours = { it: new Set(readList('it')), en: new Set(readList('en')) };

/** Whether a word is in the lists of a language, as it stands or in small letters. */
function isKnown(word: string, language: Language): boolean {
  return [word, word.toLowerCase()].some((form) => {
    if (ours[language].has(`!${form}`)) return false;
    if (ours[language].has(form)) return true;
    return language === 'it' ? italian.has(form) : english.hasWord(form, false);
  });
}

/**
 * The words of a text that no list has, in its order. Abbreviations in capitals and `names` may stand;
 * what is quoted may be in the other language.
 * @param names words with a capital that may stand
 */
export function unknownWords(text: string, language: Language, names: ReadonlySet<string>): string[] {
  const other = language === 'it' ? 'en' : 'it';
  const parts = text.replaceAll('’', "'").split(/([«“][^»”]*[»”])/);
  return parts.flatMap((part, index) => {
    const isQuoted = index % 2 === 1;
    return wordsOf(part, language).filter((word) => {
      const isName = /^\p{Lu}{2,}s?$/u.test(word) || names.has(word);
      return !isName && !isKnown(word, language) && !(isQuoted && isKnown(word, other));
    });
  });
}

/** An Italian elision is two words, an English possessive is the word without its end. */
function wordsOf(text: string, language: Language): string[] {
  return [...text.matchAll(/\p{L}+(?:'\p{L}+)*/gu)].flatMap(([word]) =>
    language === 'it' ? word.split("'") : [word.replace(/'s$/, '')],
  );
}
