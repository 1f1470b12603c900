/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'percent',
  rows: [
    { id: 'bread', it: 'clienti del pane', en: 'bread customers', value: 42 },
    { id: 'others', it: 'altri clienti', en: 'other customers', value: 58 },
  ],
  spec: {
    units: 100,
    panels: [
      {
        id: 'market',
        parts: [
          { row: 'bread', mark: 'full' },
          { row: 'others', mark: 'open' },
        ],
      },
    ],
  },
  words: {
    it: {
      title: 'Il pane ha meno della metà dei clienti',
      subtitle: 'Quote dei clienti, valori inventati',
      rows: { bread: 'del pane', others: 'degli altri banchi' },
      panels: { market: 'Clienti del mercato' },
    },
    en: {
      title: 'Bread has less than half of the customers',
      subtitle: 'Shares of customers, made-up values',
      rows: { bread: 'bread', others: 'other stalls' },
      panels: { market: 'Customers of the market' },
    },
  },
};
