/**
 * The cursor of a chart: mouse, pen, touch, keyboard and events (`chart-choice.ts`) move one choice. Its words stand
 * in the page, a part of the `<output>` for each row of the table; here they are shown beside the mark they speak of.
 * What is drawn carries its row in `data-k` and its column in `data-s`; lines and keys of a series have `data-l`.
 *
 * Every byte of it goes into every embed, which leaves out what its chart has not (`chartHas`).
 */

import type {} from '../embeds/chart-traits.ts';
import type { Choice } from './chart-choice.ts';
import { away, boxOf, every, placeValue } from '../plotting/value-place.ts';

type Part = HTMLElement | SVGElement;

const columnOf = ({ dataset }: Part) => +(dataset['s'] ?? 0);

/** Whether it is a chart told in steps: its frames lie on one another. */
const isTold = (plot: Element) => plot.classList.contains('stage');

/** How near to a mark over time a pointer chooses its series, in pixels. */
const reachPx = 24;

function begin(plot: HTMLElement, figure: HTMLElement, value: HTMLElement): void {
  const words = [...value.children] as HTMLElement[];
  const drawings = every<SVGSVGElement>(plot, '.drawing') as [SVGSVGElement];
  const slider = figure.querySelector<HTMLInputElement>('.cursor input');
  const series = chartHas.series && figure.querySelector<HTMLSelectElement>('.series');
  const views = chartHas.views && figure.querySelector<HTMLElement>('.views');
  const names = chartHas.names && figure.querySelector<HTMLSelectElement>('.rows');
  let row = -1;
  /** Of the series; -1 for all. */
  let column = -1;
  let isKept = false;

  /** Of a chart told in steps, the frame that a pointer is in; otherwise that of the step being read. */
  let over: Element | null | undefined;
  const shown = () =>
    drawings.find(
      (drawing) =>
        (!(chartHas.neighbours && isTold(plot)) ||
          (over ? over.contains(drawing) : drawing.closest('.is-current'))) &&
        boxOf(drawing).width,
    ) ?? drawings[0];
  const crosshair = () => chartHas.lines && shown().querySelector<SVGElement>('.crosshair');
  /** The rows as the slider walks them: those of a view in the order of its drawing. */
  const order = () =>
    chartHas.views && (views || (chartHas.neighbours && isTold(plot)))
      ? [...new Set(every(shown(), '[data-k]').map(({ dataset }) => Number(dataset['k'])))]
      : [...words.keys()];
  /** The words of what is chosen, of one series or of the whole row. */
  const chosen = () =>
    (chartHas.series && words[row]?.querySelector<HTMLElement>(`[data-s="${column}"]`)) || words[row];

  /** Draws what is chosen once more on top of all others, in a ring of ink, and puts its words beside it. */
  const show = (pointer: Partial<MouseEvent> = {}) => {
    // Everything that stands is measured before anything is written: the page is laid out once for the value's size.
    const drawing = shown();
    const hair = crosshair();
    const marks = every(drawing, `[data-k="${row}"]`).filter(
      (mark) => hair || column < 0 || columnOf(mark) === column,
    );
    const own = marks.map(boxOf);
    const frame = boxOf(drawing);
    const texts = every(drawing, 'text').map(boxOf);
    const { left, right, top, bottom } = own[0] ?? frame;
    const { clientX = (left + right) / 2, clientY = (top + bottom) / 2 }: Partial<MouseEvent> = pointer;
    // In units of the drawing; among panels from the left edge of its own.
    if (hair)
      hair.style.translate = `${(((left + right) / 2 - frame.left) / (drawing.getScreenCTM()?.a ?? 1)) % +(hair.dataset['p'] ?? 1e4)}px`;
    for (const old of every(plot, '.chosen')) old.remove();
    words.forEach((each, index) => (each.hidden = index !== row));
    value.hidden = row < 0;
    value.classList.toggle('kept', isKept);
    if (row < 0) return;
    if (chartHas.series)
      for (const each of every<Part>(value, '[data-s]')) each.classList.toggle('is-on', each === chosen());
    if (chartHas.neighbours && isTold(plot)) drawing.parentNode?.append(value);
    for (const layer of ['halo', 'gap', 'copy'])
      for (const mark of chartHas.lines
        ? [...every(drawing, `[data-l="${column}"],.crosshair`), ...marks]
        : marks) {
        const copy = mark.cloneNode(true) as SVGElement;
        copy.classList.add('chosen', layer);
        delete copy.dataset['k'];
        (mark.parentNode as Element).append(copy);
      }
    placeValue(value, frame, own, texts, clientX, clientY);
  };

  const choose = (nextRow = -1, nextColumn = -1, keep = false, pointer?: MouseEvent) => {
    const wasKept = isKept;
    // In a step that does not draw it there is nothing to show.
    row =
      words[nextRow] && (!(chartHas.neighbours && isTold(plot)) || order().includes(nextRow)) ? nextRow : -1;
    column = nextColumn;
    isKept = keep && row >= 0;
    show(pointer);
    const spoken = words[row];
    if (slider && spoken) {
      const rows = order();
      if (chartHas.views) slider.max = `${rows.length - 1}`;
      slider.value = `${rows.indexOf(row)}`;
      slider.ariaValueText = spoken.textContent;
      if (chartHas.series && series) series.selectedIndex = column + 1;
      if (chartHas.names && names) names.value = `${row}`;
    }
    if (isKept || wasKept)
      // In a sandboxed frame the address is not ours to write.
      try {
        history.replaceState(0, '', isKept ? `#v=${chosen()?.dataset['a']}` : location.href.split('#')[0]);
      } catch {}
    if (chartHas.neighbours) {
      const detail: Choice | null = spoken ? { row, series: column < 0 ? undefined : column, keep } : null;
      figure.dispatchEvent(new CustomEvent('filiera:chosen', { bubbles: true, detail }));
    }
  };
  const release = () => {
    if (chartHas.neighbours) over = undefined;
    if (words[row]) choose();
  };
  const leave = () => {
    if (!isKept) release();
  };

  /** Follows a pointer to the datum that it means: the one under it, otherwise the nearest; over time the nearest across. */
  const follow = (event: MouseEvent) => {
    const { clientX: x, clientY: y } = event;
    const on = event.target as SVGElement;
    const isClick = event.type === 'click';
    if (value.contains(on) || (isKept && !isClick)) return;
    if (chartHas.neighbours && isTold(plot)) over = on.closest('.frame');
    const hair = on.localName !== 'text' && crosshair();
    const line = chartHas.lines && on.closest<SVGElement>('[data-l]');
    let best = on.closest<SVGElement>('[data-k]');
    let least = Infinity;
    let distance = 0;
    if (!best || hair)
      for (const part of every(shown(), hair ? '[data-k]>:not(text)' : '[data-k]>*')) {
        const { left, right, top, bottom, width, height } = boxOf(part);
        const down = away(y, top, bottom);
        // Of parts that lie on one another the smallest.
        const rank = Math.hypot(away(x, left, right) * (hair ? 1e4 : 1), down) + (width * height) / 1e7;
        if (rank < least) [best, least, distance] = [part.parentNode as SVGElement, rank, down];
      }
    if (!best) return;
    const nextRow = Number(best.dataset['k']);
    const isNear = chartHas.series && series && (!hair || distance < reachPx);
    const nextColumn = line ? Number(line.dataset['l']) : isNear ? columnOf(best) : -1;
    const isSame = nextRow === row && nextColumn === column;
    if (isClick || !isSame) choose(isSame && isKept ? -1 : nextRow, nextColumn, isClick, event);
  };

  addEventListener('resize', show as () => void);
  if (chartHas.neighbours) {
    figure.addEventListener('filiera:choose', (event) => {
      const { detail } = event as CustomEvent<Choice>;
      choose(detail.row, detail.series, detail.keep);
    });
    figure.addEventListener('filiera:release', release);
    // In another step the same value may stand elsewhere, or not at all.
    figure.addEventListener('filiera:step', () => {
      over = undefined;
      if (row >= 0) choose(row, column, isKept);
    });
  }
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') release();
  });
  addEventListener(
    'click',
    ({ target }) => {
      if (!figure.contains((target as Element).closest('.plot,.cursor'))) release();
    },
    true,
  );

  if (slider) {
    const cursor = slider.parentNode as HTMLElement;
    const walk = (keep?: boolean) => {
      choose(order()[slider.valueAsNumber], chartHas.series && series ? series.selectedIndex - 1 : -1, keep);
    };
    plot.onpointermove = plot.onpointerdown = plot.onclick = follow;
    // A page scrolled to show the slider moves the drawing away from under a pointer: what the keyboard chose stays.
    plot.onpointerleave = chartHas.neighbours
      ? () => {
          if (cursor.contains(document.activeElement)) over = undefined;
          else leave();
        }
      : leave;
    cursor.oninput = ({ target }) => {
      if (chartHas.names && names && target === names) choose(+(names.value || -1));
      else walk();
    };
    slider.onfocus = () => {
      if (!isKept) walk();
    };
    slider.onkeydown = ({ key }) => {
      if (key === 'Enter') walk(!isKept);
    };
    // What is told below the drawing of a chosen value can be reached: the value stays while the focus is in the figure.
    figure.addEventListener('focusout', ({ relatedTarget }) => {
      if (!figure.contains(relatedTarget as Node | null)) leave();
    });
    if (chartHas.views && views) views.onchange = release;
    cursor.hidden = false;
  }
  const read = () => {
    const at = every<HTMLElement>(value, '[data-a]').find(
      ({ dataset }) => location.hash === `#v=${dataset['a']}`,
    );
    if (!at) return;
    choose(words.indexOf(at.closest('output>span') ?? at), at.dataset['s'] ? columnOf(at) : -1, true);
  };
  if (chartHas.neighbours) addEventListener('hashchange', read);
  read();
}

for (const plot of every<HTMLElement>(
  document,
  chartHas.neighbours ? '.plot:not(.stage *),.stage[data-cursor]' : '.plot',
)) {
  const figure = plot.closest<HTMLElement>(chartHas.neighbours ? '.steps,figure' : 'figure');
  const value = plot.querySelector('output');
  if (figure && value) begin(plot, figure, value);
}
