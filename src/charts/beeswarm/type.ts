/** A dot for each row on one scale, none hiding another. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawSwarm } from './draw.ts';
import { sample } from './sample.ts';

export const beeswarm = chartType({
  schema: tidySchema('beeswarm', 'A dot for each row on one scale, none hiding another.'),
  limits: { categories: [5, 60], series: [0, 0], allows: ['negative'] },
  order: 'descending',
  drawsMultiples: true,
  draw: drawSwarm,
  sample,
  words: {
    it: {
      name: 'Sciame',
      use: 'Mostrare tutti i casi di una distribuzione, e dove stanno quelli che contano.',
      limits: 'Da cinque a sessanta punti della stessa unità; hanno nome solo i punti in evidenza.',
      encoding: 'Un punto per voce su una scala comune, affiancati senza coprirsi',
    },
    en: {
      name: 'Swarm',
      use: 'Show every case of a distribution, and where those that matter lie.',
      limits: 'Five to sixty points of one unit; only emphasised points are named.',
      encoding: 'A dot for each item on a common scale, side by side so that none hides another',
    },
  },
});
