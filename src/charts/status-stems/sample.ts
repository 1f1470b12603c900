/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'level',
  rows: [
    { id: 'fresh', it: 'Il pane è fresco', en: 'The bread is fresh', value: 1 },
    { id: 'local', it: 'La frutta è della zona', en: 'The fruit is local', value: 0.5 },
    { id: 'cheap', it: 'Il pesce costa poco', en: 'The fish is cheap', value: 0 },
  ],

  words: {
    it: {
      title: 'Del pane si sa, del pesce no',
      subtitle: 'Affermazioni di un mercato inventato',
      levels: { full: 'provata', half: 'provata in parte', empty: 'senza prova' },
    },
    en: {
      title: 'Of the bread it is known, of the fish it is not',
      subtitle: 'Claims of a made-up market',
      levels: { full: 'proven', half: 'partly proven', empty: 'without proof' },
    },
  },
};
