/** A table with a bar in each cell; each column has its own scale. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawTable } from './draw.ts';
import { sample } from './sample.ts';

export const tableBars = chartType({
  schema: tidySchema('table-bars', 'A table with a bar in each cell; each column has its own scale.'),
  limits: { categories: [2, 24], series: [2, 4], allows: ['missing', 'mixed units'] },
  draw: drawTable,
  sample,
  words: {
    it: {
      name: 'Tabella con barre',
      use: 'Leggere i numeri esatti e, insieme, il loro peso.',
      limits:
        'Da due a quattro colonne, anche di unità diverse: ognuna ha la sua scala da zero e le barre non si confrontano fra colonne.',
      encoding: 'Una tabella con una barra in ogni casella; ogni colonna ha la sua scala da zero',
    },
    en: {
      name: 'Table with bars',
      use: 'Read the exact numbers and, with them, their weight.',
      limits:
        'Two to four columns, of different units too: each has its own scale from zero, and bars are not to be compared across columns.',
      encoding: 'A table with a bar in each cell; each column has its own scale from zero',
    },
  },
});
