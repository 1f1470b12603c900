/** The misspelt words of the editors' files, each with its place. */

import { createHash } from 'node:crypto';
import type { Place } from '../findings/finding.ts';
import type { Language } from '../site.ts';
import { decodeUtf8, type SourceTree } from '../text/source-tree.ts';
import { TextPlaces } from '../text/text-places.ts';
import { isClean, keepVerdicts, nearestWords, noteClean } from './dictionary.ts';
import { holdsProse, proseOf } from './prose.ts';
import { ownWordFiles, ownWordsOf, unknownWords, type OwnWords } from './speller.ts';

/** A word that no list has. */
export interface Misspelt {
  word: string;
  language: Language;
  /** The nearest words of the list; none where nothing looks like it. */
  near: readonly string[];
  place: Place;
}

/** Of more misspelt words than these it is not said what they may have meant: to look takes its time. */
const mostSuggested = 20;

/** Every misspelt word of a tree, once in each file; files that have been found clean before are not read again. */
export function misspeltWords(tree: SourceTree): Misspelt[] {
  const lists = createHash('sha256');
  for (const file of ownWordFiles) lists.update(tree.get(file) ?? '').update('\0');
  const listsMark = lists.digest('hex');
  let own: OwnWords | undefined;
  let suggested = 0;
  const found: Misspelt[] = [];
  for (const [file, bytes] of tree) {
    if (!holdsProse(file)) continue;
    const mark = createHash('sha1')
      .update(listsMark)
      .update(file)
      .update(bytes)
      .digest('base64')
      .slice(0, 16);
    if (isClean(mark)) continue;
    const text = decodeUtf8(bytes);
    if (text === undefined) continue;
    const words = misspeltIn(file, text, (own ??= ownWordsOf(tree)));
    if (words.length === 0) noteClean(mark);
    for (const each of words) {
      const near = suggested++ < mostSuggested ? nearestWords(each.word, each.language) : [];
      found.push({ ...each, near });
    }
  }
  keepVerdicts();
  return found;
}

function misspeltIn(file: string, text: string, own: OwnWords): Omit<Misspelt, 'near'>[] {
  const said = new Set<string>();
  let places: TextPlaces | undefined;
  return proseOf(file, text).flatMap(({ language, text: prose, start }) =>
    unknownWords(prose, language, own).flatMap((word) => {
      const key = `${language} ${word}`;
      if (said.has(key)) return [];
      said.add(key);
      places ??= new TextPlaces(file, text);
      return [{ word, language, place: places.at(...spanOf(word, text, start())) }];
    }),
  );
}

/** Where a word stands in a file, from an offset on: the offset itself where it is written in another way there. */
function spanOf(word: string, text: string, start: number): [number, number] {
  // No pattern takes a word of any length.
  if (word.length > 200) return [start, start + 1];
  const pattern = new RegExp(`(?<![\\p{L}])${word.replaceAll("'", "['’]")}(?![\\p{L}])`, 'gu');
  pattern.lastIndex = start;
  const at = pattern.exec(text)?.index ?? start;
  return [at, at + word.length];
}
