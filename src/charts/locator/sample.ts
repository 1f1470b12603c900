/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    { id: 'ITC4', it: 'Lombardia', en: 'Lombardy', value: 42 },
    { id: 'ITI4', it: 'Lazio', en: 'Lazio', value: 35 },
    { id: 'ITF3', it: 'Campania', en: 'Campania', value: 21 },
    { id: 'ITG1', it: 'Sicilia', en: 'Sicily', value: 18 },
  ],
  spec: { emphasis: ['ITC4'] },
  words: {
    it: {
      title: 'La Lombardia ha più mercati della Sicilia',
      subtitle: 'Clienti per territorio, valori inventati',
    },
    en: {
      title: 'Lombardy has more markets than Sicily',
      subtitle: 'Customers by territory, made-up values',
    },
  },
};
