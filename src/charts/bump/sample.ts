/** A small chart over made-up values: two that are equal, and one that is missing. */

import type { ChartSample } from '../chart.ts';

const years = [2015, 2016, 2017, 2018];
const customers: Readonly<Record<string, readonly (number | null)[]>> = {
  bread: [30, 34, 38, 42],
  fruit: [36, 35, 33, 35],
  fish: [22, 34, 21, 18],
  cheese: [15, null, 24, 28],
};

export const sample: ChartSample = {
  unit: 'persons',
  rows: Object.entries(customers).flatMap(([stall, values]) =>
    values.map((value, index) => ({
      id: `${stall}-${years[index]}`,
      it: stall,
      en: stall,
      year: years[index] ?? null,
      stall,
      value,
    })),
  ),
  spec: { category: 'year', series: 'stall', emphasis: ['bread'] },
  words: {
    it: {
      title: 'Il pane è il primo banco del mercato',
      subtitle: 'Posto dei banchi per clienti all’anno, valori inventati',
      series: { bread: 'Pane', fruit: 'Frutta', fish: 'Pesce', cheese: 'Formaggi' },
    },
    en: {
      title: 'Bread comes first in the market',
      subtitle: 'Rank of the stalls by customers a year, made-up values',
      series: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish', cheese: 'Cheese' },
    },
  },
};
