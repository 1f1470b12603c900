/** A title, a note or a name that says the same in both languages, word for word, was forgotten in one of them. */

import { finding } from '../../findings/finding.ts';
import type { Check } from '../../publication/check.ts';
import { visibleTexts } from '../../publication/visible-words.ts';

/** Fewer words may be a name, or the same in both languages; names in a chart mostly are. */
const fewest = { sentence: 3, name: 5 } as const;
const sentences =
  /^(?:title|deck|description|theme|subtitle|note|supported|notSupported|heading|numbers\.\d+\.text)/;

const untranslatedWords: Check = (publication) =>
  visibleTexts(publication).flatMap(({ isDraft, words: { it, en } }) => {
    // A new story bears its id for a title in both languages until somebody writes one.
    if (isDraft) return [];
    const said = new Set(
      it.flatMap(({ key, text, hasForeignWords }) => (hasForeignWords ? [] : [`${key}\n${text}`])),
    );
    return en.flatMap(({ key, text, place, hasForeignWords }) => {
      // Paragraphs have a finding of their own.
      if (key === 'paragraph' || hasForeignWords || !said.has(`${key}\n${text}`)) return [];
      const least = sentences.test(key) ? fewest.sentence : fewest.name;
      // What is written with a capital is a name in either language.
      const ordinary = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu)].length;
      const all = [...text.matchAll(/\p{L}+/gu)].length;
      return all >= least && ordinary >= 1 ? [finding('WRD-005', place, { key, text })] : [];
    });
  });

export default untranslatedWords;
