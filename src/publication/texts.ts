/** The texts of the publication: its stories and its own pages, and what the latter count. */

import type { TextDocument } from '../documents/document.ts';
import type { TextNumber } from '../documents/section.ts';
import { sourcesByRights } from '../data/source-rights.ts';
import type { Counted } from '../page-texts/page-components.ts';
import type { PageName, PageText } from '../page-texts/page-text.ts';
import { present } from '../present.ts';
import type { Language, Localised } from '../site.ts';
import type { Publication } from './publication.ts';

/** Every text in both languages: stories, drafts among them, and pages. */
export function everyText({ stories, drafts, pages }: Publication): Readonly<Localised<TextDocument>>[] {
  return [...stories.values(), ...drafts.values(), ...pages.values()];
}

/** The text of a page. Throws when there is none that can be read: the checks say why. */
export function pageText({ pages }: Publication, name: PageName, language: Language): PageText {
  return present(pages.get(name), `content/pages/${name}`)[language];
}

/** A number of a text, by the text's name and its own id; undefined where the text or the number is not there. */
export function numberOf(
  { stories, pages }: Publication,
  { story, page, language }: { story?: string | undefined; page?: PageName | undefined; language: Language },
  id: string,
): TextNumber | undefined {
  const texts = story !== undefined ? stories.get(story) : page !== undefined ? pages.get(page) : undefined;
  return texts?.[language].numbers.get(id);
}

/** How many there are of what a page can count. */
export function pageCounts(publication: Publication): Record<Counted, number> {
  const { stories, charts, datasets, glossary, references } = publication;
  const rights = sourcesByRights(datasets.values());
  return {
    stories: stories.size,
    charts: charts.size,
    datasets: datasets.size,
    terms: glossary.terms.size,
    sources: references.size,
    'package-sources': [...rights.values()].flat().length,
    'silent-sources': (rights.get('notspecified') ?? []).length,
  };
}
