/**
 * The dates of a story: revised after it is published, the year of every figure near it, and of a figure more than
 * three years old, whether a newer edition of its source is known.
 */

import type { Chart } from '../charts/chart.ts';
import { plainText } from '../binding/bound-text.ts';
import { cellOfRole } from '../data/data-package-rows.ts';
import type { Dataset } from '../data/data-package.ts';
import type { Section, TextNumber } from '../documents/section.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { everyStory, type Check } from '../publication/check.ts';
import { languages } from '../site.ts';
import type { Story } from '../stories/story.ts';

const storyDates: Check = (publication) => {
  const { charts, datasets, references } = publication;
  const stories = everyStory(publication).flatMap((versions) =>
    languages.map((language) => versions[language]),
  );
  const lastYears = lastYearsOfSources(datasets.values());
  const told = new Set<string>();
  return stories.flatMap((story) => [
    ...revisedBefore(story),
    ...story.sections.flatMap((section) => numbersWithoutYear(section, story, charts)),
    ...story.sections.flatMap(({ numbers }) =>
      numbers.flatMap(({ cell: { period, source }, place }): Finding[] => {
        const { lookedUp } = story.frontMatter;
        if (source === undefined || period === undefined || !isOld(lastYearOf(period), lookedUp)) return [];
        // A figure of a past year in a source that goes on to newer ones.
        if (!isOld(lastYears.get(source), lookedUp)) return [];
        const reference = references.get(source);
        if (reference === undefined || reference.newer !== undefined || told.has(source)) return [];
        told.add(source);
        return [finding('REF-007', place, { key: source, period, lookedUp })];
      }),
    ),
  ]);
};

export default storyDates;

function revisedBefore({ frontMatter: { published, revised }, placeOf }: Story): Finding[] {
  if (revised === undefined || revised >= published) return [];
  return [finding('STY-012', placeOf(['revised']), { published, revised })];
}

/**
 * Numbers whose year stands neither in their paragraph, the one before or the one after, nor under the title of a chart
 * of their section; the boxes of then and now say their years by themselves.
 */
function numbersWithoutYear(
  { numbers, paragraphs, boxes, shownCharts }: Section,
  { language }: Story,
  drawn: ReadonlyMap<string, Chart>,
): Finding[] {
  const shown = shownCharts.map(({ name }) => drawn.get(name ?? ''));
  // Of a chart that can't be read its own findings say enough.
  if (shown.includes(undefined)) return [];
  const subtitles = shown.map((chart) => plainText(chart?.spec.words[language].subtitle ?? ''));
  const inBoxes = boxes.flatMap(({ words }) => Object.values(words));
  const isNear = ({ cell, sentence, place }: TextNumber) => {
    const years = yearsOf(cell.period ?? '');
    if (years.length === 0 || inBoxes.some((words) => words.includes(sentence))) return true;
    const own = paragraphs.findLastIndex((paragraph) => paragraph.place.line <= place.line);
    const near = paragraphs.slice(Math.max(own - 1, 0), own + 2).map(({ text }) => text);
    return [sentence, ...near, ...subtitles].some((words) => years.some((year) => words.includes(year)));
  };
  return numbers
    .filter((number) => !isNear(number))
    .map(({ text, place, cell }) => finding('STY-030', place, { text, period: cell.period ?? '' }));
}

/** The last year of what each source gives, in any dataset. */
function lastYearsOfSources(datasets: Iterable<Dataset>): Map<string, number> {
  const lastYears = new Map<string, number>();
  for (const { resources } of datasets) {
    for (const { rows, descriptor } of resources.values()) {
      const { source, period } = descriptor.x_roles;
      for (const { cells } of rows) {
        const key = cellOfRole(cells, source)?.text ?? '';
        const year = lastYearOf(cellOfRole(cells, period)?.text ?? '') ?? 0;
        if (key !== '') lastYears.set(key, Math.max(year, lastYears.get(key) ?? 0));
      }
    }
  }
  return lastYears;
}

/** Whether a year ended more than three years before a day; never where no year is known. */
function isOld(year: number | undefined, day: string): boolean {
  return year !== undefined && `${year + 3}-12-31` < day;
}

const yearsOf = (period: string): string[] => period.match(/\d{4}/g) ?? [];

function lastYearOf(period: string): number | undefined {
  const last = yearsOf(period).at(-1);
  return last === undefined ? undefined : Number(last);
}
