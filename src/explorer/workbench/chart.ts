/** The drawing of the workbench: frames, key, the value at its mark, and what is apart, refused or missing. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import { plotFrame } from '../drawing/plot-frame.ts';
import type { Frame, FramePoint, KeyEntry } from '../drawing/frame.ts';
import type { Explorable, ExplorableRow, ExplorableTable } from '../explorable.ts';
import type { Plan } from '../plan.ts';
import { keyIdOf } from '../state.ts';
import { boxOf, every, placeValue } from '../../plotting/value-place.ts';
import { make } from './element.ts';
import { keySymbol } from './key-symbol.ts';
import { noteParts } from './notes.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

export interface ChartView {
  element: HTMLElement;
  /** @param kept the row whose value stays at its mark, by `keyIdOf` */
  show: (plan: Plan, kept?: string) => void;
}

/** From so many values on there is a list of their names, up to as many as a list can hold. */
const [fewestNames, mostNames] = [8, 150];

/** A value of one of the frames, with the box it is shown in. */
interface Place {
  point: FramePoint;
  box: HTMLElement;
  svg: SVGSVGElement;
}

/**
 * @param point is told the rows under the cursor; none when it is gone
 * @param keep is told which value stays from now on
 * @param isAlone in a frame: its title is that of the page
 */
export function makeChart(
  explorable: Explorable,
  words: Words,
  point: (rows: readonly ExplorableRow[]) => void,
  keep: (kept: string | undefined) => void,
  isAlone = false,
): ChartView {
  const title = make(isAlone ? 'h1' : 'h3', { class: 'explorer-title' });
  const subtitle = make('p', { class: 'explorer-subtitle' });
  const drawings = make('div', { class: 'explorer-drawings' });
  const slider = make('input', { type: 'range', min: '0', step: '1', value: '0' });
  const walk = make(
    'label',
    { class: 'explorer-walk' },
    make('span', { 'aria-hidden': 'true' }, words('walk.short')),
    slider,
  );
  const names = make('select');
  const controls = make('div', { class: 'explorer-cursor' }, walk, names);
  const output = make('output', {
    class: 'explorer-value',
    'aria-live': 'off',
    'data-kept': words('kept'),
  });
  output.hidden = true;
  const notes = make('div', { class: 'explorer-notes' });
  const element = make('figure', { class: 'explorer-figure' }, title, subtitle, drawings, controls, notes);
  let places: Place[] = [];
  let table: ExplorableTable | undefined;
  let isKept = false;
  let at: number | undefined;

  /** What stays when the pointer leaves; it stands in the address. */
  const setKept = (next: boolean) => {
    const [row] = at === undefined ? [] : (places[at]?.point.rows ?? []);
    if (next !== isKept || next) keep((next && row && table && keyIdOf(table, row)) || undefined);
    isKept = next;
    output.classList.toggle('kept', next);
  };
  const hide = () => {
    at = undefined;
    names.value = '';
    output.hidden = true;
    for (const mark of drawings.querySelectorAll('.chosen')) mark.remove();
    point([]);
  };
  const release = () => {
    setKept(false);
    hide();
  };
  const go = (index: number) => {
    const place = places[index];
    if (place === undefined || (index === at && !output.hidden)) return;
    if (index !== at) {
      at = index;
      for (const mark of drawings.querySelectorAll('.chosen')) mark.remove();
      place.svg.append(ring(place.point));
      const { name, value } = place.point;
      output.replaceChildren(make('b', {}, name), ...(value === '' ? [] : [make('span', {}, value)]));
      place.box.append(output);
      point(place.point.rows);
    }
    output.hidden = false;
    put(output, place);
    slider.value = String(index);
    names.value = String(index);
    slider.setAttribute(
      'aria-valuetext',
      [place.point.name, place.point.value].filter((text) => text !== '').join(': '),
    );
  };
  const walkTo = (index: number) => {
    setKept(false);
    go(index);
  };
  slider.addEventListener('input', () => {
    walkTo(Number(slider.value));
  });
  slider.addEventListener('focus', () => {
    if (!isKept) go(Number(slider.value));
  });
  slider.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') setKept(!isKept);
  });
  names.addEventListener('change', () => {
    if (names.value === '') release();
    else walkTo(Number(names.value));
  });
  controls.addEventListener('focusout', ({ relatedTarget }) => {
    if (!isKept && !controls.contains(relatedTarget as Node | null)) release();
  });
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') release();
  });
  drawings.addEventListener('pointerleave', () => {
    if (!isKept && !controls.contains(document.activeElement)) release();
  });
  // What is chosen and taken away beside the drawing leaves the value where it is.
  document.addEventListener('pointerdown', ({ target }) => {
    if (isKept && element.closest('.explorer')?.contains(target as Node) !== true) release();
  });

  /** What the pointer does over a drawing: the nearest value answers; a click or a tap keeps it. */
  const listen = (svg: SVGSVGElement, box: HTMLElement) => {
    const nearest = ({ clientX, clientY }: PointerEvent) => {
      const { left, top, width } = svg.getBoundingClientRect();
      const scale = width === 0 ? 1 : svg.viewBox.baseVal.width / width;
      const [x, y] = [(clientX - left) * scale, (clientY - top) * scale];
      let [best, least]: [number | undefined, number] = [undefined, Infinity];
      places.forEach(({ point: { xPx, yPx }, box: own }, index) => {
        const far = Math.hypot(xPx - x, yPx - y);
        if (own === box && far < least) [best, least] = [index, far];
      });
      return best;
    };
    svg.addEventListener('pointermove', (event) => {
      const index = nearest(event);
      if (!isKept && index !== undefined && event.pointerType !== 'touch') go(index);
    });
    svg.addEventListener('click', (event) => {
      const index = nearest(event as PointerEvent);
      if (index === undefined || (isKept && index === at)) {
        release();
        return;
      }
      go(index);
      setKept(true);
    });
  };

  return {
    element,
    show: (plan, kept) => {
      isKept = false;
      output.classList.remove('kept');
      hide();
      table = plan.table;
      title.textContent =
        explorable.tables.length > 1 ? `${explorable.title}: ${plan.table.title}` : explorable.title;
      subtitle.textContent = plan.measure;
      places = [];
      const groups = plan.groups.map(({ heading, key, frames }) => {
        const boxes = frames.map((frame) => frameBox(frame, explorable));
        frames.forEach((frame, index) => {
          const box = boxes[index];
          const svg = box?.querySelector('svg');
          if (box === undefined || svg === null || svg === undefined) return;
          for (const each of frame.points) places.push({ point: each, box, svg });
          listen(svg, box);
        });
        return make(
          'div',
          { class: 'explorer-group' },
          ...(heading === '' ? [] : [make('p', { class: 'explorer-heading' }, heading)]),
          ...(key.length === 0 ? [] : [keyList(key)]),
          make('div', { class: 'explorer-frames' }, ...boxes),
        );
      });
      drawings.replaceChildren(...groups);
      walk.hidden = places.length < 3;
      showNames(names, places, words, title.textContent);
      slider.max = String(Math.max(0, places.length - 1));
      slider.value = '0';
      slider.setAttribute('aria-label', words('walk', { title: title.textContent }));
      slider.setAttribute(
        'aria-valuetext',
        places[0] === undefined ? '' : `${places[0].point.name}: ${places[0].point.value}`,
      );
      notes.replaceChildren(...noteParts(explorable, plan, words));
      const index = places.findIndex(({ point: { rows } }) =>
        rows.some((row) => keyIdOf(plan.table, row) === kept),
      );
      if (index < 0) return;
      go(index);
      isKept = true;
      output.classList.add('kept');
    },
  };
}

/** The list of what is drawn, by name in the order of the alphabet; hidden where the drawing is found at a glance. */
function showNames(select: HTMLSelectElement, places: readonly Place[], words: Words, title: string): void {
  select.hidden = places.length < fewestNames || places.length > mostNames;
  if (select.hidden) {
    select.replaceChildren();
    return;
  }
  select.setAttribute('aria-label', `${title}: ${words('find')}`);
  const named = places.map(({ point: { name } }, index) => ({ name, index }));
  select.replaceChildren(
    make('option', { value: '' }, `${words('find')}…`),
    ...named
      .toSorted((a, b) => a.name.localeCompare(b.name, document.documentElement.lang))
      .map(({ name, index }) => make('option', { value: String(index) }, name)),
  );
}

function frameBox(frame: Frame, { map }: Explorable): HTMLElement {
  const heading = frame.heading === '' ? [] : [make('p', { class: 'explorer-panel' }, frame.heading)];
  return make(
    'div',
    { class: 'explorer-frame' },
    ...heading,
    make('div', { class: 'explorer-box' }, plotFrame(frame, document, map)),
  );
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The ink that a chosen value gains. */
function ring({ xPx, yPx }: FramePoint): SVGElement {
  const circle = document.createElementNS(svgNamespace, 'circle');
  for (const [name, value] of Object.entries({ class: 'chosen', cx: xPx, cy: yPx, r: 9 }))
    circle.setAttribute(name, String(value));
  return circle;
}

/** Puts the value beside its mark, inside the box of the drawing, where it covers neither the mark nor its labels. */
function put(output: HTMLElement, { point: { name, value }, svg }: Place): void {
  const mark = svg.querySelector('.chosen');
  if (mark === null) return;
  svg.parentElement?.append(output);
  const texts = every(svg, 'text');
  const labels = texts.filter(({ textContent }) => {
    const text = textContent.trim();
    return text.length > 1 && (name.includes(text) || value.includes(text));
  });
  const box = boxOf(mark);
  const own = [box, ...labels.map(boxOf)];
  placeValue(
    output,
    boxOf(svg),
    own,
    texts.map(boxOf),
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
}

function keyList(key: readonly KeyEntry[]): HTMLElement {
  return make(
    'ul',
    { class: 'explorer-key' },
    ...key.map((entry) => make('li', {}, keySymbol(entry, document), make('span', {}, entry.text))),
  );
}
