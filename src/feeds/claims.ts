/** Every bound number of a language as data: `/claims/{lang}.json`. */

import type { BoundNumber, Bindings } from '../binding/bound-text.ts';
import type { TextDocument } from '../documents/document.ts';
import { chartPath, ownPagePath, partPath, pressPath, storyPath, termPath } from '../publication/paths.ts';
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

/** Story by story in the order of the text, then page by page, chart by chart, then the ledgers. */
export function claimsOf(
  { stories, pages, charts, glossary, deck, slips, people = [], parts, glance, press }: Publication,
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
  /** The numbers of a text: those of its front matter, then those of its sections at their places. */
  const inText = (id: string, { numbers, bindings }: TextDocument, path: string) => {
    const page = absoluteUrl(path);
    const ofSections = [...numbers.values()];
    const places = new Set(ofSections.map((number) => number.place));
    const ofFront = bindings.numbers.filter((number) => !places.has(number.place));
    return [
      ...ofFront.map((number, index) => claim(`${id}/front-${index + 1}`, number, page)),
      ...ofSections.map((number) => claim(`${id}/${number.id}`, number, `${page}#${number.id}`)),
    ];
  };
  /** The numbers of an entry, which has one place for all of them. */
  const inEntry = (id: string, bindings: Localised<Bindings>, path: string) =>
    bindings[language].numbers.map((number, index) => claim(`${id}/${index + 1}`, number, absoluteUrl(path)));
  return [
    ...[...stories.values()].flatMap(({ [language]: story }) => inText(story.id, story, storyPath(story))),
    ...[...pages].flatMap(([name, { [language]: text }]) =>
      inText(`pages/${name}`, text, ownPagePath(name, language)),
    ),
    ...[...stories.values()].flatMap(({ [language]: story }) =>
      (press.get(story.id) ?? []).flatMap(({ id, bindings }) =>
        inEntry(`${story.id}/press/${id}`, bindings, `${pressPath(story)}#${id}`),
      ),
    ),
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
    ...parts.flatMap(({ id, bindings }) => inEntry(`parts/${id}`, bindings, partPath(id, language))),
    ...glance.flatMap(({ id, bindings }) =>
      inEntry(`at-a-glance/${id}`, bindings, `${ownPagePath('at-a-glance', language)}#${id}`),
    ),
  ];
}
