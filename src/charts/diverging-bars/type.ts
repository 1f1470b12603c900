/** Bars to both sides of zero, each with its name on the side it leaves free. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawDivergingBars } from './draw.ts';
import { sample } from './sample.ts';

export const divergingBars = chartType({
  schema: tidySchema('diverging-bars', 'Bars to the left and to the right of zero, one for each row.'),
  limits: { categories: [2, 30], series: [0, 0], allows: ['negative'] },
  order: 'descending',
  drawsMultiples: true,
  draw: drawDivergingBars,
  sample,
  words: {
    it: {
      name: 'Barre divergenti',
      use: 'Far vedere chi sta sopra zero e chi sotto: variazioni, saldi, distanze da un valore.',
      limits: 'Da due a trenta voci di una sola serie; un valore mancante va tolto e detto in nota.',
      encoding: 'Barre orizzontali a destra e a sinistra dello zero, una per voce',
    },
    en: {
      name: 'Diverging bars',
      use: 'Show what is above zero and what below: changes, balances, distances from a value.',
      limits: 'Two to thirty items of one series; a missing value has to be left out and noted.',
      encoding: 'Horizontal bars to the right and to the left of zero, one for each item',
    },
  },
});
