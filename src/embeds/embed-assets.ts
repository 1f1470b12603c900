/** What an embed carries inside: of the sheets and scripts for all kinds only what its chart needs. */

import type { Reference } from '../binding/references.ts';
import { drawingWidths, maximumGrowth } from '../plotting/theme.ts';
import type { AnyLanguage } from '../site.ts';
import { grownWidthPx } from './embed-height.ts';
import { viewsOf, type Chart } from '../charts/chart.ts';
import { isWalkable } from '../charts/beside/chart-controls.ts';
import { isSortable } from '../charts/beside/chart-table.ts';
import { classesIn, elementsIn, type Element } from '../markup/element.ts';
import { browserScript } from './browser-script.ts';
import { minifyCss, readStyleSheet, rulesInUse, tokensFor } from '../sheets/style-sheets.ts';

/** The sheet of an embed, without its font faces. @param drawings all its drawings */
export function embedSheet(
  chart: Chart,
  drawings: readonly Element[],
  references: ReadonlyMap<string, Reference>,
): string {
  return withTokens(figureRules(chart, drawings, references) + readStyleSheet('chart/embed-foot'));
}

/** The same without its foot: what is stored with a version of the chart. */
export function figureSheet(
  chart: Chart,
  drawings: readonly Element[],
  references: ReadonlyMap<string, Reference>,
): string {
  return withTokens(figureRules(chart, drawings, references));
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

/** The sheet of a box of then and now. */
export function thenNowSheet(): string {
  const title = rulesInUse(readStyleSheet('chart/figure'), ['chart-title']);
  const rules = ['chart/embed', 'story/then-now-embed', 'chart/embed-foot'].map(readStyleSheet).join('');
  return withTokens(title + rules);
}

function withTokens(rules: string): string {
  return minifyCss(tokensFor(rules) + rules);
}

function figureRules(
  chart: Chart,
  drawings: readonly Element[],
  references: ReadonlyMap<string, Reference>,
): string {
  const hasViews = viewsOf(chart).length > 1;
  const controls = [
    ...['embed', 'chart-title', 'chart-subtitle', 'chart-source', 'chart-table'],
    ...['table', 'number'],
    ...(isWalkable(chart) ? ['cursor', 'plot', 'value', 'kept', 'chosen', ...inkClasses] : []),
    ...(hasViews ? ['views', 'look', 'choice'] : []),
    ...(chart.data.some(({ column }) => column > 0) ? ['is-on'] : []),
  ];
  const ofCursor = isWalkable(chart) ? ['chart/slider', 'chart/kept-value'] : [];
  const shared = ['chart/figure', ...ofCursor, 'chart/cursor', 'chart/marks'].map(readStyleSheet).join('');
  return (
    rulesInUse(shared, [...classesIn(drawings), ...controls]) +
    ['chart/embed', 'chart/chart-table'].map(readStyleSheet).join('') +
    lowDrawings(chart, references)
  );
}

/** Rules for the drawings that may grow less in an embed than on a page, lest it be too tall. */
function lowDrawings(chart: Chart, references: ReadonlyMap<string, Reference>): string {
  return drawingWidths
    .map((width) => ({ width, grownPx: grownWidthPx(chart, references, width) }))
    .filter(({ width, grownPx }) => grownPx < width * maximumGrowth)
    .map(({ width, grownPx }) => `.drawing.w${width}{max-width:${grownPx}px}`)
    .join('');
}

/** What the script puts on what is chosen. */
const inkClasses = ['halo', 'gap', 'copy'];

/**
 * The script of an embed: what its chart needs of the cursor, the asked view and theme, the messages to its parent.
 * Its table can't be sorted: with that it would not fit the budget of an embed.
 * @param figure as it stands in the embed
 */
export function embedScript(figure: Element): string {
  const all = [...elementsIn([figure])];
  const classes = classesIn([figure]);
  const hasKeys = all.some(({ attributes }) => attributes['data-l'] !== undefined);
  return liveScript((name) => classes.has(name), hasKeys);
}

/** @param has whether an element has a class @param hasKeys whether lines or keys stand for a series */
function liveScript(has: (className: string) => boolean, hasKeys: boolean, ...more: string[]): string {
  const [views, series] = [has('views'), has('series')];
  return browserScript(['embed-child', ...(has('cursor') ? ['chart-cursor'] : []), ...more], {
    views,
    series,
    // With views and series there is no room for more: values are chosen one by one.
    lines: (has('crosshair') || hasKeys) && !(views && series),
    names: has('rows'),
    neighbours: false,
  });
}

/** The script of an embed whose chart was withdrawn: its theme and the messages to its parent. */
export function withdrawnScript(): string {
  return browserScript(['embed-child']);
}

/** The script of a frame with several embeds: it gives each the height it asks for, and tells its own. */
export function storyFrameScript(): string {
  return browserScript(['story-frame', 'embed-parent', 'embed-child'], { views: false });
}

/** What a stored figure has of controls. */
export interface StoredControls {
  hasViews: boolean;
  isSortable: boolean;
}

/** The controls that are stored with a chart's figure. */
export function controlsOf(chart: Chart, language: AnyLanguage): StoredControls {
  return { hasViews: viewsOf(chart).length > 1, isSortable: isSortable(chart, language) };
}

/** The script of a stored figure, as old as its markup. @param html of the figure @param sheet that is stored with it */
export function storedScript({ hasViews, isSortable }: StoredControls, html: string, sheet: string): string {
  const themes = sheet.includes('[data-theme=scuro]') ? ['former/themes'] : [];
  // Stored text is as it was written: each of these names begins its attribute.
  const has = (className: string) => html.includes(`class="${className}`);
  // Figures were stored with a readout under the drawing before the value stood at its mark.
  if (!has('readout')) return liveScript(has, html.includes('data-l='), ...themes);
  const views = hasViews ? ['chart-views'] : [];
  // A chart with views has its orders already.
  const sort = isSortable && !hasViews ? ['table-sort'] : [];
  return browserScript([...views, 'former/cursor', ...sort, 'embed-child', ...themes], { views: false });
}
