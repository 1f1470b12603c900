/** Marks, scales and panels as the file names them, drawn by Observable Plot. */

import { chartType } from '../chart.ts';
import { thresholdOf } from '../parts/threshold.ts';
import { plotSchema } from './spec.ts';
import { drawPlot, isReadAcross } from './draw.ts';
import { joinsTimes } from './joined-points.ts';
import { encodingOf } from './encoding.ts';
import { examples } from './examples.ts';
import { plotNames, plotRules } from './rules.ts';
import { sample } from './sample.ts';

export const plot = chartType({
  schema: plotSchema,
  limits: { categories: [1, 200], series: [0, 12], allows: ['negative', 'missing', 'mixed units'] },
  rules: plotRules,
  names: plotNames,
  isReadAcross,
  joinsTimes,
  threshold: thresholdOf,
  columns: ['edition'],
  draw: drawPlot,
  sample,
  examples,
  encoding: encodingOf,
  words: {
    it: {
      name: 'Segni di Plot',
      use: 'Comporre segni, scale e riquadri come nessun altro tipo fa: distribuzioni, percorsi, intervalli con punti.',
      limits:
        'Fino a otto segni e duecento voci; una sola unità per asse, e ogni riga della tabella ha il suo segno.',
      encoding: 'Segni disposti come dice il file del grafico',
    },
    en: {
      name: 'Marks of Plot',
      use: 'Put marks, scales and panels together as no other type does: distributions, paths, ranges with dots.',
      limits:
        'Eight marks and two hundred items at most; one unit an axis, and every row of the table has its mark.',
      encoding: 'Marks placed as the chart’s file says',
    },
  },
});
