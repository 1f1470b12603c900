/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'bread', it: 'Pane', en: 'Bread', value: 42 },
    { id: 'fruit', it: 'Frutta', en: 'Fruit', value: 35 },
    { id: 'cheese', it: 'Formaggi', en: 'Cheese', value: 21 },
    { id: 'dogs', it: 'Cani', en: 'Dogs', value: null },
  ],

  words: {
    it: { title: 'Chi entra si conta, i cani no', subtitle: 'Chi entra al mercato, valori inventati' },
    en: {
      title: 'Those who come in are counted, dogs are not',
      subtitle: 'Who comes to the market, made-up values',
    },
  },
};
