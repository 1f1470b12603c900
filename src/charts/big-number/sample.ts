/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'bread', it: 'Pane', en: 'Bread', value: 42 },
    { id: 'fruit', it: 'Frutta', en: 'Fruit', value: 35 },
  ],

  words: {
    it: { title: 'Pane e frutta si contano da soli', subtitle: 'Clienti per banco, valori inventati' },
    en: {
      title: 'Bread and fruit speak for themselves',
      subtitle: 'Customers of each stall, made-up values',
    },
  },
};
