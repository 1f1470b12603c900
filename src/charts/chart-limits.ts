/** How much data each kind of chart can draw well; beyond it the editor is told. */

import type { ChartKindName } from './chart-spec.ts';

export interface ChartLimits {
  /** Fewest and most categories. */
  categories: readonly [number, number];
  /** Fewest and most series; 0 means that the rows need not be told apart by one. */
  series: readonly [number, number];
  /** Whether values below zero can be drawn. */
  allowsNegative: boolean;
  /** Whether a value that is missing, with its reason, can be drawn as missing. */
  allowsMissing: boolean;
  /** Whether values of different units may stand in one drawing, each on a scale of its own. */
  mixesUnits?: true;
  /** Largest first by itself, smallest first, by the measure that goes across, or in the order of the file. */
  order: 'value' | 'ascending' | 'across' | 'given';
}

const limit = (
  categories: readonly [number, number],
  series: readonly [number, number],
  order: ChartLimits['order'],
  allows: '' | 'negative' | 'missing' | 'negative missing' = '',
): ChartLimits => ({
  categories,
  series,
  order,
  allowsNegative: allows.includes('negative'),
  allowsMissing: allows.includes('missing'),
});

export const chartLimits: Readonly<Record<ChartKindName, ChartLimits>> = {
  bar: limit([1, 30], [0, 4], 'value', 'negative missing'),
  'unit-field': limit([1, 12], [0, 4], 'given'),
  line: limit([2, 60], [0, 5], 'given', 'negative missing'),
  'small-multiples': limit([2, 60], [2, 12], 'given', 'negative missing'),
  area: limit([2, 60], [0, 5], 'given'),
  dot: limit([1, 30], [0, 2], 'value', 'negative missing'),
  slope: limit([2, 2], [1, 12], 'given', 'negative'),
  timeline: limit([1, 20], [0, 0], 'ascending', 'missing'),
  stacked: limit([1, 12], [2, 6], 'given'),
  scatter: limit([2, 60], [2, 2], 'across', 'negative'),
  beeswarm: limit([5, 60], [0, 0], 'value', 'negative'),
  histogram: limit([5, 60], [0, 0], 'value', 'negative'),
  'heat-map': limit([2, 24], [2, 8], 'given', 'negative missing'),
  'table-bars': { ...limit([2, 24], [2, 4], 'given', 'missing'), mixesUnits: true },
  circles: limit([2, 8], [0, 0], 'value'),
  'big-number': { ...limit([1, 4], [0, 0], 'given', 'negative'), mixesUnits: true },
  'tile-map': limit([2, 21], [0, 0], 'value', 'negative missing'),
  choropleth: limit([2, 21], [0, 0], 'value', 'negative missing'),
  locator: limit([1, 12], [0, 0], 'value', 'negative'),
  flow: limit([2, 16], [0, 0], 'given'),
  fan: { ...limit([3, 10], [0, 0], 'given', 'missing'), mixesUnits: true },
  'status-stems': limit([2, 10], [0, 0], 'given'),
  'figure-thread': limit([2, 8], [0, 0], 'given', 'negative missing'),
};
