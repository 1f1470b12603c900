/** A button in each head of a table sorts its rows: largest first, smallest first, as they were. */

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const [body] = table.tBodies;
  if (body === undefined) continue;
  const original = [...body.rows];
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th.number')) {
    const button = document.createElement('button');
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const last = head.ariaSort;
      const order = last === 'descending' ? 'ascending' : last === 'ascending' ? null : 'descending';
      for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort');
      if (order !== null) head.ariaSort = order;
      const valueOf = (row: HTMLTableRowElement) => row.cells[head.cellIndex]?.dataset['v'];
      // What is missing comes last in either order.
      const known = original.filter((row) => valueOf(row) !== undefined);
      const sign = order === 'ascending' ? 1 : -1;
      known.sort((a, b) => sign * (Number(valueOf(a)) - Number(valueOf(b))));
      body.append(...(order === null ? original : new Set([...known, ...original])));
    });
  }
}
