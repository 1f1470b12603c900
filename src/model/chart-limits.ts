/** How much data each kind of chart can draw well; beyond it the editor is told. */

import type { ChartKindName } from './chart-spec.ts';

export interface ChartLimits {
  /** Fewest and most categories. */
  categories: readonly [number, number];
  /** Fewest and most series; [0, 0] for kinds that take none. */
  series: readonly [number, number];
  /** Whether values below zero can be drawn. */
  allowsNegative: boolean;
  /** Whether a value that is missing, with its reason, can be drawn as missing. */
  allowsMissing: boolean;
}

export const chartLimits: Readonly<Record<ChartKindName, ChartLimits>> = {
  bar: { categories: [1, 30], series: [0, 4], allowsNegative: true, allowsMissing: true },
  'unit-field': { categories: [1, 12], series: [0, 4], allowsNegative: false, allowsMissing: false },
};

/** Whether a kind puts the largest first by itself, or keeps the order of the file. */
export const defaultOrders: Readonly<Record<ChartKindName, 'value' | 'given'>> = {
  bar: 'value',
  'unit-field': 'given',
};
