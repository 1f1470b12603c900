/** Lines between two categories, one for each series. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawSlopes } from './draw.ts';
import { sample } from './sample.ts';

export const slope = chartType({
  schema: tidySchema('slope', 'Lines between two categories, one for each series.'),
  limits: { categories: [2, 2], series: [1, 12], allows: ['negative'] },
  hasSides: true,
  drawsMultiples: true,
  draw: drawSlopes,
  sample,
  words: {
    it: {
      name: 'Pendenze',
      use: 'Vedere chi sale e chi scende fra due misure o due anni.',
      limits: 'Due colonne soltanto, fino a dodici linee.',
      encoding: 'Linee fra due colonne, una per serie',
    },
    en: {
      name: 'Slopes',
      use: 'See who rises and who falls between two measures or two years.',
      limits: 'Two columns only, twelve lines at most.',
      encoding: 'Lines between two columns, one for each series',
    },
  },
});
