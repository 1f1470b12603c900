/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'weekday-bread', it: 'weekday', en: 'weekday', stall: 'bread', day: 'weekday', value: 42 },
    { id: 'weekday-fruit', it: 'weekday', en: 'weekday', stall: 'fruit', day: 'weekday', value: 30 },
    { id: 'weekday-fish', it: 'weekday', en: 'weekday', stall: 'fish', day: 'weekday', value: 12 },
    { id: 'weekend-bread', it: 'weekend', en: 'weekend', stall: 'bread', day: 'weekend', value: 28 },
    { id: 'weekend-fruit', it: 'weekend', en: 'weekend', stall: 'fruit', day: 'weekend', value: 35 },
    { id: 'weekend-fish', it: 'weekend', en: 'weekend', stall: 'fish', day: 'weekend', value: 18 },
  ],
  spec: { category: 'stall', series: 'day' },
  words: {
    it: {
      title: 'Il pane ha più clienti nei giorni feriali',
      subtitle: 'Clienti per banco, valori inventati',
      rows: { bread: 'Pane', fruit: 'Frutta', fish: 'Pesce' },
      series: { weekday: 'Clienti nei giorni feriali', weekend: 'Clienti nel fine settimana' },
    },
    en: {
      title: 'Bread has more customers on weekdays',
      subtitle: 'Customers of each stall, made-up values',
      rows: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish' },
      series: { weekday: 'Customers on weekdays', weekend: 'Customers at weekends' },
    },
  },
};
