/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'bread-weekday', it: 'bread', en: 'bread', day: 'weekday', stall: 'bread', value: 42 },
    { id: 'bread-weekend', it: 'bread', en: 'bread', day: 'weekend', stall: 'bread', value: 28 },
    { id: 'fruit-weekday', it: 'fruit', en: 'fruit', day: 'weekday', stall: 'fruit', value: 30 },
    { id: 'fruit-weekend', it: 'fruit', en: 'fruit', day: 'weekend', stall: 'fruit', value: 35 },
  ],
  spec: { category: 'day', series: 'stall' },
  words: {
    it: {
      title: 'Nei giorni feriali il pane ha la parte maggiore',
      subtitle: 'Clienti per banco, valori inventati',
      rows: { weekday: 'Giorni feriali', weekend: 'Fine settimana' },
      series: { bread: 'Pane', fruit: 'Frutta' },
    },
    en: {
      title: 'On weekdays bread has the larger part',
      subtitle: 'Customers of each stall, made-up values',
      rows: { weekday: 'Weekdays', weekend: 'Weekend' },
      series: { bread: 'Bread', fruit: 'Fruit' },
    },
  },
};
