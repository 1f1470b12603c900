/** The order of what a chart draws: that of time, what the editor declares, or the names; never that of the file. */

import { isTidy, type ChartSpec } from '../chart-spec.ts';
import type { ChartType } from '../chart.ts';
import { byRanks, categoriesOf, panelsOf, seriesOf, sortData, type LooseDatum } from '../datum.ts';
import { inTimeOrder, timesOf } from '../time.ts';

/**
 * Data by panel, within it by category and, within that, by series. Categories stand as the editor sorts them, otherwise as the type
 * does (by value), otherwise in the order of `inDeclaredOrder`; series always in that, so that the first of a
 * pair is the first in time.
 */
export function arranged(
  type: ChartType,
  data: readonly LooseDatum[],
  spec: ChartSpec,
): readonly LooseDatum[] {
  if (!isTidy(spec)) return data;
  const steps = spec.transform ?? [];
  const sort = steps.findLast((step) => step.sort !== undefined)?.sort;
  const isSorted = sort !== undefined || steps.some((step) => step.top !== undefined);
  const ofSeries = seriesOf(data);
  const series =
    sort?.by === spec.series && sort !== undefined
      ? ofSeries
      : inDeclaredOrder(ofSeries, spec.words.it.series, spec.rows !== undefined);
  const inOrder = isSorted ? data : inOrderOfType(type, data, spec, series);
  const categories = categoriesOf(inOrder);
  const areSides =
    type.hasSides === true && (sort?.by !== spec.category || timesOf(categories) !== undefined);
  const sides = inDeclaredOrder(categories, spec.words.it.rows, spec.rows !== undefined);
  const panels = inDeclaredOrder(panelsOf(data), spec.words.it.panels ?? {}, spec.rows !== undefined);
  return byRanks(
    inOrder,
    areSides ? sides : categories,
    areSides && isSorted ? seriesOf(data) : series,
    panels,
  );
}

/** The order that a type gives its data where the editor declares none. */
function inOrderOfType(
  type: ChartType,
  data: readonly LooseDatum[],
  spec: ChartSpec,
  series: readonly string[],
): readonly LooseDatum[] {
  const categories = isTidy(spec)
    ? inDeclaredOrder(categoriesOf(data), spec.words.it.rows, spec.rows !== undefined)
    : categoriesOf(data);
  const declared = byRanks(data, categories, series);
  if (type.inOrder !== undefined) return type.inOrder(declared, spec);
  return type.order === undefined ? declared : sortData(declared, { by: 'value', order: type.order });
}

/** Times ascending; other keys as they are where the editor lists the rows, otherwise as their names follow in the words. */
function inDeclaredOrder(
  keys: readonly string[],
  names: Readonly<Record<string, string>>,
  areListed: boolean,
): string[] {
  if (timesOf(keys) !== undefined) return inTimeOrder(keys);
  if (areListed) return [...keys];
  const named = Object.keys(names).filter((key) => keys.includes(key));
  return [...named, ...keys.filter((key) => !named.includes(key))];
}
