/** Where the stories tell what the deck says: passages for its figures and its claims. */

import type { Language } from '../site.ts';
import type { Publication } from './publication.ts';
import { sentenceWith } from '../documents/sentence.ts';
import type { Story } from '../stories/story.ts';

/** A sentence of a story. */
export interface Passage {
  story: Story;
  sentence: string;
  /** What names its place on the story's page: `n-sme-count`; undefined where the story begins. */
  fragment: string | undefined;
}

/**
 * The first sentence of each story that binds a cell or, of a missing value, says so in a `<Claim>`. The
 * question of a guess tells nothing, so it gives way to a sentence after it.
 */
export function passagesOfFigure(address: string, { stories }: Publication, language: Language): Passage[] {
  return [...stories.values()].flatMap((versions) => {
    const story = versions[language];
    const passages = story.sections.flatMap(({ anchor, numbers, assertions }): Passage[] => [
      ...numbers
        .filter(({ cell }) => cell.address === address)
        .map(({ sentence, id }) => ({ story, sentence, fragment: id })),
      ...assertions
        .filter(({ expression }) => expression.includes(`[${address}]`))
        .map(({ sentence }) => ({ story, sentence, fragment: anchor })),
    ]);
    const telling = passages.find(({ sentence }) => !sentence.endsWith('?'));
    return telling === undefined ? passages.slice(0, 1) : [telling];
  });
}

/** The sentence of a story in which words stand; undefined where they stand in no paragraph of it. */
export function passageOfWords(words: string, story: Story): Passage | undefined {
  for (const { anchor, paragraphs } of story.sections) {
    const paragraph = paragraphs.find(({ text }) => text.includes(words))?.text;
    if (paragraph === undefined) continue;
    return { story, sentence: sentenceWith(words, paragraph, story.language), fragment: anchor };
  }
  return undefined;
}
