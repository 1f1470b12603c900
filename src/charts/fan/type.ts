/** One source and what comes out of it: bars with a figure, dashed lines without. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawFan } from './draw.ts';
import { sample } from './sample.ts';

export const fan = chartType({
  schema: tidySchema('fan', 'One source and what comes out of it: bars with a figure, dashed lines without.'),
  limits: { categories: [3, 10], series: [0, 0], allows: ['missing', 'mixed units'] },
  draw: drawFan,
  sample,
  words: {
    it: {
      name: 'Ventaglio',
      use: 'Mostrare che cosa esce da una fonte, e che cosa resta senza cifra.',
      limits: 'Da tre a dieci voci; la lunghezza dei fili non misura niente.',
      encoding: 'Fili che escono da una fonte: pieni con una cifra, tratteggiati senza',
    },
    en: {
      name: 'Fan',
      use: 'Show what comes out of one source, and what stays without a figure.',
      limits: 'Three to ten items; the length of the threads measures nothing.',
      encoding: 'Threads coming out of one source: solid with a figure, dashed without',
    },
  },
});
