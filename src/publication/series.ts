/** The stories and the charts as a series: in the order in which they are read. */

import type { Chart } from '../charts/chart.ts';
import type { Publication, StoryVersions } from './publication.ts';

/** The charts by their numbers. */
export function chartsInOrder({ charts }: Pick<Publication, 'charts'>): Chart[] {
  return [...charts.values()].toSorted((a, b) => a.spec.plate - b.spec.plate);
}

/** The stories with a chart in one of their sections, the newest first. */
export function storiesShowing(
  { id }: Pick<Chart, 'id'>,
  { stories }: Pick<Publication, 'stories'>,
): StoryVersions[] {
  return [...stories.values()].filter(({ it }) => it.sections.some(({ charts }) => charts.includes(id)));
}

/** The number of a story's first chart; a story without charts comes last. */
function firstNumber({ it }: StoryVersions, { charts }: Pick<Publication, 'charts'>): number {
  const drawn = [it.frontMatter.lead, ...it.sections.flatMap((section) => section.charts)];
  return Math.min(...drawn.map((id) => charts.get(id)?.spec.plate ?? Infinity));
}

/** Charts are numbered through the series, so the first charts tell the order of the stories. */
export function storiesInOrder(publication: Pick<Publication, 'charts' | 'stories'>): StoryVersions[] {
  return [...publication.stories.values()].toSorted(
    (a, b) => firstNumber(a, publication) - firstNumber(b, publication) || a.it.id.localeCompare(b.it.id),
  );
}

/** The stories by theme, themes in the order of their first stories. */
export function storiesByTheme(
  publication: Pick<Publication, 'charts' | 'stories'>,
): Map<string, StoryVersions[]> {
  return Map.groupBy(storiesInOrder(publication), ({ it }) => it.frontMatter.theme);
}

/** A story's place in the series. */
export interface PlaceInSeries {
  previous: StoryVersions | undefined;
  next: StoryVersions | undefined;
  /** Counted from 1; 0 for a story that is not published. */
  number: number;
  count: number;
}

/** Where a story stands among the others, and which come before and after it. */
export function placeInSeries(
  id: string,
  publication: Pick<Publication, 'charts' | 'stories'>,
): PlaceInSeries {
  const stories = storiesInOrder(publication);
  const index = stories.findIndex(({ it }) => it.id === id);
  return {
    previous: stories[index - 1],
    next: index < 0 ? undefined : stories[index + 1],
    number: index + 1,
    count: stories.length,
  };
}
