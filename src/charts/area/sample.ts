/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'y2015', it: 'Pane', en: 'Bread', year: 2015, value: 30 },
    { id: 'y2016', it: 'Pane', en: 'Bread', year: 2016, value: 34 },
    { id: 'y2017', it: 'Pane', en: 'Bread', year: 2017, value: 38 },
    { id: 'y2018', it: 'Pane', en: 'Bread', year: 2018, value: 42 },
  ],
  spec: { category: 'year' },
  words: {
    it: { title: 'Il pane ha ogni anno più clienti', subtitle: 'Clienti per anno, valori inventati' },
    en: { title: 'Bread has more customers every year', subtitle: 'Customers by year, made-up values' },
  },
};
