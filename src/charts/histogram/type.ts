/** Rows as blocks, piled up where their values lie. */

import { chartType } from '../chart.ts';
import { histogramSchema } from './spec.ts';
import { classesInWords, classesOf } from './classes.ts';
import { drawHistogram, drawRuleOfPanels } from './draw.ts';
import { sample } from './sample.ts';
import { extent } from 'd3';
import { knownValues } from '../datum.ts';
import { wholeTimes } from '../../numbers/decimal.ts';
import { finding } from '../../findings/finding.ts';

export const histogram = chartType({
  schema: histogramSchema,
  limits: { categories: [5, 60], series: [0, 0], allows: ['negative'] },
  order: 'descending',
  rules: ({ value: { binWidth, multiples }, placeOf }, own, all) => {
    const [low, high] = extent(knownValues(multiples?.scales === 'free' ? own : all));
    const [least, most] = pilesLimit;
    const count = low === undefined ? 1 : wholeTimes(high, binWidth) - wholeTimes(low, binWidth) + 1;
    if (count >= least && count <= most) return [];
    const facts = { kind: 'histogram', of: 'piles' as const, count, least, most };
    return [finding('CHT-012', placeOf(['binWidth'], 'key'), facts)];
  },
  statistics: ({ data, spec }, language) => classesInWords(classesOf(data, spec.binWidth), language),
  drawsMultiples: true,
  drawKey: drawRuleOfPanels,
  draw: drawHistogram,
  sample,
  words: {
    it: {
      name: 'Istogramma a blocchi',
      use: 'Contare quanti casi cadono in ogni fascia di valori.',
      limits: 'Da cinque a sessanta casi; la larghezza delle fasce la sceglie chi scrive.',
      encoding: 'Blocchi impilati sulla fascia in cui cade il loro valore, uno per voce',
    },
    en: {
      name: 'Histogram of blocks',
      use: 'Count how many cases fall into each range of values.',
      limits: 'Five to sixty cases; the editor chooses how wide a range is.',
      encoding: 'Blocks piled up over the range in which their value lies, one for each item',
    },
  },
});

/** How many piles can be told apart. */
const pilesLimit = [1, 40] as const;
