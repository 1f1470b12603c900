/**
 * The tools of a table: a filter of its rows, a copy as a spreadsheet takes it (tabs between cells, numbers plain,
 * with the decimal sign of the page's language), and the words that say how it is sorted.
 */

import { spreadsheetText } from '../text/spreadsheet-text.ts';

const { lang } = document.documentElement;

/** As the filter reads: without accents, in lower case. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const said = (node: Element | null | undefined) => node?.textContent.trim().replace(/\s+/g, ' ') ?? '';

/** A cell for a spreadsheet: its number, or its words where the number would say less. */
function written(cell: HTMLTableCellElement): string {
  const { v, whole } = cell.dataset;
  if (v === undefined || whole !== undefined) return spreadsheetText(said(cell));
  return lang === 'it' ? v.replace('.', ',') : v;
}

for (const tools of document.querySelectorAll<HTMLElement>('.table-tools')) {
  const table = tools.parentElement?.querySelector('table');
  const filter = tools.querySelector('input');
  const button = tools.querySelector('button');
  const status = tools.querySelector('output');
  if (!table || !button || !status) continue;
  const { orders = '', filtered = '', copied = '', group = '' } = tools.dataset;
  const say = (words: string, shown = 0, all = 0) => {
    status.textContent = words.replace('{shown}', String(shown)).replace('{all}', String(all));
  };
  const isGroup = ({ className }: Element) => className === 'group';
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const data = rows.filter((row) => !isGroup(row));
  const shownRows = () => [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not([hidden])')];

  filter?.addEventListener('input', () => {
    const wanted = plain(filter.value).split(/\s+/);
    for (const row of data) {
      const words = plain(`${said(row.parentElement?.querySelector('.group'))} ${said(row)}`);
      row.hidden = !wanted.every((word) => words.includes(word));
    }
    // The name of a group goes with its last row.
    for (const row of rows.filter(isGroup)) {
      row.hidden = !row.parentElement?.querySelector('tr:not(.group):not([hidden])');
    }
    const { length } = data.filter((row) => !row.hidden);
    say(filter.value === '' ? '' : filtered, length, data.length);
  });

  table.addEventListener('click', ({ target }) => {
    const head = target instanceof Element && target.closest('thead th');
    if (!head) return;
    const [descending, ascending, unsorted] = orders.split('|');
    const words = { descending, ascending }[head.getAttribute('aria-sort') ?? ''] ?? unsorted;
    say(`${said(head)}: ${words}`);
  });

  const copy = async () => {
    const heads = [...table.querySelectorAll<HTMLElement>('thead th')].map((head) => {
      const { unit } = head.dataset;
      return spreadsheetText(said(head) + (unit === undefined ? '' : ` (${unit})`));
    });
    const hasGroups = rows.some(isGroup);
    const lines = shownRows()
      .filter((row) => !isGroup(row))
      .map((row) => [
        ...(hasGroups ? [spreadsheetText(said(row.parentElement?.querySelector('.group')))] : []),
        ...[...row.cells].map(written),
      ]);
    const text = [[...(hasGroups ? [group] : []), ...heads], ...lines].map((line) => line.join('\t'));
    try {
      await navigator.clipboard.writeText(text.join('\n'));
      say(copied, lines.length);
    } catch {
      // The reader said no: the table is at least selected, for the keyboard to copy.
      getSelection()?.selectAllChildren(table);
    }
  };
  button.addEventListener('click', () => void copy());
  // Over plain http there is no clipboard.
  button.hidden = !('clipboard' in navigator);
  tools.hidden = false;
}

// A module: its names are its own.
export {};
