/** Bars cut into parts, one bar for each category. */

import { chartType } from '../chart.ts';
import { stackedSchema } from './spec.ts';
import { overlapFaults } from '../reading/sums.ts';
import { drawPartsKey, partsFaults } from '../parts/parted-bars.ts';
import { drawStacked } from './draw.ts';
import { sample } from './sample.ts';

const partsLimit = [2, 6] as const;

export const stacked = chartType({
  schema: stackedSchema,
  limits: { categories: [1, 12], series: partsLimit, allows: [] },
  names: ({ rest }) => ({
    references: rest === undefined ? [] : [{ key: rest, path: ['rest'], among: 'series' }],
  }),
  rules: ({ placeOf }, data, all) => [
    ...overlapFaults(data, 'category', placeOf(['series'], 'key')),
    ...partsFaults('stacked', partsLimit, all, placeOf(['series'], 'key')),
  ],
  drawsMultiples: true,
  drawKey: drawPartsKey,
  draw: drawStacked,
  sample,
  words: {
    it: {
      name: 'Barre in pila',
      use: 'Dividere uno o più interi nelle loro parti, e dire quale parte la fonte non descrive.',
      limits:
        'Al più sei parti; nessun valore negativo o mancante. Le parti strette passano in un elenco sotto la barra.',
      encoding: 'Barre divise in parti, una barra per voce',
    },
    en: {
      name: 'Stacked bars',
      use: 'Cut one whole or several into parts, and say which part the source does not describe.',
      limits: 'Six parts at most; no negative or missing value. Narrow parts go into a list under their bar.',
      encoding: 'Bars cut into parts, one bar for each item',
    },
  },
});
