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

const textOf = (node: Element) => node.textContent.trim().replace(/[ \n]+/g, ' ');

function begin(cursor: HTMLElement): void {
  const chart = cursor.dataset['cursor'];
  const table = document.querySelector<HTMLTableElement>(`table[data-chart="${chart}"]`);
  const slider = cursor.querySelector<HTMLInputElement>('input[type=range]');
  const readout = cursor.querySelector('output');
  const figure = cursor.closest('figure');
  if (table === null || slider === null || readout === null || figure === null) return;
  const rows = [...table.querySelectorAll<Row>('tbody tr:not(.group)')];
  if (rows.length === 0) return;
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
    const group = row.parentElement?.querySelector('.group');
    const [label, ...values] = [...row.cells].map(textOf);
    if (label === undefined) return;
    const name = group ? `${textOf(group)}: ${label}` : label;
    const strong = element('b', name);
    if (select === null) {
      const [value = '', state = ''] = values;
      slider.setAttribute('aria-valuetext', `${name}, ${value}${state && `, ${state}`}`);
      readout.replaceChildren(strong, ' ', element('strong', value), ' ', element('span', state));
      return;
    }
    const numberOf = (index: number) => Number(row.cells[index + 1]?.dataset['v'] ?? -Infinity);
    const sorted = values
      .flatMap((value, index) => {
        const head = heads[index];
        return head === undefined ? [] : [{ value, index, head }];
      })
      .sort((a, b) => numberOf(b.index) - numberOf(a.index));
    const words = sorted.map(({ value, head }) => `${head} ${value}`);
    slider.setAttribute('aria-valuetext', `${name}: ${words.join(', ')}`);
    const chosen = sorted.find(({ index }) => String(index) === select.value);
    readout.replaceChildren(
      strong,
      ' ',
      ...(chosen === undefined
        ? [element('em', words.join(', '))]
        : [element('strong', chosen.value), ' ', element('span', chosen.head)]),
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
  const placeOf = (key: string | undefined) => (key === undefined ? -1 : order.indexOf(key));
  const go = (key: string | undefined) => {
    const index = placeOf(key);
    if (index < 0) return;
    slider.value = String(index);
    point();
  };

  /** The rows in the order of the table; those of a view in the order of its drawing. */
  const look = () => {
    const key = order[slider.valueAsNumber];
    const drawn = hasViews ? marksOf(shown() ?? figure).flatMap((mark) => mark.dataset['k'] ?? []) : [];
    order = drawn.length > 0 ? [...new Set(drawn)] : rows.map((_, index) => String(index));
    slider.max = String(order.length - 1);
    slider.value = String(Math.max(0, placeOf(key)));
    say();
  };

  /** The datum whose marks are nearest to a point of the window; of marks that overlap, the smallest. */
  const nearest = (drawing: Element, x: number, y: number): SVGElement | undefined => {
    let best: SVGElement | undefined;
    let least = Infinity;
    for (const mark of marksOf(drawing)) {
      for (const part of mark.children) {
        const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
        const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom) * 2);
        const rank = distance + (width * height) / 1e7;
        if (rank < least) [best, least] = [mark, rank];
      }
    }
    return best;
  };
  for (const drawing of drawings) {
    const follow = ({ target, clientX, clientY }: PointerEvent) => {
      // The mark under the pointer, or the nearest: boxes of curved marks lie over each other.
      const hit = target instanceof Element ? target.closest<SVGElement>('[data-k]') : null;
      const key = (hit ?? nearest(drawing, clientX, clientY))?.dataset['k'];
      if (key !== order[slider.valueAsNumber] || !drawing.classList.contains('is-pointed')) go(key);
    };
    drawing.addEventListener('pointermove', follow);
    drawing.addEventListener('pointerdown', follow);
  }
  slider.addEventListener('input', point);
  select?.addEventListener('change', point);
  for (const radio of points) radio.addEventListener('change', () => go(radio.value));

  figure.addEventListener('change', look);
  new ResizeObserver(look).observe(figure);
  look();
  cursor.hidden = false;
}

for (const cursor of document.querySelectorAll<HTMLElement>('[data-cursor]')) begin(cursor);
