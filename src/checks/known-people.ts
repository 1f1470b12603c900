/** Readers are told who is behind every source that a story cites, drafts included, and of nobody else. */

import { fileStart, finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { authorNames, peopleFile } from '../ledgers/people.ts';
import { sourcesOfStory, storiesOfVoice } from '../publication/people.ts';
import type { Publication } from '../publication/publication.ts';
import { pathsMatching, type SourceTree } from '../text/source-tree.ts';
import { languages, site } from '../site.ts';
import type { Check } from '../publication/check.ts';
import { present } from '../present.ts';

const knownPeople: Check = (publication, tree) => {
  const { people, references } = publication;
  if (people === undefined) return [];
  const known = new Set(people.flatMap(({ authors }) => authors));
  const cited = new Map<string, string>();
  // Whoever is cited in a draft is named beforehand: on the day it is published nothing is left to do.
  const stories = new Map([...publication.stories, ...publication.drafts]);
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
  // Who is cited where nothing could be read is not known.
  const isComplete = everythingIsRead(publication, tree);
  const unused = (isComplete ? people : [])
    .filter((voice) => storiesOfVoice(voice, { stories, references }, languages[0]).length === 0)
    .map(({ authors: [author], authorPlaces: [place] }) => {
      const name = present(author, 'the first author of a voice');
      const others = [...cited.keys()].filter((each) => !known.has(each));
      const facts = { name, suggestion: nearestName(name, others) };
      return finding('PPL-002', present(place, `the place of ${name}`), facts);
    });
  return [...unknown, ...unused];
};

export default knownPeople;

/** Whether every story, every dataset and the list of sources could be read. */
function everythingIsRead(
  { hasReferences, stories, drafts, datasetIndex }: Publication,
  tree: SourceTree,
): boolean {
  const read = new Set([...stories.keys(), ...drafts.keys()]);
  const written = pathsMatching(tree, /^content\/stories\/.*\.mdx$/).map((path) =>
    present(path.split('/')[2], `the story of ${path}`),
  );
  return (
    hasReferences && written.every((id) => read.has(id)) && ![...datasetIndex.values()].includes(undefined)
  );
}
