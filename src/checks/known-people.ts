/** Readers are told who is behind every source that a story cites, and of nobody else. */

import { fileStart, finding, nearestName } from '../model/finding.ts';
import { authorNames, peopleFile, sourcesOfStory, storiesOfVoice } from '../model/people.ts';
import { languages, site } from '../site.ts';
import type { Check } from './check.ts';

export const knownPeople: Check = ({ people, stories, references }) => {
  if (people === undefined) return [];
  const known = new Set(people.flatMap(({ authors }) => authors));
  const cited = new Map<string, string>();
  for (const versions of stories.values()) {
    for (const key of sourcesOfStory(versions[languages[0]])) {
      const reference = references.get(key);
      for (const name of reference === undefined ? [] : authorNames(reference)) cited.set(name, key);
    }
  }
  const unknown = [...cited]
    // What we classified ourselves is by the publication.
    .filter(([name]) => !known.has(name) && name !== site.name)
    .map(([name, key]) => finding('PPL-001', fileStart(peopleFile), { name, key }));
  const unused = people
    .filter((voice) => storiesOfVoice(voice, { stories, references }, languages[0]).length === 0)
    .flatMap(({ authors: [name = ''], authorPlaces: [place = fileStart(peopleFile)] }) => {
      const suggestion =
        nearestName(
          name,
          [...cited.keys()].filter((each) => !known.has(each)),
        ) ?? '';
      return [finding('PPL-002', place, { name, suggestion })];
    });
  return [...unknown, ...unused];
};
