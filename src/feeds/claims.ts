/** Every bound number of a language as data: `/claims/{lang}.json`. */

import type { BoundNumber, Bindings } from '../binding/bound-text.ts';
import { chartPath, storyPath, termPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, type Language, type Localised } from '../site.ts';

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

/** Story by story in the order of the text, then chart by chart, then the ledgers. */
export function claimsOf(
  { stories, charts, glossary, deck, slips, people = [] }: Publication,
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
  /** The numbers of an entry, which has one place for all of them. */
  const inEntry = (id: string, bindings: Localised<Bindings>, path: string) =>
    bindings[language].numbers.map((number, index) => claim(`${id}/${index + 1}`, number, absoluteUrl(path)));
  return [
    ...inStories,
    ...[...charts.values()].flatMap(({ id, bindings }) => inEntry(id, bindings, chartPath(id, language))),
    ...[...glossary.terms.values()].flatMap(({ id, bindings }) =>
      inEntry(`glossary/${id}`, bindings, termPath(id, language)),
    ),
    ...deck.flatMap((slide) =>
      slide.claims.flatMap(({ id, bindings }) =>
        inEntry(`deck/${slide.id}/${id}`, bindings, `${language}/method/coverage/#${slide.id}-${id}`),
      ),
    ),
    ...slips.flatMap(({ id, bindings }) =>
      inEntry(`slips/${id}`, bindings, `${language}/corrections/#${id}`),
    ),
    ...people.flatMap(({ id, bindings }) =>
      inEntry(`people/${id}`, bindings, `${language}/about/#voice-${id}`),
    ),
  ];
}
