/** A check looks at the publication as a whole and says what does not fit together. */

import type { Finding } from '../findings/finding.ts';
import type { Publication, StoryVersions } from './publication.ts';
import type { Base } from '../text/merge-base.ts';
import type { SourceTree } from '../text/source-tree.ts';

/**
 * Pure: no disk, no clock, no network. Never throws for a mistake in the content.
 * @param base what the main branch holds of what must not change; undefined where nobody knows
 */
export type Check = (publication: Publication, tree: SourceTree, base?: Base) => Finding[];

/** Every story in both languages, drafts included. */
export function everyStory({ stories, drafts }: Publication): StoryVersions[] {
  return [...stories.values(), ...drafts.values()];
}

/** Every story, the one published first before the others; drafts come last. */
export function storiesByAge({ stories, drafts }: Publication): StoryVersions[] {
  const published = [...stories.values()].toSorted((a, b) =>
    a.it.frontMatter.published.localeCompare(b.it.frontMatter.published),
  );
  return [...published, ...drafts.values()];
}
