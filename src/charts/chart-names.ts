/** What a chart calls its categories and series. */

import { inLanguage } from '../i18n/ui.ts';
import { plainText } from '../binding/bound-text.ts';
import type { Resource } from '../data/data-package.ts';
import { isFullLanguage, type AnyLanguage } from '../site.ts';
import { timesOf } from './time.ts';
import { timeName } from './time-names.ts';
import { isTidy } from './chart-spec.ts';
import type { Chart } from './chart.ts';
import { ownValue } from '../present.ts';

/** A chart as far as its names go. */
export type Named = Pick<Chart, 'type' | 'spec' | 'resource' | 'data'>;

/** The name of a category: the editor's, a year, what the data calls the row, or a time. */
export function categoryName(
  { spec, resource, data }: Named,
  category: string,
  language: AnyLanguage,
): string {
  const written = ownValue(inLanguage(spec.words, language).rows, category);
  if (written !== undefined) return plainText(written);
  if (isYear(resource, categoryColumn(spec))) return timeName(category, language) ?? category;
  // In the language of an entrance the editor names what is no time.
  const labels = data.find((datum) => datum.category === category)?.cell.label;
  const label = isFullLanguage(language) ? labels?.[language] : undefined;
  return label ?? timeName(category, language) ?? category;
}

/** The name of a series: the editor's, or a time. */
export function seriesName({ type, spec }: Named, series: string, language: AnyLanguage): string {
  const names =
    type.seriesNames?.(spec, language) ?? (isTidy(spec) ? inLanguage(spec.words, language).series : {});
  const written = ownValue(names, series);
  return written === undefined ? (timeName(series, language) ?? series) : plainText(written);
}

/** The name of a panel: the editor's, or a time. */
export function panelName({ spec }: Pick<Named, 'spec'>, panel: string, language: AnyLanguage): string {
  const written = isTidy(spec) ? ownValue(inLanguage(spec.words, language).panels, panel) : undefined;
  return written === undefined ? (timeName(panel, language) ?? panel) : plainText(written);
}

/** The column that tells categories apart; undefined where each row stands for itself. */
export function categoryColumn(spec: Chart['spec']): string | undefined {
  return isTidy(spec) ? spec.category : undefined;
}

/** Whether the keys of a column name themselves: years, dates, months and other times of more than four digits. */
export function namesTimes(resource: Resource, column: string | undefined, keys: Iterable<string>): boolean {
  if (column === undefined) return false;
  if (isYear(resource, column)) return true;
  const all = [...keys];
  return timesOf(all) !== undefined && !all.some((key) => /^\d{4}$/.test(key));
}

/** Whether a column holds years. */
export function isYear(resource: Resource, column: string | undefined): boolean {
  return resource.descriptor.schema.fields.find((field) => field.name === column)?.type === 'year';
}
