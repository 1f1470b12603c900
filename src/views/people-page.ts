/** The people and organisations that stories quote or cite, as the page shows them. */

import { plainText } from '../binding/bound-text.ts';
import type { Voice } from '../ledgers/people.ts';
import { storiesOfVoice } from '../publication/people.ts';
import { storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { markedTitle, yearOf } from '../binding/references.ts';
import type { Language } from '../site.ts';

/** Somebody ready to be shown. */
export interface ShownVoice {
  id: string;
  /** With the marks of bound numbers and of languages, like the role. */
  name: string;
  role: string;
  /** Years of the sources, the oldest first; each with the place where it can be read; titles with the mark of their language. */
  sources: { year: string; title: string; url: string | undefined }[];
  stories: { title: string; path: string }[];
}

/** By name, in the alphabet of the language. */
export function peoplePage(
  publication: Publication,
  language: Language,
): Record<Voice['kind'], ShownVoice[]> {
  // Where no ledger says who is quoted, nobody is shown.
  const { people = [] } = publication;
  const shown = people.flatMap((voice) => {
    const found = storiesOfVoice(voice, publication, language);
    // Whom only drafts cite is named when they are published.
    if (found.length === 0) return [];
    const sources = [...new Set(found.flatMap((each) => each.sources))]
      .map((reference) => ({
        year: yearOf(reference),
        title: markedTitle(reference, language),
        url: reference.URL,
      }))
      .toSorted((a, b) => a.year.localeCompare(b.year));
    const stories = found.map(({ story }) => ({ title: story.frontMatter.title, path: storyPath(story) }));
    return [{ kind: voice.kind, id: voice.id, ...voice.words[language], sources, stories }];
  });
  const byName = shown.toSorted((a, b) => plainText(a.name).localeCompare(plainText(b.name), language));
  return {
    person: byName.filter(({ kind }) => kind === 'person'),
    organisation: byName.filter(({ kind }) => kind === 'organisation'),
  };
}
