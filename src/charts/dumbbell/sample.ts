/** A small chart over made-up values. */

import type { ChartSample } from '../chart.ts';

const names = {
  bread: { it: 'Pane', en: 'Bread' },
  fruit: { it: 'Frutta', en: 'Fruit' },
  cheese: { it: 'Formaggi', en: 'Cheese' },
  fish: { it: 'Pesce', en: 'Fish' },
  flowers: { it: 'Fiori', en: 'Flowers' },
  honey: { it: 'Miele', en: 'Honey' },
};
const values = {
  bread: [31, 42, 52],
  fruit: [38, 35, 29],
  cheese: [14, 21, 22],
  fish: [18, 18, 25],
  flowers: [4, 9, 12],
  honey: [3, 2, 6],
};
const seasons = ['spring', 'summer', 'autumn'] as const;

const wordsIn = (language: 'it' | 'en') =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name[language]]));

export const sample: ChartSample = {
  unit: 'persons',
  rows: Object.entries(values).flatMap(([stall, own]) =>
    seasons.map((season, index) => ({
      id: `${stall}-${season}`,
      ...names[stall as keyof typeof names],
      stall,
      season,
      value: own[index] ?? null,
    })),
  ),
  spec: { category: 'stall', series: 'season', emphasis: ['fruit'] },
  words: {
    it: {
      title: 'Solo la frutta perde clienti dalla primavera all’autunno',
      subtitle: 'Clienti per banco e stagione, valori inventati',
      rows: wordsIn('it'),
      series: { spring: 'Primavera', summer: 'Estate', autumn: 'Autunno' },
    },
    en: {
      title: 'Fruit alone loses customers from spring to autumn',
      subtitle: 'Customers of each stall by season, made-up values',
      rows: wordsIn('en'),
      series: { spring: 'Spring', summer: 'Summer', autumn: 'Autumn' },
    },
  },
};
