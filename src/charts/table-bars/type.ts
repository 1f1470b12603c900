/** A table with a bar in each cell. */

import { chartType } from '../chart.ts';
import { drawTable, sharesScale } from './draw.ts';
import { sample } from './sample.ts';
import { tableSchema } from './spec.ts';

const oneScale = {
  it: 'Una tabella con una barra in ogni casella, tutte su una scala da zero',
  en: 'A table with a bar in each cell, all on one scale from zero',
};
const ownScales = {
  it: 'Una tabella con una barra in ogni casella; ogni colonna ha la sua scala da zero',
  en: 'A table with a bar in each cell; each column has its own scale from zero',
};

export const tableBars = chartType({
  schema: tableSchema,
  limits: { categories: [2, 24], series: [2, 4], allows: ['missing', 'mixed units'] },
  drawsMultiples: true,
  draw: drawTable,
  encoding: (chart, language) => (sharesScale(chart) ? oneScale : ownScales)[language],
  sample,
  words: {
    it: {
      name: 'Tabella con barre',
      use: 'Leggere i numeri esatti e, insieme, il loro peso.',
      limits:
        'Da due a quattro colonne. Se hanno la stessa unità la scala è una sola; altrimenti ognuna ha la sua, da zero, e le barre non si confrontano fra colonne.',
      encoding: oneScale.it,
    },
    en: {
      name: 'Table with bars',
      use: 'Read the exact numbers and, with them, their weight.',
      limits:
        'Two to four columns. Of one unit they share one scale; otherwise each has its own, from zero, and bars are not to be compared across columns.',
      encoding: oneScale.en,
    },
  },
});
