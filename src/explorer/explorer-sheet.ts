/** The style sheet of the explorer, with the tables, the choices and the tokens that it needs. */

import { minifyCss, readStyleSheet, tokensFor } from '../sheets/style-sheets.ts';

/** What a page or a frame loads with the explorer. */
export function explorerSheet(): string {
  const rules = ['chart/segments', 'chart/table', 'page/controls', 'chart/explorer']
    .map(readStyleSheet)
    .join('');
  return minifyCss(tokensFor(rules) + rules);
}
