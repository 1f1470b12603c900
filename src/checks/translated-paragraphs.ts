/** A paragraph that says the same in both languages, word for word, was forgotten in one of them. */

import { finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';
import { everyText } from '../publication/texts.ts';

/** Fewer words may be a name, or the same in both languages. */
const fewestWords = 6;

const translatedParagraphs: Check = (publication) =>
  everyText(publication).flatMap(({ it, en }) => {
    const [original, translation] = it.frontMatter.translates === undefined ? [it, en] : [en, it];
    const paragraphsOf = ({ sections }: typeof it) => sections.flatMap(({ paragraphs }) => paragraphs);
    const originals = new Set(
      // Words of another language, where they are marked, are a quotation.
      paragraphsOf(original).flatMap(({ text, hasForeignWords }) => (hasForeignWords ? [] : [text])),
    );
    return paragraphsOf(translation)
      .filter(({ text, hasForeignWords }) => !hasForeignWords && originals.has(text))
      .filter(({ text }) => [...text.matchAll(/\p{L}+/gu)].length >= fewestWords)
      .map(({ place }) => finding('STY-028', place, { file: original.file }));
  });

export default translatedParagraphs;
