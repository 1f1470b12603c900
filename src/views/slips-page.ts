/** The deck's slips as the page of corrections shows them. */

import type { Publication } from '../publication/publication.ts';
import type { SlipWords } from '../ledgers/slips.ts';
import type { Language } from '../site.ts';
import { toldPassages, type ToldPassage } from './told-passage.ts';

/** A slip ready to be shown. */
export interface ShownSlip {
  id: string;
  /** With the marks of bound numbers. */
  words: SlipWords;
  slides: { id: string; title: string }[];
  passages: ToldPassage[];
}

/** In the order of the file. */
export function slipsPage(publication: Publication, language: Language): ShownSlip[] {
  return publication.slips.map(({ id, words, slides, stories }) => ({
    id,
    words: words[language],
    slides: publication.deck
      .filter((slide) => slides.includes(slide.id))
      .map((slide) => ({ id: slide.id, title: slide.title[language] })),
    passages: toldPassages(stories, publication, language),
  }));
}
