/** The history of one figure, from its first source to the last edition; files and addresses call it a thread. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { finding } from '../../findings/finding.ts';
import { timesOf } from '../time.ts';
import { drawHistory } from './draw.ts';
import { sample } from './sample.ts';

export const figureHistory = chartType({
  schema: tidySchema(
    'figure-thread',
    'The history of one figure, from its first source to the last edition.',
  ),
  limits: { categories: [2, 8], series: [0, 0], allows: ['negative', 'missing'] },
  rules: ({ value: spec, placeOf }, data) => {
    // It goes from the first to the last: times, rows in their order, or a column to sort by.
    const isSorted = spec.transform?.some(({ sort }) => sort !== undefined) === true;
    const keys = data.map(({ category }) => category);
    if (spec.rows !== undefined || isSorted || timesOf(keys) !== undefined) return [];
    return [finding('CHT-035', placeOf(['resource'], 'key'), { kind: 'figure-thread' })];
  },
  draw: drawHistory,
  sample,
  words: {
    it: {
      name: 'Filo di una cifra',
      use: 'Seguire una cifra di edizione in edizione, o di fonte in fonte.',
      limits: 'Da due a otto passaggi; la distanza fra i fori non è tempo.',
      encoding: 'Fori lungo un filo, uno per edizione; l’ultimo è pieno',
    },
    en: {
      name: 'Thread of a figure',
      use: 'Follow a figure from edition to edition, or from source to source.',
      limits: 'Two to eight steps; the distance between holes is not time.',
      encoding: 'Holes along a thread, one for each edition; the last is full',
    },
  },
});
