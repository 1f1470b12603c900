/** The datasets one by one, as the index shows them. */

import { formatNumber } from '../binding/number-format.ts';
import type { Dataset } from '../data/data-package.ts';
import { unitWords } from '../i18n/unit-words.ts';
import { datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Language } from '../site.ts';
import { usesOf, type StoryUse } from './dataset-uses.ts';

/** A line of the index. */
export interface IndexedDataset {
  dataset: Dataset;
  title: string;
  path: string;
  /** What its values are counted in, each once, the most used first. */
  units: string[];
  /** Of all its tables. */
  rows: number;
  rowsInWords: string;
  /** That say a number of it. */
  stories: StoryUse[];
}

/** Every dataset, by its title. */
export function dataIndex(publication: Publication, language: Language): IndexedDataset[] {
  return [...publication.datasets.values()]
    .map((dataset) => {
      const rows = [...dataset.resources.values()].reduce((sum, resource) => sum + resource.rows.length, 0);
      return {
        dataset,
        title: dataset.descriptor.x_title[language],
        path: datasetPath(dataset.id, language),
        units: unitsOf(dataset, language),
        rows,
        rowsInWords: formatNumber(rows, language),
        stories: usesOf(dataset.id, publication, language).stories,
      };
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, language));
}

/** The units of a dataset in words: those of its fields, and those that its rows name. */
function unitsOf({ resources }: Dataset, language: Language): string[] {
  const counts = new Map<string, number>();
  const count = (unit: string | undefined, times: number) => {
    if (unit === undefined || unit === '') return;
    const words = unitWords(unit, language) ?? unit;
    counts.set(words, (counts.get(words) ?? 0) + times);
  };
  for (const { rows, descriptor } of resources.values()) {
    for (const { x_unit } of descriptor.schema.fields) count(x_unit, rows.length);
    const { unit } = descriptor.x_roles;
    if (unit !== undefined) for (const { cells } of rows) count(cells.get(unit)?.text, 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([words]) => words);
}
