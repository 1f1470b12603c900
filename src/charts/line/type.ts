/** Lines over years, one for each series, labelled at their ends. */

import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { stretchesField, stretchReferences } from '../parts/stretches.ts';
import { thresholdField, thresholdNames, thresholdOf, thresholdWords } from '../parts/threshold.ts';
import { editionField } from '../parts/series-lines.ts';
import { drawLines } from './draw.ts';
import { linesInPanels } from '../multiples/examples.ts';
import { sample } from './sample.ts';

export const line = chartType({
  schema: tidySchema('line', 'Lines over years, one for each series, labelled at their ends.', {
    fields: { ...thresholdField, ...stretchesField, ...editionField },
    words: thresholdWords,
  }),
  limits: { categories: [2, 60], series: [0, 5], allows: ['negative', 'missing'] },
  isOverTime: true,
  isReadAcross: () => true,
  threshold: thresholdOf,
  names: (spec) => {
    const names = thresholdNames(spec);
    return { ...names, references: [...(names.references ?? []), ...stretchReferences(spec)] };
  },
  columns: ['edition'],
  drawsMultiples: true,
  draw: drawLines,
  sample,
  examples: { panels: linesInPanels },
  words: {
    it: {
      name: 'Linee',
      use: 'Seguire una o più misure negli anni, e vedere dove si fermano.',
      limits:
        'Fino a cinque linee; un anno senza valore resta vuoto e tratteggiato, mai stimato, e valori di edizioni diverse non si uniscono.',
      encoding: 'Linee lungo gli anni, una per serie',
    },
    en: {
      name: 'Lines',
      use: 'Follow one or more measures over the years and see where they end.',
      limits:
        'Five lines at most; a year without a value stays empty and hatched, never estimated, and values of different editions are not joined.',
      encoding: 'Lines over years, one for each series',
    },
  },
});
