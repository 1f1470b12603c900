/** Categories by series, each cell in one of five steps. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { breaksField } from '../parts/territories.ts';
import { drawShadesKey } from '../parts/shades-key.ts';
import { drawCells } from './draw.ts';
import { sample } from './sample.ts';

export const heatMap = chartType({
  schema: tidySchema('heat-map', 'Categories by series, each cell in one of five steps.', {
    fields: breaksField,
  }),
  keepsScale: true,
  limits: { categories: [2, 24], series: [2, 8], allows: ['negative', 'missing'] },
  isOverTime: true,
  drawsMultiples: true,
  drawKey: drawShadesKey,
  draw: drawCells,
  sample,
  words: {
    it: {
      name: 'Mappa a caselle',
      use: 'Confrontare molte voci per più misure, con il numero in ogni casella.',
      limits: 'Cinque gradini di tinta, non di più; da due a otto colonne.',
      encoding: 'Caselle per voce e misura, più scure al crescere del valore',
    },
    en: {
      name: 'Heat map',
      use: 'Compare many items by several measures, with the number in each cell.',
      limits: 'Five steps of shade and no more; two to eight columns.',
      encoding: 'Cells by item and measure, darker as the value grows',
    },
  },
});
