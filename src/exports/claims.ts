/** Every bound number of a language as data: `/claims/{lang}.json`. */

import type { BoundNumber } from '../model/bound-text.ts';
import { chartPath, storyPath, termPath } from '../model/paths.ts';
import type { Publication } from '../model/publication.ts';
import { absoluteUrl, type Language } from '../site.ts';

/** One bound number; the names of the members are a promise. */
export interface PublishedClaim {
  /** Unique in the file. */
  id: string;
  /** As the page says it. */
  text: string;
  /** The cell's number in its declared unit, null when missing. */
  value: number | null;
  unit: string;
  /** `dataset/resource?column=value#column` */
  address: string;
  /** Citation key, null where the dataset names none. */
  source: string | null;
  /** Where it stands, with a fragment when the number has a place of its own. */
  page: string;
}

/** Story by story in the order of the text, then chart by chart, then the glossary and the deck's slips. */
export function claimsOf(
  { stories, charts, glossary, slips }: Publication,
  language: Language,
): PublishedClaim[] {
  const claim = (id: string, { text, cell }: BoundNumber, page: string): PublishedClaim => ({
    id,
    text,
    value: cell.value ?? null,
    unit: cell.unit.name,
    address: cell.address,
    source: cell.source ?? null,
    page,
  });
  const inStories = [...stories.values()].flatMap((versions) => {
    const story = versions[language];
    const page = absoluteUrl(storyPath(story));
    const inText = [...story.numbers.values()];
    const places = new Set(inText.map((number) => number.place));
    const inFront = story.bindings.numbers.filter((number) => !places.has(number.place));
    return [
      ...inFront.map((number, index) => claim(`${story.id}/front-${index + 1}`, number, page)),
      ...inText.map((number) => claim(`${story.id}/${number.id}`, number, `${page}#${number.id}`)),
    ];
  });
  const inCharts = [...charts.values()].flatMap((chart) =>
    chart.bindings[language].numbers.map((number, index) =>
      claim(`${chart.id}/${index + 1}`, number, absoluteUrl(chartPath(chart.id, language))),
    ),
  );
  const inGlossary = [...glossary.terms.values()].flatMap((term) =>
    term.bindings[language].numbers.map((number, index) =>
      claim(`glossary/${term.id}/${index + 1}`, number, absoluteUrl(termPath(term.id, language))),
    ),
  );
  const inSlips = slips.flatMap((slip) =>
    slip.bindings[language].numbers.map((number, index) =>
      claim(`slips/${slip.id}/${index + 1}`, number, absoluteUrl(`${language}/corrections/#${slip.id}`)),
    ),
  );
  return [...inStories, ...inCharts, ...inGlossary, ...inSlips];
}
