/** An area over years from zero; with series, parts of one whole. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { thresholdField, thresholdNames, thresholdOf, thresholdWords } from '../parts/threshold.ts';
import { seriesOf } from '../datum.ts';
import { overlapFaults } from '../reading/sums.ts';
import { drawAreas } from './draw.ts';
import { sample } from './sample.ts';

export const area = chartType({
  schema: tidySchema('area', 'An area over years from zero; with series, parts of one whole.', {
    fields: thresholdField,
    words: thresholdWords,
  }),
  limits: { categories: [2, 60], series: [0, 5], allows: [] },
  isOverTime: true,
  threshold: thresholdOf,
  names: thresholdNames,
  rules: ({ placeOf }, data) =>
    seriesOf(data).length < 2 ? [] : overlapFaults(data, 'category', placeOf(['series'], 'key')),
  draw: drawAreas,
  sample,
  words: {
    it: {
      name: 'Area',
      use: 'Far vedere quanto cresce una quantità, o di quali parti è fatta, negli anni.',
      limits: 'Parte sempre da zero; niente valori negativi o mancanti, al più cinque parti.',
      encoding: 'Un’area lungo gli anni, da zero',
    },
    en: {
      name: 'Area',
      use: 'Show how an amount grows over the years, or of what parts it is made.',
      limits: 'Always starts at zero; no negative or missing values, five parts at most.',
      encoding: 'An area over the years, from zero',
    },
  },
});
