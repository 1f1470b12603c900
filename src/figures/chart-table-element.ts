/**
 * Every drawn value as a table: panels become groups of rows, series become columns. Where a row has one value
 * its state has a column of its own; among series only what is not simply published is marked. Where there is
 * little room the columns come under the name of their row; the roles are written out, for some browsers
 * forget them when a table is laid out otherwise.
 */

import {
  chartTable,
  isSortable,
  unitsOfColumn,
  type ChartTable,
  type TableCell,
  type TableRow,
} from '../charts/beside/chart-table.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import { inLanguage, useWords } from '../i18n/ui.ts';
import { unitWords } from '../i18n/unit-words.ts';
import { element, type Attributes, type Child, type Element } from '../markup/element.ts';
import { disc } from '../plotting/disc.ts';
import { isFullLanguage, type AnyLanguage } from '../site.ts';
import { tableTools } from './table-tools.ts';

/** A table that is being written. */
interface Writing {
  table: ChartTable;
  language: AnyLanguage;
  /** Whether it can be filtered and copied; embeds have no room for it. */
  hasTools: boolean;
}

/** The table of a chart in its box. @param hasTools whether it can be filtered and copied */
export function tableElement(chart: Chart, language: AnyLanguage, hasTools: boolean): Element {
  const table = chartTable(chart, language);
  const writing = { table, language, hasTools };
  const attributes = {
    class: table.columns.length > 1 ? 'table table-wide' : 'table',
    role: 'table',
    'data-chart': chart.id,
    'data-sortable': isSortable(chart, language),
  };
  const groups = Map.groupBy(table.rows, (row) => row.group);
  return element(
    'div',
    { class: 'table-box' },
    ...(hasTools ? tableTools(table.rows.length, language) : []),
    element(
      'table',
      attributes,
      element(
        'caption',
        { class: 'visually-hidden' },
        plainWords(inLanguage(chart.spec.words, language)).subtitle,
      ),
      headOf(writing),
      ...[...groups].map(([group, members]) => bodyOf(group, members, writing)),
    ),
  );
}

function headOf({ table, language, hasTools }: Writing): Element {
  const t = useWords(language);
  const head = (words: string, attributes?: Attributes) =>
    element('th', { scope: 'col', role: 'columnheader', ...attributes }, words);
  /** With the unit of its numbers, where they have one in common; years and plain numbers need none. */
  const numberHead = (words: string, column: number) => {
    const [unit, ...others] = unitsOfColumn(table, column);
    const isOne = hasTools && unit !== undefined && others.length === 0;
    return head(words, {
      class: 'number',
      'data-unit': isOne && isFullLanguage(language) ? unitWords(unit, language) : undefined,
    });
  };
  const heads =
    table.columns.length > 0
      ? table.columns.map(numberHead)
      : [numberHead(t('table.value'), 0), head(t('table.state'))];
  return element(
    'thead',
    { role: 'rowgroup' },
    element('tr', { role: 'row' }, head(t('table.measure')), ...heads),
  );
}

function bodyOf(group: string | undefined, rows: readonly TableRow[], writing: Writing): Element {
  const columns = String(writing.table.columns.length === 0 ? 3 : writing.table.columns.length + 1);
  const titleOf = (name: string) =>
    element('th', { scope: 'rowgroup', role: 'rowheader', colspan: columns }, name);
  const heading = group === undefined ? [] : [element('tr', { class: 'group', role: 'row' }, titleOf(group))];
  const body = rows.map(({ label, cells, isEmphasised, timeRank }) =>
    element(
      'tr',
      { class: isEmphasised ? 'strong' : undefined, role: 'row' },
      element(
        'th',
        // Years sort as they are written, other times do not.
        { scope: 'row', role: 'rowheader', 'data-o': /^\d+$/.test(label) ? undefined : timeRank },
        label,
      ),
      ...(writing.table.columns.length === 0 ? singleCells(cells[0], writing) : seriesCells(cells, writing)),
    ),
  );
  return element('tbody', { role: 'rowgroup' }, ...heading, ...body);
}

/** The value of a row and its state, a cell each. */
function singleCells(cell: TableCell | undefined, writing: Writing): Element[] {
  const state =
    cell?.value === undefined
      ? []
      : [
          element(
            'span',
            { class: 'states' },
            disc(cell.state),
            element('span', {}, useWords(writing.language)(`state.${cell.state}`)),
          ),
        ];
  return [valueCell(cell, 0, [], writing), element('td', { role: 'cell' }, ...state)];
}

/** The values of a row, one for each series. */
function seriesCells(cells: TableRow['cells'], writing: Writing): Element[] {
  return cells.map((cell, index) => {
    const isMarked = cell?.value !== undefined && cell.state !== 'published';
    const words = isMarked ? useWords(writing.language)(`state.${cell.state}`) : '';
    const state = isMarked
      ? [' ', disc(cell.state), element('span', { class: 'visually-hidden' }, words)]
      : [];
    return valueCell(cell, index, state, writing);
  });
}

/**
 * A value in words, and as a number for the scripts; a dash where the row has no such series. Under several heads
 * each cell can say which is its own.
 */
function valueCell(
  cell: TableCell | undefined,
  column: number,
  state: readonly Child[],
  { table, hasTools }: Writing,
): Element {
  const isWhole =
    hasTools && cell?.value !== undefined && (cell.saysMore || unitsOfColumn(table, column).size > 1);
  return element(
    'td',
    {
      class: 'number',
      role: 'cell',
      'data-v': cell?.value === undefined ? undefined : String(cell.value),
      'data-head': table.columns.length > 1 ? table.columns[column] : undefined,
      // What a spreadsheet gets in words: the number alone would say less.
      'data-whole': isWhole,
    },
    cell === undefined ? '–' : cell.text,
    ...state,
  );
}
