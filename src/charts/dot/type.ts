/** A dot for each row; with two series two joined dots. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawDots } from './draw.ts';
import { sample } from './sample.ts';

export const dot = chartType({
  schema: tidySchema('dot', 'A dot for each row; with two series two joined dots.'),
  limits: { categories: [1, 30], series: [0, 2], allows: ['negative', 'missing'] },
  order: 'descending',
  drawsMultiples: true,
  draw: drawDots,
  sample,
  words: {
    it: {
      name: 'Punti',
      use: 'Confrontare valori senza il peso delle barre, o due valori della stessa voce.',
      limits: 'Una o due serie e al più trenta righe; la scala può non partire da zero, e allora lo dice.',
      encoding: 'Punti su una scala comune, uno per voce, o due uniti da un filo',
    },
    en: {
      name: 'Dots',
      use: 'Compare values without the weight of bars, or two values of the same item.',
      limits: 'One or two series and thirty rows at most; the scale may not start at zero, and then says so.',
      encoding: 'Dots on a common scale, one for each item, or two joined by a thread',
    },
  },
});
