/**
 * A button in each head of a table sorts by its column: numbers largest first, words from A; then the other way
 * round; then as they were. Rows of a group are sorted among themselves. What is missing comes last.
 */

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const groups = [...table.tBodies].map((body) => [...body.rows]);
  const heads = table.querySelectorAll<HTMLTableCellElement>('thead th');
  for (const head of heads) {
    const button = document.createElement('button');
    button.append(...head.childNodes);
    head.append(button);
    const isNumber = head.classList.contains('number');
    const orders = isNumber ? ['descending', 'ascending'] : ['ascending', 'descending'];
    button.addEventListener('click', () => {
      const order = orders[orders.indexOf(head.ariaSort ?? '') + 1];
      for (const other of heads) other.removeAttribute('aria-sort');
      if (order !== undefined) head.ariaSort = order;
      const sign = order === 'ascending' ? 1 : -1;
      /** What a row is sorted by: a number, words, or nothing. */
      const keyOf = (row: HTMLTableRowElement) => {
        const cell = row.cells[head.cellIndex];
        const { v, o = v } = cell?.dataset ?? {};
        return o ?? (isNumber ? '' : cell?.textContent.trim());
      };
      for (const rows of groups) {
        const top = rows.filter(({ className }) => className === 'group');
        // As numbers where both are: the collator reads neither a minus nor decimals.
        const compare = (a = '', b = '') =>
          +a - +b || a.localeCompare(b, document.documentElement.lang, { numeric: true });
        const known = rows.filter((row) => keyOf(row)).sort((a, b) => sign * compare(keyOf(a), keyOf(b)));
        rows[0]?.parentElement?.append(...new Set([...top, ...(order === undefined ? [] : known), ...rows]));
      }
    });
  }
}
