/** Says which words of a text are in no list of its language. */

import type { Language, Localised } from '../site.ts';
import { languages } from '../site.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { isListed } from './dictionary.ts';

/** Our own list of a language: a word a line, `!` before one that is wrong, `#` for a comment. */
export function ownListFile(language: Language): string {
  return `content/spelling/${language}.txt`;
}

/** Whether something can stand in one of our lists: letters, with apostrophes between them; a mark before forbids it. */
export function isWord(text: string): boolean {
  return /^!?\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*$/u.test(text);
}

/** The lines of one of our lists that are words, as they are written. */
export function readOwnList(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Words that may stand beside those of the lists. */
export interface OwnWords {
  lists: Localised<ReadonlySet<string>>;
  /** Words with a capital in the names that the publication knows. */
  names: ReadonlySet<string>;
}

/** The list with words added in their places; those that it has already stay once. */
export function withOwnWords(list: string, words: readonly string[], language: Language): string {
  const heads = list.split(/\r?\n/).filter((line) => line.startsWith('#'));
  const plain = (word: string) => word.replace(/^!/, '');
  const all = [...new Set([...readOwnList(list), ...words])];
  return `${[...heads, ...all.toSorted((a, b) => plain(a).localeCompare(plain(b), language))].join('\n')}\n`;
}

/** Where names stand: people, firms, sources and their titles. */
const nameFiles = ['content/names.yaml', 'content/people.yaml', 'content/references.json'];

/** The files on which it depends which words are right. */
export const ownWordFiles: readonly string[] = [...languages.map(ownListFile), ...nameFiles];

/** The words that a publication adds to the lists. */
export function ownWordsOf(tree: SourceTree): OwnWords {
  const textOf = (file: string) => new TextDecoder().decode(tree.get(file));
  const names = nameFiles.flatMap((file) =>
    [...textOf(file).matchAll(/(?<!\p{L})\p{Lu}\p{L}*/gu)].map(([word]) => word),
  );
  return {
    lists: {
      it: new Set(readOwnList(textOf(ownListFile('it')))),
      en: new Set(readOwnList(textOf(ownListFile('en')))),
    },
    names: new Set(names),
  };
}

/** Whether a word is in the lists of a language, as it stands or in small letters. */
function isKnown(word: string, language: Language, { lists }: OwnWords): boolean {
  const forms = word === word.toLowerCase() ? [word] : [word, word.toLowerCase()];
  if (forms.some((form) => lists[language].has(`!${form}`))) return false;
  return forms.some((form) => lists[language].has(form) || isListed(form, language));
}

/**
 * The words of a text that no list has, in its order. Abbreviations in capitals, letters beside digits and names may
 * stand; what is quoted may be in the other language.
 */
export function unknownWords(text: string, language: Language, own: OwnWords): string[] {
  const other = language === 'it' ? 'en' : 'it';
  const parts = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(/([«“][^»”]*[»”])/);
  return parts.flatMap((part, index) => {
    const isQuoted = index % 2 === 1;
    return wordsOf(part, language).filter((word) => {
      if ([...word].length === 1) return false;
      const isName = /^\p{Lu}{2,}s?$/u.test(word) || own.names.has(word);
      return !isName && !isKnown(word, language, own) && !(isQuoted && isKnown(word, other, own));
    });
  });
}

/** What stands before an Italian apostrophe and by itself is no word. */
const elided = new Set(
  'l un d c s m t v n dell all dall nell sull coll quell quest bell sant anch dov com cos qualcos nient quand mezz senz tutt nessun alcun ciascun trent vent quarant cinquant sessant settant ottant novant cent grand neanch pov tant quant altr gliel sott sovr fors'.split(
    ' ',
  ),
);

/** Addresses in a text. A host is looked for where a word begins alone: from each of its letters it takes the square. */
const addresses =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]+\.(?:it|eu|com|org|net|int|gov|uk|fr|de|es)(?![\p{L}\p{N}]))+/gu;

/** An Italian elision is two words, an English possessive is the word without its end. Addresses and ids are none. */
function wordsOf(text: string, language: Language): string[] {
  const words = text
    .replaceAll(addresses, ' ')
    .matchAll(/(?<![\p{L}\p{N}_])\p{Script=Latin}[\p{L}\p{M}]*(?:'\p{L}+)*(?![\p{L}\p{N}_])'?/gu);
  return [...words].flatMap(([word]) => {
    if (language === 'en') return [word.replace(/'s?$/, '')];
    const parts = word.split("'");
    return parts.filter(
      (part, index) => part !== '' && (index === parts.length - 1 || !elided.has(part.toLowerCase())),
    );
  });
}
