/** Points in a plane, their two measures being two of the series. */

import { chartType } from '../chart.ts';
import { scatterSchema } from './spec.ts';
import { drawScatter } from './draw.ts';
import { sample } from './sample.ts';
import { sortData } from '../datum.ts';

export const scatter = chartType({
  schema: scatterSchema,
  limits: { categories: [2, 60], series: [2, 2], allows: ['negative'] },
  inOrder: (data, { x }) => {
    const across = sortData(
      data.filter(({ series }) => series === x),
      { by: 'value', order: 'ascending' },
    ).map(({ category }) => category);
    // What has no value across comes last.
    const rankOf = (category: string) =>
      across.includes(category) ? across.indexOf(category) : across.length;
    return data.toSorted((a, b) => rankOf(a.category) - rankOf(b.category));
  },
  names: ({ x, y }) => ({
    references: [
      { key: x, path: ['x'], among: 'series' },
      { key: y, path: ['y'], among: 'series' },
    ],
  }),
  drawsMultiples: true,
  draw: drawScatter,
  sample,
  words: {
    it: {
      name: 'Punti nel piano',
      use: 'Vedere se due misure delle stesse cose vanno insieme.',
      limits:
        'Due misure e fino a sessanta punti; oltre dodici hanno nome quelli in evidenza e quelli che trovano posto.',
      encoding: 'Punti in un piano, una misura in orizzontale e una in verticale',
    },
    en: {
      name: 'Scatter',
      use: 'See whether two measures of the same things go together.',
      limits:
        'Two measures and sixty points at most; beyond twelve, names go to what is emphasised and where there is room.',
      encoding: 'Points in a plane, one measure across and one up',
    },
  },
});
