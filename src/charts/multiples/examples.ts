/** Small charts over made-up values that are drawn once for each value of a column. */

import type { ChartSample } from '../chart.ts';

const stalls = {
  it: { bread: 'Pane', fruit: 'Frutta', fish: 'Pesce' },
  en: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish' },
};
const markets = {
  it: { north: 'Mercato nord', south: 'Mercato sud', station: 'Stazione', harbour: 'Porto' },
  en: { north: 'North market', south: 'South market', station: 'Station', harbour: 'Harbour' },
};
type Market = keyof typeof markets.en;
type Stall = keyof typeof stalls.en;

const customers: Readonly<Record<Market, Readonly<Record<Stall, number | null>>>> = {
  north: { bread: 42, fruit: 30, fish: 12 },
  south: { bread: 35, fruit: 38, fish: 18 },
  station: { bread: 28, fruit: 9, fish: null },
  harbour: { bread: 16, fruit: 14, fish: 45 },
};

/** Bars in four panels on one scale, of which one lacks a value. */
export const barsInPanels: ChartSample = {
  unit: 'persons',
  rows: Object.entries(customers).flatMap(([market, values]) =>
    Object.entries(values).map(([stall, value]) => ({
      id: `${stall}-${market}`,
      it: stall,
      en: stall,
      market,
      stall,
      value,
    })),
  ),
  spec: { category: 'stall', multiples: { by: 'market' } },
  words: {
    it: {
      title: 'Al porto si va per il pesce, altrove no',
      subtitle: 'Clienti al giorno per banco e mercato, valori inventati',
      rows: stalls.it,
      panels: markets.it,
    },
    en: {
      title: 'People go to the harbour for fish, and elsewhere not',
      subtitle: 'Customers a day by stall and market, made-up values',
      rows: stalls.en,
      panels: markets.en,
    },
  },
};

const years = [2015, 2016, 2017, 2018, 2019];
const courses: Readonly<
  Record<'north' | 'south' | 'station', Readonly<Record<'bread' | 'fruit', readonly number[]>>>
> = {
  north: { bread: [30, 34, 38, 42, 45], fruit: [36, 35, 33, 30, 29] },
  south: { bread: [22, 25, 24, 28, 30], fruit: [18, 24, 29, 33, 38] },
  station: { bread: [12, 11, 14, 13, 15], fruit: [6, 9, 8, 9, 10] },
};
const two = <T>({ bread, fruit }: { bread: T; fruit: T }) => ({ bread, fruit });
const three = <T>({ north, south, station }: { north: T; south: T; station: T }) => ({
  north,
  south,
  station,
});

/** Two lines in each of three panels. */
export const linesInPanels: ChartSample = {
  unit: 'persons',
  rows: Object.entries(courses).flatMap(([market, lines]) =>
    Object.entries(lines).flatMap(([stall, values]) =>
      values.map((value, index) => ({
        id: `${stall}-${market}-${years[index]}`,
        it: stall,
        en: stall,
        market,
        stall,
        year: years[index] ?? null,
        value,
      })),
    ),
  ),
  spec: { category: 'year', series: 'stall', multiples: { by: 'market' }, emphasis: ['fruit'] },
  words: {
    it: {
      title: 'La frutta supera il pane solo al mercato sud',
      subtitle: 'Clienti al giorno per banco e mercato, valori inventati',
      series: two(stalls.it),
      panels: three(markets.it),
    },
    en: {
      title: 'Fruit overtakes bread at the south market alone',
      subtitle: 'Customers a day by stall and market, made-up values',
      series: two(stalls.en),
      panels: three(markets.en),
    },
  },
};
