/**
 * The cursor of a chart: slider, pointer and touch walk the rows of the table beside the drawing,
 * and the readout says the row. Nothing is drawn here and nothing is fetched.
 */

for (const cursor of document.querySelectorAll<HTMLElement>('[data-cursor]')) {
  const chart = cursor.dataset['cursor'] ?? '';
  const table = document.querySelector(`table[data-chart="${chart}"]`);
  const slider = cursor.querySelector('input');
  const readout = cursor.querySelector('output');
  const figure = cursor.closest('figure');
  const rows = [...(table?.querySelectorAll('tbody tr:not(.group)') ?? [])];
  if (slider === null || readout === null || figure === null || rows.length === 0) continue;

  /** Group (or an empty text), label, value and state: the words of a row as the table has them. */
  const wordsOf = (row: Element): string[] => {
    const group = row.parentElement?.querySelector('.group')?.textContent.trim();
    const cells = [...row.children].map((cell) => cell.textContent.trim());
    return [group === undefined ? '' : `${group}: `, ...cells];
  };
  const element = (name: string, ...children: (Node | string)[]) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };

  const say = () => {
    const row = rows[slider.valueAsNumber];
    if (row === undefined) return;
    const [group = '', label = '', value = '', state = ''] = wordsOf(row);
    slider.setAttribute('aria-valuetext', `${group}${label}, ${value}, ${state}`);
    // Where there is little room the style sheet leaves the group to the drawing's own headings.
    const name = element('b', element('i', group), label);
    readout.replaceChildren(name, ' ', element('strong', value), ' ', element('span', state));
  };
  const point = () => {
    say();
    for (const drawing of figure.querySelectorAll('.drawing')) {
      drawing.classList.add('is-pointed');
      for (const mark of drawing.querySelectorAll<SVGElement>('[data-k]')) {
        mark.classList.toggle('is-on', mark.dataset['k'] === slider.value);
      }
    }
  };
  slider.addEventListener('input', point);

  /** The datum whose marks are nearest to a point of the window. */
  const nearest = (drawing: Element, x: number, y: number): string | undefined => {
    let best: string | undefined;
    let bestDistance = Infinity;
    for (const mark of drawing.querySelectorAll<SVGElement>('[data-k]')) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom) * 2);
      if (distance < bestDistance) [best, bestDistance] = [mark.dataset['k'], distance];
    }
    return best;
  };
  for (const drawing of figure.querySelectorAll<SVGElement>('.drawing')) {
    const follow = (event: PointerEvent) => {
      const datum = nearest(drawing, event.clientX, event.clientY);
      if (datum === undefined || (datum === slider.value && drawing.classList.contains('is-pointed'))) return;
      slider.value = datum;
      point();
    };
    drawing.addEventListener('pointermove', follow);
    drawing.addEventListener('pointerdown', follow);
  }
  say();
  cursor.hidden = false;
}
