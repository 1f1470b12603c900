/** Eight small charts over made-up values: what marks, transforms, scales and panels can be put together. */

import type { Localised } from '../../site.ts';
import type { ChartSample } from '../chart.ts';

type Row = ChartSample['rows'][number];
interface Words {
  title: string;
  subtitle: string;
  [key: string]: unknown;
}

const names = {
  bread: { it: 'Pane', en: 'Bread' },
  fruit: { it: 'Frutta', en: 'Fruit' },
  fish: { it: 'Pesce', en: 'Fish' },
  cheese: { it: 'Formaggi', en: 'Cheese' },
} as const;
type Stall = keyof typeof names;

/** One word for each key in both languages, as the words of a chart have them. */
const inWords = <Key extends string>(words: Readonly<Record<Key, Localised<string>>>) => ({
  it: Object.fromEntries(Object.entries<Localised<string>>(words).map(([key, { it }]) => [key, it])),
  en: Object.fromEntries(Object.entries<Localised<string>>(words).map(([key, { en }]) => [key, en])),
});
const { cheese, ...three } = names;
const [stalls, threeStalls] = [inWords({ ...three, cheese }), inWords(three)];

const waits = [3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 11, 12, 12, 15, 19, 24];
const customers: Row[] = waits.map((value, index) => ({
  id: `customer-${'abcdefghijklmnopqrst'.charAt(index)}`,
  it: `Cliente ${'ABCDEFGHIJKLMNOPQRST'.charAt(index)}`,
  en: `Customer ${'ABCDEFGHIJKLMNOPQRST'.charAt(index)}`,
  value,
}));

/** A row for each stall and each of some moments. */
const byStall = (
  values: Readonly<Partial<Record<Stall, readonly (number | null)[]>>>,
  moments: readonly string[],
  column: string,
): Row[] =>
  Object.entries(values).flatMap(([stall, own]) =>
    own.map((value, index) => ({
      id: `${stall}-${moments[index] ?? ''}`,
      ...names[stall as Stall],
      stall,
      [column]: moments[index] ?? '',
      value,
    })),
  );

const moments = inWords({
  weekday: { it: 'Giorni feriali', en: 'Weekdays' },
  weekend: { it: 'Fine settimana', en: 'Weekend' },
});

const example = (rows: readonly Row[], spec: object, it: Words, en: Words): ChartSample => ({
  unit: 'persons',
  rows,
  spec: spec as Readonly<Record<string, unknown>>,
  words: { it, en },
});

/** By what each shows; the names are those of their ids. */
export const examples: Readonly<Record<string, ChartSample>> = {
  'swarm-and-median': example(
    customers,
    {
      marks: [
        { mark: 'dot', x: 'value', dodge: 'y' },
        { mark: 'tickX', x: 'value', reduce: 'median' },
      ],
    },
    {
      title: 'Metà dei clienti ha poche persone davanti, uno ne ha molte',
      subtitle: 'Persone in coda davanti a ogni cliente, e la mediana come tratto, valori inventati',
    },
    {
      title: 'Half of the customers have few people before them, one has many',
      subtitle: 'People in the queue before each customer, and the median as a stroke, made-up values',
    },
  ),
  histogram: example(
    customers,
    { marks: [{ mark: 'rectY', x: 'value', bin: 5 }], emphasis: ['customer-t'] },
    {
      title: 'Le code lunghe sono rare',
      subtitle: 'Clienti per numero di persone in coda davanti a loro, valori inventati',
    },
    {
      title: 'Long queues are rare',
      subtitle: 'Customers by the number of people in the queue before them, made-up values',
    },
  ),
  arrows: example(
    byStall(
      { bread: [42, 28], fruit: [30, 35], cheese: [20, 20], fish: [12, 18] },
      ['weekday', 'weekend'],
      'day',
    ),
    {
      category: 'stall',
      series: 'day',
      observation: 'category',
      marks: [
        { mark: 'arrow', y1: 'stall', y2: 'stall', x1: 'weekday', x2: 'weekend' },
        { mark: 'dot', x: 'weekday', y: 'stall' },
        { mark: 'text', x: 'weekend', y: 'stall', text: 'weekend' },
      ],
    },
    {
      title: 'Nel fine settimana il pane perde clienti, frutta e pesce ne guadagnano',
      subtitle: 'Clienti per banco, dai giorni feriali al fine settimana, valori inventati',
      rows: stalls.it,
      series: moments.it,
    },
    {
      title: 'At weekends bread loses customers, fruit and fish gain some',
      subtitle: 'Customers of each stall, from weekdays to the weekend, made-up values',
      rows: stalls.en,
      series: moments.en,
    },
  ),
  path: example(
    byStall(
      { bread: [42, 45, 41, 36, 38], fruit: [20, 24, 31, 30, 36] },
      ['2020', '2021', '2022', '2023', '2024'],
      'year',
    ),
    {
      category: 'year',
      series: 'stall',
      observation: 'category',
      marks: [
        { mark: 'line', x: 'bread', y: 'fruit' },
        { mark: 'text', x: 'bread', y: 'fruit', text: 'year' },
      ],
    },
    {
      title: 'Mentre la frutta cresce, il pane sale e poi scende',
      subtitle: 'Clienti di due banchi, anno per anno, valori inventati',
      series: { bread: 'Clienti del pane', fruit: 'Clienti della frutta' },
    },
    {
      title: 'While fruit grows, bread rises and then falls',
      subtitle: 'Customers of two stalls, year by year, made-up values',
      series: { bread: 'Customers of bread', fruit: 'Customers of fruit' },
    },
  ),
  'bars-in-panels': example(
    byStall({ bread: [42, 28], fruit: [30, 35], fish: [12, 18] }, ['weekday', 'weekend'], 'day'),
    {
      category: 'stall',
      series: 'day',
      marks: [
        { mark: 'barX', x: 'value', y: 'stall' },
        { mark: 'text', x: 'value', y: 'stall', text: 'value' },
      ],
      facets: { fx: 'day' },
    },
    {
      title: 'Il pane è primo nei giorni feriali, la frutta nel fine settimana',
      subtitle: 'Clienti per banco, valori inventati',
      rows: threeStalls.it,
      series: moments.it,
    },
    {
      title: 'Bread leads on weekdays, fruit at weekends',
      subtitle: 'Customers of each stall, made-up values',
      rows: threeStalls.en,
      series: moments.en,
    },
  ),
  shares: example(
    byStall({ bread: [42, 28], fruit: [30, 35], fish: [12, 18] }, ['weekday', 'weekend'], 'day'),
    {
      category: 'day',
      series: 'stall',
      marks: [{ mark: 'barX', x: 'value', y: 'day', fill: 'stall', stack: 'normalize' }],
    },
    {
      title: 'Nel fine settimana il pane non è più mezzo mercato',
      subtitle: 'Quote dei clienti per banco, valori inventati',
      rows: moments.it,
      series: threeStalls.it,
      axes: { x: 'Parte di tutti i clienti' },
    },
    {
      title: 'At weekends bread is no longer half of the market',
      subtitle: 'Shares of the customers of each stall, made-up values',
      rows: moments.en,
      series: threeStalls.en,
      axes: { x: 'Part of all customers' },
    },
  ),
  'bars-over-years': example(
    byStall(
      { bread: [31, 35, 33, 42, 45, 39, 47, 52] },
      ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
      'year',
    ),
    {
      category: 'year',
      emphasis: ['2024'],
      marks: [
        { mark: 'barY', x: 'year', y: 'value' },
        { mark: 'line', x: 'year', y: 'value', window: 3 },
      ],
    },
    {
      title: 'Il banco del pane cresce, con due passi indietro',
      subtitle: 'Clienti per anno, e la media di tre anni come linea, valori inventati',
    },
    {
      title: 'The bread stall grows, with two steps back',
      subtitle: 'Customers by year, and the mean of three years as a line, made-up values',
    },
  ),
  'days-to-scale': example(
    byStall(
      { bread: [20, 26, 24, 41, 43] },
      ['2024-01-10', '2024-02-01', '2024-03-15', '2024-09-01', '2024-12-20'],
      'date',
    ),
    {
      category: 'date',
      marks: [
        { mark: 'line', x: 'date', y: 'value' },
        { mark: 'text', x: 'date', y: 'value', text: 'value' },
      ],
    },
    {
      title: 'Il salto è d’estate, quando nessuno ha contato',
      subtitle: 'Clienti del pane nei giorni in cui si è contato, valori inventati',
      rows: {
        '2024-01-10': 'Gennaio',
        '2024-02-01': 'Febbraio',
        '2024-03-15': 'Marzo',
        '2024-09-01': 'Settembre',
        '2024-12-20': 'Dicembre',
      },
    },
    {
      title: 'The leap is in summer, when nobody counted',
      subtitle: 'Customers of bread on the days when they were counted, made-up values',
      rows: {
        '2024-01-10': 'January',
        '2024-02-01': 'February',
        '2024-03-15': 'March',
        '2024-09-01': 'September',
        '2024-12-20': 'December',
      },
    },
  ),
};
