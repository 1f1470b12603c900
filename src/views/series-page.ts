/** The series as the front page, the index and the pages of the parts show it: parts with their stories. */

import type { PartWords } from '../ledgers/parts.ts';
import { partPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesInOrder, storiesOfPart } from '../publication/series.ts';
import type { Language } from '../site.ts';
import type { Story } from '../stories/story.ts';

/** A part ready to be shown. */
export interface ShownPart {
  id: string;
  /** Counted from 1. */
  number: number;
  /** With the marks of bound numbers. */
  words: PartWords;
  path: string;
  /** In the order in which they are read. */
  stories: Story[];
}

/** The parts that have a published story, and the stories that are in none of them. */
export function seriesPage(
  publication: Publication,
  language: Language,
): { parts: ShownPart[]; others: Story[] } {
  const parts = publication.parts
    .map((part, index) => ({
      id: part.id,
      number: index + 1,
      words: part.words[language],
      path: partPath(part.id, language),
      stories: storiesOfPart(part, publication).map((versions) => versions[language]),
    }))
    .filter(({ stories }) => stories.length > 0);
  const inParts = new Set(parts.flatMap(({ stories }) => stories));
  const others = storiesInOrder(publication)
    .map((versions) => versions[language])
    .filter((story) => !inParts.has(story));
  return { parts, others };
}

/** How many of the twelve columns an entry takes. */
export type EntryColumns = 5 | 7 | 12;

/** Columns by turns: two entries side by side, then one across the page; a last one never stands alone. */
export function entryColumns(index: number, count: number): EntryColumns {
  const turns = [7, 5, 12, 5, 7, 12] as const;
  return index === count - 1 && index % 3 === 0 ? 12 : (turns[index % turns.length] ?? 12);
}
