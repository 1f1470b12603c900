/** Events in order of their years. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { drawTimeline } from './draw.ts';
import { sample } from './sample.ts';

export const timeline = chartType({
  schema: tidySchema('timeline', 'Events in order of their years.'),
  limits: { categories: [1, 20], series: [0, 0], allows: ['missing'] },
  order: 'ascending',
  drawsDays: true,
  isWrittenOut: true,
  draw: drawTimeline,
  sample,
  words: {
    it: {
      name: 'Cronologia',
      use: 'Mettere in fila eventi, fonti o leggi per anno.',
      limits: 'Fino a venti eventi; oltre sei anni vuoti il filo è interrotto e non è più in proporzione.',
      encoding: 'Eventi lungo un filo, in ordine di anno',
    },
    en: {
      name: 'Timeline',
      use: 'Put events, sources or laws in the order of their years.',
      limits: 'Twenty events at most; beyond six empty years the thread is broken and no longer to scale.',
      encoding: 'Events along a thread, in the order of their years',
    },
  },
});
