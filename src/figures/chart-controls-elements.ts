/** The controls of a chart: the choice among its views, and the cursor that walks its table. */

import { notablePoints, viewChoices } from '../charts/beside/chart-controls.ts';
import { chartTable } from '../charts/beside/chart-table.ts';
import type { Chart } from '../charts/chart.ts';
import { readoutStyle } from '../embeds/readout.ts';
import { useWords } from '../i18n/ui.ts';
import { element, type Element } from '../markup/element.ts';
import type { Language } from '../site.ts';

/**
 * The choice among the views of a chart: radio buttons and a rule of CSS, so it needs no script. Nothing
 * where there is one view.
 */
export function viewsOf(chart: Chart, language: Language): Element[] {
  const views = viewChoices(chart, language);
  if (views.length === 0) return [];
  const choices = views.map(({ id, name }, index) =>
    radio({ name: `view-${chart.id}`, value: String(index), 'data-view': id, checked: index === 0 }, name),
  );
  const legend = element('legend', { class: 'visually-hidden' }, useWords(language)('figure.views'));
  return [element('fieldset', { class: 'views choice' }, legend, ...choices)];
}

/**
 * The cursor: a native slider that walks the rows of the chart's table, the choice of a series where there are
 * several, a readout that stays, and the notable points. The script (`src/interactive/chart-cursor.ts`)
 * reveals it. Nothing for a single value.
 */
export function cursorOf(chart: Chart, language: Language): Element[] {
  const { rows, columns } = chartTable(chart, language);
  if (rows.length <= 1) return [];
  const t = useWords(language);
  const id = `cursor-${chart.id}`;
  const last = String(rows.length - 1);
  return [
    element(
      'div',
      { class: 'cursor', 'data-cursor': chart.id, style: readoutStyle(chart, language), hidden: true },
      element('label', { for: id }, t('figure.cursor')),
      element('input', { type: 'range', id, min: '0', max: last, value: '0' }),
      element('output', { for: id, class: 'readout', 'aria-live': 'off' }),
      ...seriesOf(columns, language),
      ...pointsOf(chart, language),
    ),
  ];
}

function seriesOf(names: readonly string[], language: Language): Element[] {
  if (names.length <= 1) return [];
  const t = useWords(language);
  const options = [
    element('option', { value: '' }, t('figure.allSeries')),
    ...names.map((name, index) => element('option', { value: String(index) }, name)),
  ];
  return [element('label', { class: 'series' }, `${t('figure.series')} `, element('select', {}, ...options))];
}

function pointsOf(chart: Chart, language: Language): Element[] {
  const points = notablePoints(chart, language);
  if (points.length === 0) return [];
  const legend = element('legend', {}, useWords(language)('figure.notable'));
  const choices = points.map(({ row, words }) =>
    radio({ name: `point-${chart.id}`, value: String(row) }, words),
  );
  return [element('fieldset', { class: 'notable choice' }, legend, ...choices)];
}

function radio(attributes: Element['attributes'], words: string): Element {
  return element('label', {}, element('input', { type: 'radio', ...attributes }), element('span', {}, words));
}
