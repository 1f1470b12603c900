/** A small chart over made-up values: lines in panels, one for each stall. */

import type { ChartSample } from '../chart.ts';

const customers = {
  bread: [42, 45, 44, 51],
  fruit: [30, 28, 33, 35],
  fish: [12, null, 18, 16],
} as const;
const names = {
  bread: { it: 'Pane', en: 'Bread' },
  fruit: { it: 'Frutta', en: 'Fruit' },
  fish: { it: 'Pesce', en: 'Fish' },
} as const;
const stalls = ['bread', 'fruit', 'fish'] as const;

export const sample: ChartSample = {
  unit: 'persons',
  rows: stalls.flatMap((stall) =>
    customers[stall].map((value, index) => ({
      id: `${stall}-${2021 + index}`,
      ...names[stall],
      stall,
      year: String(2021 + index),
      value,
    })),
  ),
  spec: {
    category: 'year',
    series: 'stall',
    marks: [
      { mark: 'area', x: 'year', y: 'value' },
      { mark: 'line', x: 'year', y: 'value' },
    ],
    facets: { fx: 'stall' },
  },
  words: {
    it: {
      title: 'Il banco del pane cresce, quello del pesce resta piccolo',
      subtitle: 'Clienti per banco e anno, valori inventati',
      series: Object.fromEntries(stalls.map((stall) => [stall, names[stall].it])),
    },
    en: {
      title: 'The bread stall grows, the fish stall stays small',
      subtitle: 'Customers of each stall by year, made-up values',
      series: Object.fromEntries(stalls.map((stall) => [stall, names[stall].en])),
    },
  },
};
