/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'bread', it: 'Pane', en: 'Bread', value: 42 },
    { id: 'fruit', it: 'Frutta', en: 'Fruit', value: 35 },
    { id: 'cheese', it: 'Formaggi', en: 'Cheese', value: 21 },
    { id: 'fish', it: 'Pesce', en: 'Fish', value: 18 },
    { id: 'flowers', it: 'Fiori', en: 'Flowers', value: 9 },
  ],
  spec: { emphasis: ['bread'] },
  words: {
    it: { title: 'Il pane ha più clienti dei fiori', subtitle: 'Clienti per banco, valori inventati' },
    en: {
      title: 'Bread has more customers than flowers',
      subtitle: 'Customers of each stall, made-up values',
    },
  },
};
