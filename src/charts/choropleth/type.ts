/** Italy’s 21 territories as shapes, in five steps. */

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
import { drawChoropleth } from './draw.ts';
import { sample } from './sample.ts';

export const choropleth = chartType({
  schema: tidySchema('choropleth', 'Italy’s 21 territories as shapes, in five steps.', {
    fields: { ...breaksField, ...comparedField },
  }),
  limits: { categories: [2, 21], series: [0, 0], allows: ['negative', 'missing'] },
  order: 'descending',
  ...allTerritories,
  ...comparable,
  rules: territoryRule,
  drawsMultiples: true,
  drawKey: drawShadesKey,
  draw: drawChoropleth,
  sample,
  words: {
    it: {
      name: 'Mappa a tinte',
      use: 'Vedere se i valori seguono la geografia.',
      limits:
        'Solo territori italiani, in cinque gradini; l’occhio vede l’estensione, che non è la popolazione.',
      encoding: 'I 21 territori italiani nella loro forma, più scuri al crescere del valore',
    },
    en: {
      name: 'Choropleth',
      use: 'See whether values follow geography.',
      limits: 'Italian territories only, in five steps; the eye sees area, which is not population.',
      encoding: 'Italy’s 21 territories in their shapes, darker as the value grows',
    },
  },
});
