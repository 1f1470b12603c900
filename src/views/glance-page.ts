/** The region at a glance, as its page shows it: each figure with its source and the story that tells more. */

import { referenceOf, shortCitation } from '../binding/references.ts';
import type { CellState } from '../data/address.ts';
import type { GlanceWords } from '../ledgers/at-a-glance.ts';
import { storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Language } from '../site.ts';

/** A figure ready to be shown. */
export interface ShownFigure {
  id: string;
  /** With the marks of bound numbers. */
  words: GlanceWords;
  state: CellState;
  /** The short citation; undefined for what is calculated here, or where the data name none. */
  source: string | undefined;
  /** The story that tells more; undefined while it is a draft. */
  story: { id: string; title: string; path: string } | undefined;
}

/** In the order of the file; a figure whose number can't be read is left out, and a finding says so. */
export function glancePage(publication: Publication, language: Language): ShownFigure[] {
  return publication.glance.flatMap(({ id, words, bindings, story: told }): ShownFigure[] => {
    const cell = bindings[language].numbers[0]?.cell;
    if (cell === undefined) return [];
    const reference = cell.state === 'published' ? referenceOf(cell, publication.references) : undefined;
    const story = publication.stories.get(told)?.[language];
    return [
      {
        id,
        words: words[language],
        state: cell.state,
        source: reference && shortCitation(reference, language),
        story: story && { id: story.id, title: story.frontMatter.title, path: storyPath(story) },
      },
    ];
  });
}
