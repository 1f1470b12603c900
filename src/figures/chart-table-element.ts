/**
 * Every drawn value as a table: panels become groups of rows, series become columns. Where a row has one value
 * its state has a column of its own; among series only what is not simply published is marked. Where there is
 * little room the columns come under the name of their row; the roles are written out, for some browsers
 * forget them when a table is laid out otherwise.
 */

import {
  chartTable,
  isSortable,
  type ChartTable,
  type TableCell,
  type TableRow,
} from '../charts/beside/chart-table.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import { useWords } from '../i18n/ui.ts';
import { element, type Child, type Element } from '../markup/element.ts';
import { disc } from '../plotting/disc.ts';
import type { Language } from '../site.ts';

/** The table of a chart in its box. */
export function tableElement(chart: Chart, language: Language): Element {
  const table = chartTable(chart, language);
  const { columns, rows } = table;
  const attributes = {
    class: columns.length > 1 ? 'table table-wide' : 'table',
    role: 'table',
    'data-chart': chart.id,
    'data-sortable': isSortable(chart, language),
  };
  const groups = Map.groupBy(rows, (row) => row.group);
  return element(
    'div',
    { class: 'table-box' },
    element(
      'table',
      attributes,
      element('caption', { class: 'visually-hidden' }, plainWords(chart.spec.words[language]).subtitle),
      headOf(table, language),
      ...[...groups].map(([group, members]) => bodyOf(group, members, columns, language)),
    ),
  );
}

function headOf({ columns }: ChartTable, language: Language): Element {
  const t = useWords(language);
  const head = (words: string, className?: string) =>
    element('th', { scope: 'col', role: 'columnheader', class: className }, words);
  const heads =
    columns.length > 0
      ? columns.map((name) => head(name, 'number'))
      : [head(t('table.value'), 'number'), head(t('table.state'))];
  return element(
    'thead',
    { role: 'rowgroup' },
    element('tr', { role: 'row' }, head(t('table.measure')), ...heads),
  );
}

function bodyOf(
  group: string | undefined,
  rows: readonly TableRow[],
  columns: readonly string[],
  language: Language,
): Element {
  const titleOf = (name: string) =>
    element('th', { scope: 'rowgroup', role: 'rowheader', colspan: '3' }, name);
  const heading = group === undefined ? [] : [element('tr', { class: 'group', role: 'row' }, titleOf(group))];
  const body = rows.map(({ label, cells, isEmphasised }) =>
    element(
      'tr',
      { class: isEmphasised ? 'strong' : undefined, role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, label),
      ...(columns.length === 0 ? singleCells(cells[0], language) : seriesCells(cells, columns, language)),
    ),
  );
  return element('tbody', { role: 'rowgroup' }, ...heading, ...body);
}

/** The value of a row and its state, a cell each. */
function singleCells(cell: TableCell | undefined, language: Language): Element[] {
  const state =
    cell?.value === undefined
      ? []
      : [
          element(
            'span',
            { class: 'states' },
            disc(cell.state),
            element('span', {}, useWords(language)(`state.${cell.state}`)),
          ),
        ];
  return [valueCell(cell, undefined, []), element('td', { role: 'cell' }, ...state)];
}

/** The values of a row, one for each series. Under several heads each cell can say which is its own. */
function seriesCells(cells: TableRow['cells'], columns: readonly string[], language: Language): Element[] {
  return cells.map((cell, index) => {
    const isMarked = cell?.value !== undefined && cell.state !== 'published';
    const words = isMarked ? useWords(language)(`state.${cell.state}`) : '';
    const state = isMarked
      ? [' ', disc(cell.state), element('span', { class: 'visually-hidden' }, words)]
      : [];
    return valueCell(cell, columns.length > 1 ? columns[index] : undefined, state);
  });
}

/** A value in words, and as a number for the scripts; a dash where the row has no such series. */
function valueCell(cell: TableCell | undefined, head: string | undefined, state: readonly Child[]): Element {
  return element(
    'td',
    {
      class: 'number',
      role: 'cell',
      'data-v': cell?.value === undefined ? undefined : String(cell.value),
      'data-head': head,
    },
    cell === undefined ? '–' : cell.text,
    ...state,
  );
}
