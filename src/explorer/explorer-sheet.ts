/** The style sheet of the explorer, with the tables, the choices and the tokens that it needs. */

import { minifyCss, readStyleSheet, tokensFor } from '../sheets/style-sheets.ts';

/** The sheet of a frame around the explorer: its margins and its foot. */
export function explorerFrameSheet(): string {
  const rules = ['chart/embed', 'chart/embed-foot', 'explorer/frame'].map(readStyleSheet).join('');
  return minifyCss(tokensFor(rules) + rules);
}

/** Tokens that the script names and no rule does. */
const colours = [
  ...['lombardia', 'italia', 'europa', 'mondo', 'ink', 'carta', 'hairline-strong'],
  ...['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'],
];

/** What a page or a frame loads with the explorer. */
export function explorerSheet(): string {
  const shared = ['chart/segments', 'chart/table', 'page/controls', 'chart/slider', 'chart/kept-value'];
  const own = ['explorer', 'choices', 'result', 'drawing', 'table'].map((name) => `explorer/${name}`);
  const rules = [...shared, ...own].map(readStyleSheet).join('');
  const named = colours.map((name) => `a{color:var(--${name})}`).join('');
  return minifyCss(tokensFor(rules + named) + rules);
}
