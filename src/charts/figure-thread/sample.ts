/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'draft', it: 'Prima stima', en: 'Early estimate', value: 38 },
    { id: 'revised', it: 'Stima rivista', en: 'Revised estimate', value: 40 },
    { id: 'final', it: 'Dato finale', en: 'Final figure', value: 42 },
  ],

  words: {
    it: {
      title: 'La cifra sale a ogni edizione',
      subtitle: 'Clienti del pane secondo ogni edizione, valori inventati',
    },
    en: {
      title: 'The figure rises with every edition',
      subtitle: 'Customers of the bread stall by edition, made-up values',
    },
  },
};
