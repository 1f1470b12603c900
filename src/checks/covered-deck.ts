/** Every figure, claim and slip of the deck is told in a story, in both languages. */

import { passageOfWords } from '../publication/deck-coverage.ts';
import type { DeckFigure, DeckPassage } from '../ledgers/deck.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Publication } from '../publication/publication.ts';
import { languages, type Language } from '../site.ts';
import { everyStory, type Check } from '../publication/check.ts';

const coveredDeck: Check = (publication, tree) => {
  const written = [...tree.keys()].filter((path) => /^content\/stories\/[^/]+\/(?:it|en)\.mdx$/.test(path));
  // A story that can't be read may tell anything.
  if (everyStory(publication).length * languages.length < written.length) return [];
  const claims = publication.deck.flatMap((slide) => slide.claims);
  return [
    ...languages.flatMap((language) =>
      claims.flatMap(({ figures }) =>
        figures.flatMap((figure) => untoldFigure(figure, publication, language)),
      ),
    ),
    ...[...claims, ...publication.slips].flatMap(({ stories }) => untoldWords(stories, publication)),
  ];
};

export default coveredDeck;

/** A number that disagrees with its cell is told all the same: another finding speaks of it. */
function untoldFigure(
  { cell: { address }, place }: DeckFigure,
  { stories }: Publication,
  language: Language,
): Finding[] {
  const isTold = [...stories.values()]
    .flatMap((versions) => versions[language].sections)
    .some(
      ({ mentions, claims }) =>
        mentions.some((mention) => mention.address === address) ||
        claims.some(({ name }) => name?.includes(`[${address}]`) === true),
    );
  return isTold ? [] : [finding('DCK-001', place, { address, language })];
}

function untoldWords(passages: readonly DeckPassage[], { stories }: Publication): Finding[] {
  return passages.flatMap((passage) => {
    const versions = stories.get(passage.story);
    if (versions === undefined) {
      const suggestion = nearestName(passage.story, stories.keys());
      return [finding('DCK-003', passage.storyPlace, { name: passage.story, suggestion })];
    }
    return languages.flatMap((language) => {
      const words = passage[language];
      if (passageOfWords(words, versions[language]) !== undefined) return [];
      return [finding('DCK-002', passage.place[language], { words, file: versions[language].file })];
    });
  });
}
