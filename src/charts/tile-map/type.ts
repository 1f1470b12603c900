/** Italy’s 21 territories as equal tiles, in five steps. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import {
  allTerritories,
  comparable,
  comparedField,
  breaksField,
  territoryRule,
} from '../parts/territories.ts';
import { drawShadesKey } from '../parts/shades-key.ts';
import { drawTiles } from './draw.ts';
import { sample } from './sample.ts';

export const tileMap = chartType({
  schema: tidySchema('tile-map', 'Italy’s 21 territories as equal tiles, in five steps.', {
    fields: { ...breaksField, ...comparedField },
  }),
  limits: { categories: [2, 21], series: [0, 0], allows: ['negative', 'missing'] },
  order: 'descending',
  ...allTerritories,
  ...comparable,
  rules: territoryRule,
  drawsMultiples: true,
  drawKey: drawShadesKey,
  draw: drawTiles,
  sample,
  words: {
    it: {
      name: 'Mappa a tessere',
      use: 'Confrontare i 21 territori italiani senza che i grandi coprano i piccoli.',
      limits: 'Solo territori italiani, in cinque gradini; chi non ha un valore resta tratteggiato.',
      encoding: 'I 21 territori italiani come tessere uguali, più scure al crescere del valore',
    },
    en: {
      name: 'Tile map',
      use: 'Compare Italy’s 21 territories without the large ones outweighing the small.',
      limits: 'Italian territories only, in five steps; one without a value stays dashed.',
      encoding: 'Italy’s 21 territories as equal tiles, darker as the value grows',
    },
  },
});
