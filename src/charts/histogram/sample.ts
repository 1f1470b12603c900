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
  spec: { binWidth: 10, emphasis: ['bread'] },
  words: {
    it: { title: 'Pochi banchi hanno molti clienti', subtitle: 'Clienti per banco, valori inventati' },
    en: { title: 'Few stalls have many customers', subtitle: 'Customers of each stall, made-up values' },
  },
};
