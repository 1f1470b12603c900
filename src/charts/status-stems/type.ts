/** Claims as bars that hang from a line, full (1), half (0.5) or empty (0); files and addresses call them stems. */

import { inLanguage } from '../../i18n/ui.ts';
import { chartType, plainWords } from '../chart.ts';
import { statusSchema } from './spec.ts';
import { drawClaims } from './draw.ts';
import { sample } from './sample.ts';
import { finding } from '../../findings/finding.ts';
import { levelName } from './levels.ts';

export const claimStatus = chartType({
  schema: statusSchema,
  limits: { categories: [2, 10], series: [0, 0], allows: [] },
  rules: ({ placeOf }, data) => {
    // A bar is full, half or empty, and nothing between.
    const odd = data.find(({ cell }) => cell.value !== undefined && ![0, 0.5, 1].includes(cell.value));
    if (odd === undefined) return [];
    return [finding('CHT-017', placeOf(['value']), { key: odd.key, value: odd.cell.text })];
  },
  isWrittenOut: true,
  levelName: ({ words }, value, language) => levelName(plainWords(inLanguage(words, language)).levels, value),
  draw: drawClaims,
  sample,
  words: {
    it: {
      name: 'Stati',
      use: 'Dire come stanno delle affermazioni: sostenute, a metà, senza prova.',
      limits: 'Da due a dieci affermazioni e tre stati; il giudizio è nostro e il testo lo motiva.',
      encoding: 'Steli appesi a un filo, uno per affermazione: pieno, a metà o vuoto',
    },
    en: {
      name: 'Status stems',
      use: 'Say how claims stand: supported, halfway, without proof.',
      limits: 'Two to ten claims and three states; the judgement is ours, and the text gives the reasons.',
      encoding: 'Stems hanging from a thread, one for each claim: full, half or empty',
    },
  },
});
