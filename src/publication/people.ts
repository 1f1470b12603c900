/** Where the people of the ledger are quoted or cited. */

import type { Language } from '../site.ts';
import type { Reference } from '../binding/references.ts';
import { authorNames, type Voice } from '../ledgers/people.ts';
import type { Story } from '../stories/story.ts';
import type { Publication } from './publication.ts';

/** The keys of the sources that a story cites, or binds a number of. */
export function sourcesOfStory({ citations, bindings }: Story): Set<string> {
  const bound = bindings.numbers.map(({ cell }) => cell.source).filter((key) => key !== undefined);
  return new Set([...citations, ...bound]);
}

/** The stories that quote or cite somebody, with the sources in which they do. */
export function storiesOfVoice(
  { authors }: Voice,
  { stories, references }: Pick<Publication, 'stories' | 'references'>,
  language: Language,
): { story: Story; sources: Reference[] }[] {
  return [...stories.values()].flatMap((versions) => {
    const story = versions[language];
    const sources = [...sourcesOfStory(story)].flatMap((key) => {
      const reference = references.get(key);
      return reference !== undefined && authorNames(reference).some((name) => authors.includes(name))
        ? [reference]
        : [];
    });
    return sources.length === 0 ? [] : [{ story, sources }];
  });
}
