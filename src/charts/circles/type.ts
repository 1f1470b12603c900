/** Circles whose areas share one scale. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawCircles } from './draw.ts';
import { sample } from './sample.ts';

export const circles = chartType({
  schema: tidySchema('circles', 'Circles whose areas share one scale.'),
  limits: { categories: [2, 8], series: [0, 0], allows: [] },
  order: 'descending',
  drawsMultiples: true,
  draw: drawCircles,
  sample,
  words: {
    it: {
      name: 'Cerchi',
      use: 'Confrontare grandezze che distano di ordini di grandezza.',
      limits: 'Conta l’area e non il diametro; da due a otto cerchi, nessun valore negativo o mancante.',
      encoding: 'Cerchi la cui area è proporzionale al valore, su una sola scala',
    },
    en: {
      name: 'Circles',
      use: 'Compare amounts that are orders of magnitude apart.',
      limits: 'Area counts, not diameter; two to eight circles, no negative or missing value.',
      encoding: 'Circles whose area is proportional to the value, on one scale',
    },
  },
});
