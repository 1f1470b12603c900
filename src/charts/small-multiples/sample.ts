/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'bread-2015', it: 'bread', en: 'bread', year: 2015, stall: 'bread', value: 30 },
    { id: 'bread-2016', it: 'bread', en: 'bread', year: 2016, stall: 'bread', value: 34 },
    { id: 'bread-2017', it: 'bread', en: 'bread', year: 2017, stall: 'bread', value: 38 },
    { id: 'bread-2018', it: 'bread', en: 'bread', year: 2018, stall: 'bread', value: 42 },
    { id: 'fruit-2015', it: 'fruit', en: 'fruit', year: 2015, stall: 'fruit', value: 36 },
    { id: 'fruit-2016', it: 'fruit', en: 'fruit', year: 2016, stall: 'fruit', value: 35 },
    { id: 'fruit-2017', it: 'fruit', en: 'fruit', year: 2017, stall: 'fruit', value: 33 },
    { id: 'fruit-2018', it: 'fruit', en: 'fruit', year: 2018, stall: 'fruit', value: 35 },
  ],
  spec: { category: 'year', series: 'stall' },
  words: {
    it: {
      title: 'Il pane cresce, la frutta no',
      subtitle: 'Clienti per anno, valori inventati',
      series: { bread: 'Pane', fruit: 'Frutta' },
    },
    en: {
      title: 'Bread grows, fruit does not',
      subtitle: 'Customers by year, made-up values',
      series: { bread: 'Bread', fruit: 'Fruit' },
    },
  },
};
