/** What a chart calls its categories and series. */

import { plainText } from '../binding/bound-text.ts';
import type { Resource } from '../data/data-package.ts';
import type { Language } from '../site.ts';
import { isTidy } from './chart-spec.ts';
import type { Chart } from './chart.ts';
import { ownValue } from '../present.ts';

/** A chart as far as its names go. */
export type Named = Pick<Chart, 'type' | 'spec' | 'resource' | 'data'>;

/** The name of a category: the editor's, a year, or what the data calls the row. */
export function categoryName({ spec, resource, data }: Named, category: string, language: Language): string {
  const written = ownValue(spec.words[language].rows, category);
  if (written !== undefined) return plainText(written);
  if (isYear(resource, categoryColumn(spec))) return category;
  return data.find((datum) => datum.category === category)?.cell.label?.[language] ?? category;
}

/** The name of a series: the editor's, or a year. */
export function seriesName({ type, spec }: Named, series: string, language: Language): string {
  const names = type.seriesNames?.(spec, language) ?? (isTidy(spec) ? spec.words[language].series : {});
  return plainText(ownValue(names, series) ?? series);
}

/** The column that tells categories apart; undefined where each row stands for itself. */
export function categoryColumn(spec: Chart['spec']): string | undefined {
  return isTidy(spec) ? spec.category : undefined;
}

/** Whether a column holds years, which need no names. */
export function isYear(resource: Resource, column: string | undefined): boolean {
  return resource.descriptor.schema.fields.find((field) => field.name === column)?.type === 'year';
}
