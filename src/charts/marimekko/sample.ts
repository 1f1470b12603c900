/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

const stalls = { bread: [42, 30, 8], fruit: [25, 12, 3], fish: [4, 9, 7] };
const customers = ['families', 'couples', 'cooks'] as const;

export const sample: ChartSample = {
  unit: 'persons',
  rows: Object.entries(stalls).flatMap(([stall, own]) =>
    customers.map((customer, index) => ({
      id: `${stall}-${customer}`,
      it: stall,
      en: stall,
      stall,
      customer,
      value: own[index] ?? null,
    })),
  ),
  spec: { category: 'stall', series: 'customer' },
  words: {
    it: {
      title: 'Il banco del pane è il più grande, e metà dei suoi clienti sono famiglie',
      subtitle: 'Clienti per banco e per tipo, valori inventati',
      rows: { bread: 'Pane', fruit: 'Frutta', fish: 'Pesce' },
      series: { families: 'Famiglie', couples: 'Coppie', cooks: 'Cuochi' },
    },
    en: {
      title: 'Bread is the largest stall, and half of its customers are families',
      subtitle: 'Customers of each stall by kind, made-up values',
      rows: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish' },
      series: { families: 'Families', couples: 'Couples', cooks: 'Cooks' },
    },
  },
};
