/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

export const sample: ChartSample = {
  unit: 'persons',
  rows: [
    {
      id: 'street-bread',
      it: 'Dalla strada al pane',
      en: 'From the street to bread',
      origin: 'street',
      stall: 'bread',
      value: 30,
    },
    {
      id: 'street-fruit',
      it: 'Dalla strada alla frutta',
      en: 'From the street to fruit',
      origin: 'street',
      stall: 'fruit',
      value: 12,
    },
    {
      id: 'tram-bread',
      it: 'Dal tram al pane',
      en: 'From the tram to bread',
      origin: 'tram',
      stall: 'bread',
      value: 12,
    },
    {
      id: 'tram-fruit',
      it: 'Dal tram alla frutta',
      en: 'From the tram to fruit',
      origin: 'tram',
      stall: 'fruit',
      value: 23,
    },
  ],
  spec: { from: 'origin', to: 'stall' },
  words: {
    it: {
      title: 'Chi arriva a piedi compra pane',
      subtitle: 'Clienti per provenienza e banco, valori inventati',
      nodes: { street: 'A piedi', tram: 'In tram', bread: 'Pane', fruit: 'Frutta' },
    },
    en: {
      title: 'Those who come on foot buy bread',
      subtitle: 'Customers by where they come from and stall, made-up values',
      nodes: { street: 'On foot', tram: 'By tram', bread: 'Bread', fruit: 'Fruit' },
    },
  },
};
