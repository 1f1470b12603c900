/** The stories and the charts as a series: in the order in which they are read. */

import type { Chart } from '../charts/chart.ts';
import type { Part } from '../ledgers/parts.ts';
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

/** What tells the order of the stories. */
type Series = Pick<Publication, 'charts' | 'stories' | 'parts'>;

/**
 * The stories part by part. Where there are no parts, or a story is in none of them, the first charts tell
 * the order: charts are numbered through the series.
 */
export function storiesInOrder(publication: Series): StoryVersions[] {
  const order = publication.parts.flatMap(({ stories }) => stories.map(({ id }) => id));
  const placeOf = ({ it }: StoryVersions) => (order.includes(it.id) ? order.indexOf(it.id) : Infinity);
  const compare = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...publication.stories.values()].toSorted(
    (a, b) =>
      compare(placeOf(a), placeOf(b)) ||
      compare(firstNumber(a, publication), firstNumber(b, publication)) ||
      a.it.id.localeCompare(b.it.id),
  );
}

/** The published stories of a part, in the order in which they are read. */
export function storiesOfPart(
  { stories: named }: Part,
  { stories }: Pick<Publication, 'stories'>,
): StoryVersions[] {
  return named.flatMap(({ id }) => stories.get(id) ?? []);
}

/** The part that a story is in; undefined where it is in none. */
export function partOfStory(story: string, { parts }: Pick<Publication, 'parts'>): Part | undefined {
  return parts.find(({ stories }) => stories.some(({ id }) => id === story));
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
export function placeInSeries(id: string, publication: Series): PlaceInSeries {
  const stories = storiesInOrder(publication);
  const index = stories.findIndex(({ it }) => it.id === id);
  return {
    previous: stories[index - 1],
    next: index < 0 ? undefined : stories[index + 1],
    number: index + 1,
    count: stories.length,
  };
}
