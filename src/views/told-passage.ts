/** Passages of stories ready to be shown. */

import { passageOfWords, type Passage } from '../publication/deck-coverage.ts';
import type { DeckPassage } from '../ledgers/deck.ts';
import { placeInStory } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Language } from '../site.ts';

/** A sentence, the title of its story and the address of its place. */
export interface ToldPassage {
  title: string;
  sentence: string;
  path: string;
}

/** A passage with the title of its story and its address. */
export function toldPassage({ story, sentence, fragment }: Passage): ToldPassage {
  return { title: story.frontMatter.title, sentence, path: placeInStory(story, fragment) };
}

/** Those passages of an entry that stand in a story of the language. */
export function toldPassages(
  passages: readonly DeckPassage[],
  { stories }: Publication,
  language: Language,
): ToldPassage[] {
  return passages.flatMap((passage) => {
    const story = stories.get(passage.story)?.[language];
    const told = story === undefined ? undefined : passageOfWords(passage[language], story);
    return told === undefined ? [] : [toldPassage(told)];
  });
}
