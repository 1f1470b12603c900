/** What an embed carries inside: of the sheets and scripts for all kinds only what its chart needs. */

import type { Language } from '../site.ts';
import { notablePoints } from '../charts/beside/chart-controls.ts';
import { isSortable } from '../charts/beside/chart-table.ts';
import { viewsOf, type Chart } from '../charts/chart.ts';
import { classesIn, type Element } from '../markup/element.ts';
import { browserScript } from './browser-script.ts';
import { minifyCss, readStyleSheet, rulesInUse, tokensFor } from '../sheets/style-sheets.ts';

/** The sheet of an embed, without its font faces. @param drawings all its drawings */
export function embedSheet(chart: Chart, language: Language, drawings: readonly Element[]): string {
  return withTokens(figureRules(chart, language, drawings) + readStyleSheet('chart/embed-foot'));
}

/** The same without its foot: what is stored with a version of the chart. */
export function figureSheet(chart: Chart, language: Language, drawings: readonly Element[]): string {
  return withTokens(figureRules(chart, language, drawings));
}

/** The sheet of the foot alone, under a figure that brings its own. */
export function footSheet(): string {
  return withTokens(readStyleSheet('chart/embed-foot'));
}

/** The sheet of an embed whose chart was withdrawn. */
export function withdrawnSheet(): string {
  const rules = rulesInUse(readStyleSheet('chart/figure'), ['chart-title', 'chart-subtitle']);
  return withTokens(rules + ['chart/embed', 'chart/embed-foot'].map(readStyleSheet).join(''));
}

function withTokens(rules: string): string {
  return minifyCss(tokensFor(rules) + rules);
}

function figureRules(chart: Chart, language: Language, drawings: readonly Element[]): string {
  const hasViews = viewsOf(chart).length > 1;
  const controls = [
    ...['embed', 'chart-title', 'chart-subtitle', 'chart-source', 'chart-table'],
    ...['cursor', 'readout', 'table', 'number', 'is-pointed', 'is-on'],
    ...(hasViews || notablePoints(chart, language).length > 0 ? ['choice', 'notable'] : []),
    ...(hasViews ? ['views', 'look'] : []),
    ...(chart.data.some(({ column }) => column > 0) ? ['series'] : []),
  ];
  const shared = ['chart/figure', 'chart/cursor', 'chart/marks'].map(readStyleSheet).join('');
  return (
    rulesInUse(shared, [...classesIn(drawings), ...controls]) +
    ['chart/embed', 'chart/chart-table'].map(readStyleSheet).join('')
  );
}

/** Which of its controls an embed has beside its cursor. */
export interface EmbedControls {
  hasViews: boolean;
  isSortable: boolean;
}

/** The controls of a chart's embed. */
export function embedControls(chart: Chart, language: Language): EmbedControls {
  return { hasViews: viewsOf(chart).length > 1, isSortable: isSortable(chart, language) };
}

/**
 * The script of an embed: its controls, the asked theme and the messages to its parent.
 * @param storedSheet of a stored figure
 */
export function embedScript({ hasViews, isSortable }: EmbedControls, storedSheet?: string): string {
  return browserScript(
    ...(hasViews ? ['chart-views'] : []),
    'chart-cursor',
    // A chart with views has its orders already.
    ...(isSortable && !hasViews ? ['table-sort'] : []),
    'embed-child',
    ...(storedSheet?.includes('[data-theme=scuro]') === true ? ['former-themes'] : []),
  );
}
