/** Every letter that editors write is in a font of the site: what none has would be an empty box, or another's font. */

import { finding, type Finding } from '../findings/finding.ts';
import { isDrawable } from '../plotting/measure-text.ts';
import type { Check } from '../publication/check.ts';
import { mojibakeIn } from '../text/mojibake.ts';
import { decodeUtf8 } from '../text/source-tree.ts';
import { codePointName } from '../text/text-file.ts';
import { TextPlaces } from '../text/text-places.ts';

/** Files whose words readers see; stored versions bring their pictures with them. */
const read = /^(?:content\/(?!frozen\/|chart\.schema\.json$).*\.(?:mdx|yaml|json)|data\/.*\.(?:csv|json))$/;

/** Beyond Western Europe's letters, which every font of ours has; what is not seen has findings of its own. */
const unusual = /\P{M}\p{M}+|[^\0-\xFF\p{C}\p{Z}\p{M}\u{FFFD}]/gu;

/** Where such letters can stand: what is beyond Latin-1, with the letter before it. Looking for these is fast. */
const beyondLatin = /[\0-\xFF]?[^\0-\xFF]+/g;

const drawableLetters: Check = (_, tree) =>
  [...tree].flatMap(([file, bytes]): Finding[] => {
    if (!read.test(file)) return [];
    const text = decodeUtf8(bytes);
    if (text === undefined) return [];
    const found = new Map<string, number>();
    const seen = new Set<string>();
    for (const { 0: stretch, index: start } of text.matchAll(beyondLatin)) {
      // Most are an apostrophe after one letter or another.
      if (seen.has(stretch)) continue;
      seen.add(stretch);
      for (const { 0: letter, index } of stretch.matchAll(unusual)) {
        if (!found.has(letter) && !isSet(letter)) found.set(letter, start + index);
      }
    }
    // A text in the wrong encoding is reported as such.
    if (found.size === 0 || mojibakeIn(text) !== undefined) return [];
    const places = new TextPlaces(file, text);
    return [...found].map(([letter, at]) =>
      finding('TXT-012', places.at(at, at + letter.length), { letter, code: codePointName(letter) }),
    );
  });

export default drawableLetters;

/** Whether a letter, with the marks on it, is in our fonts as one. */
function isSet(letter: string): boolean {
  const composed = letter.normalize('NFC');
  return [...composed].length === 1 && isDrawable(composed);
}
