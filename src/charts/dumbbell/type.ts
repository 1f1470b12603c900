/** Two to four marks a row on one line: for many rows. */

import { chartType } from '../chart.ts';
import { drawDumbbells } from './draw.ts';
import { drawKeyOfPanels } from './key.ts';
import { gapOrder, inOrderOfRows } from './order.ts';
import { sample } from './sample.ts';
import { dumbbellSchema } from './spec.ts';

export const dumbbell = chartType({
  schema: dumbbellSchema,
  limits: { categories: [1, 40], series: [2, 4], allows: ['negative', 'missing'] },
  inOrder: inOrderOfRows,
  names: ({ orderBy }) => ({
    references:
      orderBy === undefined || orderBy === gapOrder
        ? []
        : [{ key: orderBy, path: ['orderBy'], among: 'series' }],
  }),
  drawsMultiples: true,
  drawKey: drawKeyOfPanels,
  draw: drawDumbbells,
  sample,
  words: {
    it: {
      name: 'Manubri',
      use: 'Confrontare da due a quattro valori della stessa voce in molte righe: due anni, due gruppi, l’attesa e il fatto.',
      limits:
        'Fino a quaranta righe; solo gli estremi di ogni riga hanno il numero scritto, gli altri si leggono sull’asse e nella tabella.',
      encoding: 'Una riga per voce, un segno per valore su una scala comune, uniti dal più basso al più alto',
    },
    en: {
      name: 'Dumbbells',
      use: 'Compare two to four values of one item in many rows: two years, two groups, what was expected and what came.',
      limits:
        'Forty rows at most; only the ends of each row have their number written, the others are read from the axis and the table.',
      encoding:
        'A row for each item, a mark for each value on a common scale, joined from the lowest to the highest',
    },
  },
});
