/** One to four numbers set large. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawNumbers } from './draw.ts';
import { sample } from './sample.ts';

export const bigNumber = chartType({
  schema: tidySchema('big-number', 'One to four numbers set large.'),
  limits: { categories: [1, 4], series: [0, 0], allows: ['negative', 'mixed units'] },
  draw: drawNumbers,
  sample,
  words: {
    it: {
      name: 'Cifre grandi',
      use: 'Dare peso a una cifra che non ha bisogno di confronto.',
      limits: 'Da una a quattro cifre; le unità possono essere diverse.',
      encoding: 'Cifre in grande, ciascuna con ciò che conta',
    },
    en: {
      name: 'Big numbers',
      use: 'Give weight to a number that needs no comparison.',
      limits: 'One to four numbers; their units may differ.',
      encoding: 'Numbers set large, each with what it counts',
    },
  },
});
