/** What can stand around the drawings of a chart, part by part: figures are put together from these. */

import type { Reference } from '../binding/references.ts';
import { chartTitles, type Chart } from '../charts/chart.ts';
import { describeChart } from '../charts/beside/chart-description.ts';
import { statesOf } from '../charts/beside/chart-table.ts';
import { sourceAndNote, sourceLine } from '../charts/beside/source-line.ts';
import { chartElementIds } from '../charts/draw-chart.ts';
import type { CellState } from '../data/address.ts';
import { useWords } from '../i18n/ui.ts';
import { element, type Child, type Element } from '../markup/element.ts';
import { disc } from '../plotting/disc.ts';
import { chartPath, chartPlacePath, embedPath } from '../publication/paths.ts';
import { href, type AnyLanguage } from '../site.ts';
import { tableElement } from './chart-table-element.ts';

/** A chart in one language, with the sources it may name. */
export interface ShownChart {
  chart: Chart;
  language: AnyLanguage;
  references: ReadonlyMap<string, Reference>;
}

/** Discs and words for the states of a set of numbers. */
export function statesElement(states: readonly CellState[], language: AnyLanguage): Element {
  const t = useWords(language);
  const words = states.map((state) => t(`state.${state}`)).join(', ');
  return element('span', { class: 'states' }, ...states.map(disc), element('span', {}, words));
}

/** The address of the chart's own page. */
export function pageOf({ chart, language }: ShownChart): string {
  return href(chartPlacePath(chart.id, language));
}

/** `Chart 12` and the states of its numbers. @param page where it leads, where that isn't the page itself */
export function kickerOf({ chart, language }: ShownChart, page?: string): Element {
  const name = `${useWords(language)('chart')} ${chart.spec.plate}`;
  return element(
    'div',
    { class: 'kicker' },
    page === undefined ? element('span', {}, name) : element('a', { href: page }, name),
    statesElement(statesOf(chart), language),
  );
}

/** The title, which names the drawings too. @param page where it leads */
export function titleOf({ chart, language }: ShownChart, heading: Heading, page?: string): Element {
  const { title } = chartTitles(chart, language);
  const attributes = { class: 'chart-title', id: chartElementIds(chart.id).title };
  return element(heading, attributes, page === undefined ? title : element('a', { href: page }, title));
}

/** The element of a title: `p` where the chart heads nothing. */
export type Heading = 'h1' | 'h2' | 'h3' | 'p';

/** What is measured, where and when. */
export function subtitleOf({ chart, language }: ShownChart): Element {
  return element('p', { class: 'chart-subtitle' }, chartTitles(chart, language).subtitle);
}

/** The source line; with what the source leaves out where the chart stands for itself. */
export function sourceOf({ chart, language, references }: ShownChart, has: 'note' | 'no note'): Element {
  const words = (has === 'note' ? sourceAndNote : sourceLine)(chart, references, language);
  return element('p', { class: 'chart-source' }, words);
}

/** Words for who can't see the drawings, where the page shows them to nobody else. */
export function hiddenDescription({ chart }: ShownChart, words: string): Element {
  return element('p', { class: 'visually-hidden', id: chartElementIds(chart.id).description }, words);
}

/**
 * The words that describe the drawings, for them to point at and for nobody to meet a second time: what is folded
 * away with the table describes nothing to a browser.
 */
export function descriptionOf({ chart, language }: ShownChart): Element {
  const { description } = chartElementIds(chart.id);
  return element('p', { id: description, hidden: true }, describeChart(chart, language));
}

/** The description and the table, one click away. @param hasTools whether the table can be filtered and copied */
export function tableOf({ chart, language }: ShownChart, hasTools: boolean): Element {
  return element(
    'details',
    { class: 'chart-table' },
    element('summary', {}, useWords(language)('figure.table')),
    element('p', {}, describeChart(chart, language)),
    tableElement(chart, language, hasTools),
  );
}

/** Links to the chart's page, the code that embeds it and its data. */
export function actionsOf(shown: ShownChart): Element {
  const t = useWords(shown.language);
  const page = pageOf(shown);
  const link = (address: string, words: string): Child => element('a', { href: address }, words);
  return element(
    'p',
    { class: 'chart-actions' },
    link(page, t('figure.page')),
    ' ',
    link(`${page}#embed`, t('figure.embed')),
    ' ',
    link(href(`charts/${shown.chart.id}/data.csv`), t('figure.data')),
  );
}

/** The same in an entrance: the page is in English, and says so. */
export function entranceActionsOf({ chart, language }: ShownChart): Element {
  const t = useWords(language);
  const link = (address: string, words: string, hreflang?: string): Child =>
    element('a', { href: href(address), hreflang }, words);
  return element(
    'p',
    { class: 'chart-actions' },
    link(chartPath(chart.id, 'en'), t('figure.page'), 'en'),
    ' ',
    link(embedPath(chart.id, language), t('figure.embed')),
    ' ',
    link(`charts/${chart.id}/${language}.png`, 'PNG'),
    ' ',
    link(`charts/${chart.id}/data.csv`, t('figure.data')),
  );
}
