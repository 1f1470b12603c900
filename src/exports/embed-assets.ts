/** What an embed carries inside: of the sheets and scripts for all kinds only what its chart needs. */

import type { Language } from '../site.ts';
import { notablePoints } from '../charts/chart-controls.ts';
import { isSortable } from '../charts/chart-table.ts';
import { viewsOf, type Chart } from '../model/chart.ts';
import { browserScript } from './browser-script.ts';
import { minifyCss, readStyleSheet, rulesInUse, tokensFor } from './style-sheets.ts';

/** The sheet of an embed, without its font faces. @param drawings the markup of all its drawings */
export function embedSheet(chart: Chart, language: Language, drawings: string): string {
  const hasChoice = viewsOf(chart).length > 1 || notablePoints(chart, language).length > 0;
  const controls = [
    'cursor readout table number',
    hasChoice ? 'choice views notable' : '',
    chart.data.some(({ column }) => column > 0) ? 'series' : '',
  ].join(' ');
  const sheet =
    ['plate', 'embed', 'chart-table'].map(readStyleSheet).join('') +
    rulesInUse(readStyleSheet('cursor') + readStyleSheet('marks'), `${drawings} class="${controls}"`);
  return minifyCss(tokensFor(sheet) + sheet);
}

/** The script of an embed: its controls, the asked theme and the messages to its parent. */
export function embedScript(chart: Chart, language: Language): string {
  return browserScript(
    ...(viewsOf(chart).length > 1 ? ['chart-views'] : []),
    'chart-cursor',
    ...(isSortable(chart, language) ? ['table-sort'] : []),
    'embed-child',
  );
}
