/** Horizontal bars: one for each row, grouped where there are series. */

import { chartType } from '../chart.ts';
import { barSchema } from './spec.ts';
import { drawBars } from './draw.ts';
import { barsInPanels } from '../multiples/examples.ts';
import { sample } from './sample.ts';

export const bar = chartType({
  schema: barSchema,
  limits: { categories: [1, 30], series: [0, 4], allows: ['negative', 'missing'] },
  order: 'descending',
  rowBeside: ({ difference }) =>
    difference === undefined ? undefined : { key: difference.row, path: ['difference', 'row'] },
  names: ({ difference }) => ({
    sentences: { difference: difference !== undefined },
    references:
      difference?.between.map((key, index) => ({
        key,
        path: ['difference', 'between', index],
        among: 'categories' as const,
      })) ?? [],
  }),
  drawsMultiples: true,
  draw: drawBars,
  sample,
  examples: { panels: barsInPanels },
  words: {
    it: {
      name: 'Barre',
      use: 'Confrontare grandezze della stessa unità, dalla maggiore alla minore.',
      limits: 'Parte sempre da zero; oltre trenta barre conviene scegliere le prime e sommare il resto.',
      encoding: 'Barre orizzontali da uno zero comune, una per voce',
    },
    en: {
      name: 'Bars',
      use: 'Compare amounts of one unit, the largest first.',
      limits: 'Always starts at zero; beyond thirty bars, keep the first and add up the rest.',
      encoding: 'Horizontal bars from a common zero, one for each item',
    },
  },
});
