/** How a number gets onto a page, station by station, with what passes each as the build counts it. */

import { findingCodes } from '../findings/registry.ts';
import { publishedBindings } from '../publication/published.ts';
import type { Publication } from '../publication/publication.ts';
import { languages, type Language } from '../site.ts';

/** The lists that have a page of their own under `method/`. */
export const methodLists = ['caveats', 'waivers'] as const;
export type MethodList = (typeof methodLists)[number];

/** The stations of the machine, in the order in which a number passes them. */
export const stations = ['source', 'cell', 'check', 'page', 'version'] as const;
export type Station = (typeof stations)[number];

export interface MethodPage {
  counts: Record<Station, number>;
  /** Sentences without digits that are checked against the data. */
  assertions: number;
  /** Numbers without a cell that say why. */
  waivers: number;
}

/** What the build counts at each station: both languages together, the waivers of the page's own. */
export function methodPage(publication: Publication, language: Language): MethodPage {
  const numbers = languages
    .flatMap((each) => publishedBindings(publication, each))
    .flatMap((binding) => binding.numbers);
  const told = [...publication.stories.values()].flatMap((versions) =>
    languages.flatMap((each) => versions[each].sections.flatMap((section) => section.assertions)),
  );
  const drawn = [...publication.charts.values()].flatMap((chart) => chart.spec.asserts);
  return {
    counts: {
      source: publication.references.size,
      cell: new Set(numbers.map(({ cell }) => cell.address)).size,
      check: findingCodes.length,
      page: numbers.length,
      version: [...publication.frozen.values()].reduce((sum, versions) => sum + versions.length, 0),
    },
    assertions: told.length + drawn.length,
    waivers: publishedBindings(publication, language).flatMap((binding) => binding.waivers).length,
  };
}
