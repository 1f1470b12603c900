/**
 * The cursor of a chart: slider, pointer, touch and notable points walk the rows of the table beside
 * the drawing, and the readout says the row. Nothing is drawn here and nothing is fetched: what is
 * drawn carries its row in `data-k` and, where there are series, its column in `data-s`.
 */

type Row = HTMLTableRowElement;

const element = (name: string, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const textOf = (node: Element | undefined) => node?.textContent.trim().replace(/\s+/g, ' ') ?? '';

function begin(cursor: HTMLElement): void {
  const chart = cursor.dataset['cursor'] ?? '';
  const table = document.querySelector<HTMLTableElement>(`table[data-chart="${chart}"]`);
  const slider = cursor.querySelector<HTMLInputElement>('input[type=range]');
  const readout = cursor.querySelector('output');
  const figure = cursor.closest('figure');
  const rows = [...(table?.querySelectorAll<Row>('tbody tr:not(.group)') ?? [])];
  if (table === null || slider === null || readout === null || figure === null || rows.length === 0) return;
  const select = cursor.querySelector('select');
  const points = [...cursor.querySelectorAll<HTMLInputElement>('.notable input')];
  const heads = [...table.querySelectorAll('thead th')].slice(1).map(textOf);
  const hasViews = figure.querySelector('.views') !== null;
  const drawings = [...figure.querySelectorAll<SVGElement>('.drawing')];

  /** The drawing that is shown now, and its rows in the order they are drawn. */
  const shown = () => drawings.find((drawing) => drawing.getClientRects().length > 0);
  let order: string[] = [];
  const marksOf = (drawing: Element) => [...drawing.querySelectorAll<SVGElement>('[data-k]')];

  /** Group (or an empty text), label and values: the words of a row as the table has them. */
  const say = () => {
    const row = rows[Number(order[slider.valueAsNumber] ?? slider.value)];
    if (row === undefined) return;
    const group = textOf(row.parentElement?.querySelector('.group') ?? undefined);
    const [label = '', ...values] = [...row.cells].map(textOf);
    const name = element('b', element('i', group && `${group}: `), label);
    if (select === null) {
      const [value = '', state = ''] = values;
      slider.setAttribute(
        'aria-valuetext',
        `${group && `${group}: `}${label}, ${value}${state && `, ${state}`}`,
      );
      // Where there is little room the style sheet leaves the group to the drawing's own headings.
      readout.replaceChildren(name, ' ', element('strong', value), ' ', element('span', state));
      return;
    }
    const numberOf = (index: number) => Number(row.cells[index + 1]?.dataset['v'] ?? -Infinity);
    const sorted = values
      .map((value, index) => ({ value, index }))
      .sort((a, b) => numberOf(b.index) - numberOf(a.index));
    const words = sorted.map(({ value, index }) => `${heads[index]} ${value}`);
    slider.setAttribute('aria-valuetext', `${label}: ${words.join(', ')}`);
    const chosen = sorted.find(({ index }) => String(index) === select.value);
    readout.replaceChildren(
      name,
      ' ',
      ...(chosen === undefined
        ? [element('em', words.join(', '))]
        : [element('strong', chosen.value), ' ', element('span', heads[chosen.index] ?? '')]),
    );
  };
  const point = () => {
    say();
    const key = order[slider.valueAsNumber];
    for (const drawing of drawings) {
      drawing.classList.add('is-pointed');
      for (const { dataset, classList } of marksOf(drawing)) {
        const isSeries = !select?.value || (dataset['s'] ?? '0') === select.value;
        classList.toggle('is-on', dataset['k'] === key && isSeries);
      }
    }
    for (const radio of points) radio.checked = radio.value === key;
  };
  const go = (key: string | undefined) => {
    const index = order.indexOf(key ?? '');
    if (index < 0) return;
    slider.value = String(index);
    point();
  };

  /**
   * The order of the drawing that is shown: another view may show other rows. What a narrow drawing
   * leaves out comes last.
   */
  const look = () => {
    const key = order[slider.valueAsNumber];
    const drawn = marksOf(shown() ?? figure).map((mark) => mark.dataset['k'] ?? '');
    const others = hasViews && drawn.length > 0 ? [] : rows.map((_, index) => String(index));
    order = [...new Set([...drawn, ...others])];
    slider.max = String(order.length - 1);
    slider.value = String(Math.max(0, order.indexOf(key ?? '')));
    say();
  };

  /** The datum whose marks are nearest to a point of the window. */
  const nearest = (drawing: Element, x: number, y: number): SVGElement | undefined => {
    let best: SVGElement | undefined;
    let bestDistance = Infinity;
    for (const mark of marksOf(drawing)) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom) * 2);
      if (distance < bestDistance) [best, bestDistance] = [mark, distance];
    }
    return best;
  };
  for (const drawing of drawings) {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const key = nearest(drawing, clientX, clientY)?.dataset['k'];
      if (key !== order[slider.valueAsNumber] || !drawing.classList.contains('is-pointed')) go(key);
    };
    drawing.addEventListener('pointermove', follow);
    drawing.addEventListener('pointerdown', follow);
  }
  slider.addEventListener('input', point);
  select?.addEventListener('change', point);
  for (const radio of points) radio.addEventListener('change', () => go(radio.value));

  chooseViews(figure, shown, look);
  sortByHeads(table);
  new ResizeObserver(look).observe(figure);
  look();
  cursor.hidden = false;
}

/** Views: the choice is kept in the address, and marks of the same datum move to their new place. */
function chooseViews(figure: HTMLElement, shown: () => SVGElement | undefined, look: () => void): void {
  const views = [...figure.querySelectorAll<HTMLInputElement>('.views input')];
  const wanted = new URLSearchParams(location.search).get('view');
  const asked = views.find((view) => view.dataset['view'] === wanted);
  if (asked !== undefined) asked.checked = true;
  const placesOf = () =>
    new Map(
      [...(shown()?.querySelectorAll<SVGElement>('[data-k]') ?? [])].map((mark) => [
        `${mark.dataset['k']} ${mark.dataset['s']}`,
        mark.getBoundingClientRect(),
      ]),
    );
  let before = new Map<string, DOMRect>();
  const remember = () => (before = placesOf());
  for (const view of views) {
    // The first of these comes before the drawing changes.
    view.addEventListener('pointerdown', remember);
    view.closest('label')?.addEventListener('pointerdown', remember);
    view.addEventListener('keydown', remember);
    view.addEventListener('change', () => {
      const address = new URL(location.href);
      if (view === views[0]) address.searchParams.delete('view');
      else address.searchParams.set('view', view.dataset['view'] ?? '');
      history.replaceState(null, '', address);
      look();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      for (const mark of shown()?.querySelectorAll<SVGElement>('[data-k]') ?? []) {
        const from = before.get(`${mark.dataset['k']} ${mark.dataset['s']}`);
        const to = mark.getBoundingClientRect();
        if (from === undefined) continue;
        const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
        mark.animate([{ transform: start }, { transform: 'none' }], { duration: 320, easing: 'ease-out' });
      }
    });
  }
}

/** A button in each head sorts the rows of its column, largest first, then the other way round. */
function sortByHeads(table: HTMLTableElement): void {
  const bodies = table.tBodies;
  const [body] = bodies;
  if (body === undefined || bodies.length > 1 || body.rows.length < 3) return;
  const first = [...body.rows];
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th.number')) {
    const button = element('button', textOf(head));
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const order =
        head.ariaSort === 'descending' ? 'ascending' : head.ariaSort === 'ascending' ? null : 'descending';
      for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort');
      if (order !== null) head.ariaSort = order;
      const valueOf = (row: Row) => Number(row.cells[head.cellIndex]?.dataset['v'] ?? NaN);
      const sign = order === 'ascending' ? 1 : -1;
      const rows = first.toSorted((a, b) => {
        const [x, y] = [valueOf(a), valueOf(b)];
        return Number.isNaN(x) || Number.isNaN(y)
          ? Number(Number.isNaN(x)) - Number(Number.isNaN(y))
          : sign * (x - y);
      });
      body.append(...(order === null ? first : rows));
    });
  }
}

for (const cursor of document.querySelectorAll<HTMLElement>('[data-cursor]')) begin(cursor);
