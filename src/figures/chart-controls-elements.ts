/** The controls of a chart: the choice among its views, and the cursor that walks its table. */

import {
  isWalkable,
  notablePoints,
  rowNames,
  viewChoices,
  type NotablePoint,
} from '../charts/beside/chart-controls.ts';
import { chartTable } from '../charts/beside/chart-table.ts';
import { chartTitles, viewsOf as viewIds, type Chart } from '../charts/chart.ts';
import { useWords, type KeyOf } from '../i18n/ui.ts';
import { element, type Element } from '../markup/element.ts';
import type { AnyLanguage } from '../site.ts';
import { highMark } from '../text/typography.ts';

/**
 * The choice among the views of a chart: radio buttons and a rule of CSS, so it needs no script. Nothing
 * where there is one view.
 */
export function viewsOf(chart: Chart, language: AnyLanguage): Element[] {
  const views = viewChoices(chart, language);
  if (views.length === 0) return [];
  const choices = views.map(({ id, name }, index) =>
    radio({ name: `view-${chart.id}`, value: String(index), 'data-view': id, checked: index === 0 }, name),
  );
  const legend = element('legend', { class: 'visually-hidden' }, useWords(language)('figure.views'));
  return [element('fieldset', { class: 'views choice' }, legend, ...choices)];
}

/**
 * The cursor's line: a native slider that walks the rows of the chart's table, the choice of a series where there
 * are several, and names to go to. The script (`src/interactive/chart-cursor.ts`) reveals it. Nothing where there is
 * nothing to walk.
 * @param words of the first row
 */
export function cursorOf(chart: Chart, language: AnyLanguage, words: string): Element[] {
  const { rows, columns } = chartTable(chart, language);
  if (!isWalkable(chart)) return [];
  const { title } = chartTitles(chart, language);
  const named = (key: KeyOf<AnyLanguage>) => `${title}: ${useWords(language)(key)}`;
  const last = String(rows.length - 1);
  return [
    element(
      'div',
      { class: 'cursor', 'data-cursor': chart.id, hidden: true },
      element('input', {
        type: 'range',
        min: '0',
        max: last,
        value: '0',
        'aria-label': named('figure.cursor'),
        'aria-valuetext': words,
      }),
      ...seriesOf(columns, named('figure.series'), language),
      // With views, they have their orders.
      ...(columns.length > 1 && viewIds(chart).length > 1
        ? []
        : namesOf(chart, named('figure.goTo'), language)),
    ),
  ];
}

function seriesOf(names: readonly string[], label: string, language: AnyLanguage): Element[] {
  if (names.length <= 1) return [];
  const t = useWords(language);
  const options = [
    element(
      'option',
      { value: '' },
      `${t('figure.series')}${highMark(':', language)} ${t('figure.allSeries')}`,
    ),
    ...names.map((name, index) => element('option', { value: String(index) }, name)),
  ];
  return [element('select', { class: 'series', 'aria-label': label }, ...options)];
}

/** Rows worth going to; on a map all of them, by their names. */
function namesOf(chart: Chart, label: string, language: AnyLanguage): Element[] {
  const t = useWords(language);
  const option = ({ row, words }: NotablePoint) => element('option', { value: String(row) }, words);
  const points = notablePoints(chart, language).map(option);
  const names = rowNames(chart, language).map(option);
  if (points.length + names.length === 0) return [];
  const options =
    names.length === 0
      ? points
      : [
          ...(points.length === 0 ? [] : [element('optgroup', { label: t('figure.notable') }, ...points)]),
          element('optgroup', { label: t('figure.names') }, ...names),
        ];
  const first = element('option', { value: '' }, `${t('figure.goTo')}…`);
  return [element('select', { class: 'rows', 'aria-label': label }, first, ...options)];
}

function radio(attributes: Element['attributes'], words: string): Element {
  return element('label', {}, element('input', { type: 'radio', ...attributes }), element('span', {}, words));
}
