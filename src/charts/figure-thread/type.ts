/** The history of one figure, from its first source to the last edition; files and addresses call it a thread. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { inTimeOrder, timesOf } from '../time.ts';
import { drawHistory } from './draw.ts';
import { sample } from './sample.ts';

export const figureHistory = chartType({
  schema: tidySchema(
    'figure-thread',
    'The history of one figure, from its first source to the last edition.',
  ),
  limits: { categories: [2, 8], series: [0, 0], allows: ['negative', 'missing'] },
  // It goes from the first to the last: in the order of what the data call the period, where nobody says another.
  inOrder: (data, spec) => {
    const periods = data.map(({ cell }) => cell.period ?? '');
    const isListed = 'rows' in spec && spec.rows !== undefined;
    if (isListed || timesOf(data.map(({ category }) => category)) || timesOf(periods) === undefined) {
      return [...data];
    }
    const order = inTimeOrder(periods);
    return data.toSorted((a, b) => order.indexOf(a.cell.period ?? '') - order.indexOf(b.cell.period ?? ''));
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
