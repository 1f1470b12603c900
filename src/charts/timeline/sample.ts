/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'year',
  rows: [
    { id: 'hall', it: 'Il mercato coperto', en: 'The market hall', value: 2009 },
    { id: 'fridges', it: 'I banchi frigo', en: 'The cold stalls', value: 2012 },
    { id: 'evenings', it: 'L’apertura serale', en: 'Evening hours', value: 2016 },
  ],

  words: {
    it: {
      title: 'Il mercato coperto viene prima dell’apertura serale',
      subtitle: 'Anni di un mercato inventato',
    },
    en: {
      title: 'The market hall came before evening hours',
      subtitle: 'Years of a made-up market',
    },
  },
};
