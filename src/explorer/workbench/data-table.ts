/** The table of the chosen rows: what the drawing shows, in words that everyone can read. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import { unitWords } from '../../i18n/unit-words.ts';
import type { Language } from '../../site.ts';
import {
  columnFor,
  columnOf,
  shownOf,
  type ExplorableColumn,
  type ExplorableRow,
  type ExplorableTable,
} from '../explorable.ts';
import { isTelling, type ExplorerState } from '../state.ts';
import { button, make } from './element.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

/** How many rows are shown at once: a page of them is there within a tenth of a second. */
export const rowsAtOnce = 50;

/** The columns that are shown: those chosen, or all that say something of values, without a code that a name stands for. */
export function shownColumns(
  table: ExplorableTable,
  { columns }: Pick<ExplorerState, 'columns'>,
): ExplorableColumn[] {
  if (columns !== undefined) return columns.flatMap((name) => columnOf(table, name)?.column ?? []);
  const label = columnFor(table, 'label');
  const keys = table.columns.filter(({ isKey }) => isKey);
  const isCode = (column: ExplorableColumn) => label !== undefined && keys.length === 1 && column === keys[0];
  const own = table.columns.filter(
    (column) => (column.kind === 'number' || isTelling(column)) && !isCode(column),
  );
  const first = label === undefined ? [] : [label];
  return [...first, ...own.filter((column) => column !== label)];
}

export interface DataTable {
  element: HTMLElement;
  show: (table: ExplorableTable, rows: readonly ExplorableRow[], state: ExplorerState) => void;
  /** Marks the rows that the cursor stands on. */
  point: (rows: readonly ExplorableRow[]) => void;
}

/** @param sort takes the column whose head was pressed */
export function makeDataTable(words: Words, language: Language, sort: (column: string) => void): DataTable {
  const element = make('div', { class: 'explorer-table' });
  let first = 0;
  let last: Parameters<DataTable['show']> | undefined;
  let written = new Map<ExplorableRow, HTMLTableRowElement>();
  let pointed: readonly ExplorableRow[] = [];
  const mark = () => {
    for (const [row, own] of written) own.classList.toggle('is-on', pointed.includes(row));
  };
  const show: DataTable['show'] = (table, rows, state) => {
    if (last?.[1].length !== rows.length || last[0] !== table) first = 0;
    last = [table, rows, state];
    const columns = shownColumns(table, state);
    const shown = rows.slice(first, first + rowsAtOnce);
    const headAt = Math.max(
      0,
      columns.findIndex(({ kind }) => kind !== 'number'),
    );
    const heads = columns.map((column) => head(column, state, words, language, sort));
    written = new Map(shown.map((row) => [row, bodyRow(table, row, columns, headAt)]));
    mark();
    const focused = (document.activeElement as HTMLElement | null)?.dataset['sorts'];
    element.replaceChildren(
      make(
        'div',
        {
          class: shown.length > 25 ? 'scroller is-long' : 'scroller',
          tabindex: '0',
          role: 'region',
          'aria-label': words('caption', { title: table.title }),
        },
        make(
          'table',
          { class: 'table' },
          make('caption', { class: 'visually-hidden' }, words('caption', { title: table.title })),
          make('thead', {}, make('tr', {}, ...heads)),
          make('tbody', {}, ...written.values()),
        ),
      ),
      ...pager(rows.length),
    );
    if (focused !== undefined) element.querySelector<HTMLElement>(`[data-sorts="${focused}"]`)?.focus();
  };
  const pager = (total: number): HTMLElement[] => {
    if (total <= rowsAtOnce) return [];
    const turn = (by: number) => {
      first += by;
      if (last !== undefined) show(...last);
      element.querySelector<HTMLElement>('.scroller')?.focus();
    };
    const facts = { from: first + 1, to: Math.min(total, first + rowsAtOnce), total };
    return [
      make(
        'div',
        { class: 'explorer-pager' },
        button(
          words('page.previous'),
          () => {
            turn(-rowsAtOnce);
          },
          { disabled: first === 0 },
        ),
        make('span', {}, words('page.here', facts)),
        button(
          words('page.next'),
          () => {
            turn(rowsAtOnce);
          },
          { disabled: first + rowsAtOnce >= total },
        ),
      ),
    ];
  };
  return {
    element,
    show,
    point: (rows) => {
      pointed = rows;
      mark();
    },
  };
}

function head(
  { name, title, kind, unit }: ExplorableColumn,
  { order }: ExplorerState,
  words: Words,
  language: Language,
  sort: (column: string) => void,
): HTMLElement {
  const isSorted = order?.column === name;
  const sorted = !isSorted ? undefined : order.isDescending ? 'descending' : 'ascending';
  const label = make(
    'button',
    { type: 'button', 'data-sorts': name, title: words('sort', { column: title }) },
    title,
  );
  label.addEventListener('click', () => {
    sort(name);
  });
  const inWords = unit === undefined ? undefined : unitWords(unit, language);
  const aside = inWords === undefined ? [] : [make('span', { class: 'aside' }, inWords)];
  return make(
    'th',
    { scope: 'col', class: kind === 'number' ? 'number' : undefined, 'aria-sort': sorted },
    label,
    ...aside,
  );
}

function bodyRow(
  table: ExplorableTable,
  row: ExplorableRow,
  columns: readonly ExplorableColumn[],
  headAt: number,
): HTMLTableRowElement {
  return make(
    'tr',
    {},
    ...columns.map((column, index) => {
      const text = shownOf(row[table.columns.indexOf(column)]);
      if (index === headAt) return make('th', { scope: 'row' }, text);
      return make('td', { class: column.kind === 'number' ? 'number' : undefined }, text);
    }),
  );
}
