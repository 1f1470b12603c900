/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'percent',
  rows: [
    { id: 'bread', it: 'Pane', en: 'Bread', value: 12.5 },
    { id: 'fruit', it: 'Frutta e verdura', en: 'Fruit and vegetables', value: 4 },
    { id: 'cheese', it: 'Formaggi', en: 'Cheese', value: 0 },
    { id: 'fish', it: 'Pesce', en: 'Fish', value: -3.5 },
    { id: 'flowers', it: 'Fiori recisi e piante in vaso', en: 'Cut flowers and potted plants', value: -9 },
  ],
  spec: { emphasis: ['flowers'] },
  words: {
    it: {
      title: 'I fiori perdono più di tutti',
      subtitle: 'Variazione dei clienti per banco in un anno, valori inventati',
    },
    en: {
      title: 'Flowers lose more than any other',
      subtitle: 'Change in the customers of each stall in a year, made-up values',
    },
  },
};
