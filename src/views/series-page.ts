/** The series as the front page, the index and the pages of the parts show it: parts with their stories. */

import type { PartWords } from '../ledgers/parts.ts';
import { partPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesInOrder, storiesOfPart } from '../publication/series.ts';
import type { Language } from '../site.ts';
import type { FrontMatter, Story } from '../stories/story.ts';

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

/** How many of the twelve columns a tile takes. */
export type TileColumns = 4 | 5 | 6 | 7 | 12;

/**
 * Rows of tiles that fill the twelve columns: three abreast, and two of unlike widths where three do not come out.
 * @param count of tiles
 */
export function tileColumns(count: number): TileColumns[] {
  if (count === 1) return [12];
  if (count === 2) return [7, 5];
  if (count === 4) return [7, 5, 5, 7];
  if (count % 3 === 0) return Array.from({ length: count }, () => 4 as const);
  if (count % 3 === 2) return [7, 5, ...tileColumns(count - 2)];
  return [7, 5, ...tileColumns(count - 4), 5, 7];
}

/** A number of a story for the strip of the front page. */
export interface StripNumber {
  story: Story;
  number: FrontMatter['numbers'][number];
}

/**
 * Numbers for the strip of the front page: of each story, in the order of the series, one that does not stand large
 * in it. The first story, which leads the page with a number of its own, comes last.
 * @param most at most so many
 */
export function stripNumbers(publication: Publication, language: Language, most = 4): StripNumber[] {
  const { parts, others } = seriesPage(publication, language);
  const stories = [...parts.flatMap((part) => part.stories), ...others];
  return [...stories.slice(1), ...stories.slice(0, 1)]
    .flatMap((story): StripNumber[] => {
      const large = publication.faces.get(story.id)?.number;
      const number = story.frontMatter.numbers.find((_, index) => index !== large);
      return number === undefined ? [] : [{ story, number }];
    })
    .slice(0, most);
}
