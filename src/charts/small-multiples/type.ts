/** A small panel of lines for each series, on one scale. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { editionField } from '../parts/series-lines.ts';
import { drawPanels } from './draw.ts';
import { sample } from './sample.ts';

export const smallMultiples = chartType({
  schema: tidySchema('small-multiples', 'A small panel of lines for each series, on one scale.', {
    fields: editionField,
  }),
  limits: { categories: [2, 60], series: [2, 12], allows: ['negative', 'missing'] },
  isOverTime: true,
  columns: ['edition'],
  draw: drawPanels,
  sample,
  words: {
    it: {
      name: 'Piccoli multipli',
      use: 'Confrontare l’andamento di più serie che in un solo riquadro si coprirebbero.',
      limits: 'Da due a dodici riquadri, tutti sulla stessa scala; una sola serie per riquadro.',
      encoding: 'Piccoli riquadri su una sola scala, uno per serie, con una linea ciascuno',
    },
    en: {
      name: 'Small multiples',
      use: 'Compare the course of several series that would hide each other in one frame.',
      limits: 'Two to twelve panels, all on one scale; one series in each.',
      encoding: 'Small panels on one scale, one for each series, with a line in each',
    },
  },
});
