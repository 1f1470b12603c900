/** Bands as high as their part of all, each cut into its own parts. */

import { chartType } from '../chart.ts';
import { overlapFaults } from '../reading/sums.ts';
import { drawPartsKey, partsFaults } from '../parts/parted-bars.ts';
import { drawMarimekko, inOrderOfBands } from './draw.ts';
import { sample } from './sample.ts';
import { marimekkoSchema } from './spec.ts';

const partsLimit = [2, 6] as const;

export const marimekko = chartType({
  schema: marimekkoSchema,
  limits: { categories: [1, 8], series: partsLimit, allows: [] },
  inOrder: inOrderOfBands,
  names: ({ rest }) => ({
    references: rest === undefined ? [] : [{ key: rest, path: ['rest'], among: 'series' }],
  }),
  rules: ({ placeOf }, data, all) => [
    ...overlapFaults(data, 'category', placeOf(['series'], 'key')),
    ...overlapFaults(data, 'series', placeOf(['category'], 'key')),
    ...partsFaults('marimekko', partsLimit, all, placeOf(['series'], 'key')),
  ],
  drawsMultiples: true,
  drawKey: drawPartsKey,
  draw: drawMarimekko,
  sample,
  words: {
    it: {
      name: 'Parti proporzionali',
      use: 'Mostrare insieme quanto pesa ogni voce e come si divide: due quote in un disegno, e l’area è il valore.',
      limits:
        'Al più otto fasce e sei parti; valori che si sommano, senza negativi né mancanti. Le parti strette hanno il numero nella tabella.',
      encoding:
        'Una fascia per voce, alta quanto la sua parte del totale e divisa nelle sue parti: ogni area è un valore',
    },
    en: {
      name: 'Proportional parts',
      use: 'Show at once how much each item weighs and how it is divided: two shares in one drawing, and the area is the value.',
      limits:
        'Eight bands and six parts at most; values that add up, none negative or missing. Narrow parts have their number in the table.',
      encoding:
        'A band for each item, as high as its part of the total and divided into its own parts: every area is a value',
    },
  },
});
