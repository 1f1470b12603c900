/** The order of the rows of a chart of dumbbells. */

import { byRanks, categoriesOf, seriesOf, type LooseDatum } from '../datum.ts';
import { timesOf } from '../time.ts';
import { present } from '../../present.ts';
import type { DumbbellSpec } from './spec.ts';

/** The order that stands for the distance between the ends of a row, unless a series is called so. */
export const gapOrder = 'gap';

/**
 * Rows by the value of one series, or by the distance between their ends, the most first; rows without it come
 * last. Where nothing is declared times stay in their order, and other rows go by the last series.
 */
export function inOrderOfRows(data: readonly LooseDatum[], { orderBy }: DumbbellSpec): LooseDatum[] {
  const [categories, series] = [categoriesOf(data), seriesOf(data)];
  if (orderBy === undefined && timesOf(categories) !== undefined) return [...data];
  const by = orderBy ?? series.at(-1);
  const isGap = by === gapOrder && !series.includes(gapOrder);
  const ranks = new Map(
    categories.map((category) => {
      const known = data.filter((datum) => datum.category === category && datum.cell.value !== undefined);
      const values = known
        .filter((datum) => isGap || datum.series === by)
        .map(({ cell }) => present(cell.value, 'a known value'));
      if (isGap) return [category, values.length < 2 ? -Infinity : Math.max(...values) - Math.min(...values)];
      return [category, values[0] ?? -Infinity];
    }),
  );
  const rankOf = (category: string) => ranks.get(category) ?? -Infinity;
  const sorted = categories.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(b) - rankOf(a)));
  return byRanks(data, sorted, series);
}
