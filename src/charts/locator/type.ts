/** Where some of Italy’s territories are, each with its value. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { comparable, comparedField, territoryRule } from '../parts/territories.ts';
import { drawLocator } from './draw.ts';
import { sample } from './sample.ts';

export const locator = chartType({
  schema: tidySchema('locator', 'Where some of Italy’s territories are, each with its value.', {
    fields: comparedField,
  }),
  limits: { categories: [1, 12], series: [0, 0], allows: ['negative'] },
  order: 'descending',
  ...comparable,
  rules: territoryRule,
  draw: drawLocator,
  sample,
  words: {
    it: {
      name: 'Carta dei luoghi',
      use: 'Dire dove stanno i pochi territori di cui c’è il valore.',
      limits: 'Fino a dodici territori italiani; gli altri restano muti.',
      encoding: 'Alcuni territori italiani sulla carta, ciascuno con il suo valore',
    },
    en: {
      name: 'Locator',
      use: 'Say where the few territories are for which there is a value.',
      limits: 'Twelve Italian territories at most; the others stay silent.',
      encoding: 'Some of Italy’s territories on the map, each with its value',
    },
  },
});
