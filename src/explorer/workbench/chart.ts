/** The drawing of the workbench: frames, key, the value at its mark, and what is apart, refused or missing. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import { plotFrame } from '../drawing/plot-frame.ts';
import type { Frame, FramePoint, KeyEntry } from '../drawing/frame.ts';
import type { Explorable, ExplorableRow, ExplorableTable } from '../explorable.ts';
import { reasonWords, type Plan } from '../plan.ts';
import { keyIdOf } from '../state.ts';
import { make } from './element.ts';
import { keySymbol } from './key-symbol.ts';

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
    if (place === undefined) return;
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
      const far = ({ xPx, yPx }: FramePoint) => Math.hypot(xPx - x, yPx - y);
      const own = places.flatMap((place, index) => (place.box === box ? [{ place, index }] : []));
      return own.toSorted((a, b) => far(a.place.point) - far(b.place.point))[0]?.index;
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

/** Puts the value beside its mark, inside the box of the drawing. */
function put(output: HTMLElement, { point: { xPx, yPx }, svg }: Place): void {
  const box = svg.parentElement;
  if (box === null) return;
  box.append(output);
  const { width: boxPx } = box.getBoundingClientRect();
  const { width, height } = output.getBoundingClientRect();
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const [x, y] = [xPx * scale, yPx * scale];
  const beside = x + 16 + width <= boxPx ? x + 16 : x - 16 - width;
  const left = beside >= 0 ? beside : Math.max(0, Math.min(boxPx - width, x - width / 2));
  const isBeside = beside >= 0;
  const top = isBeside ? y - height / 2 : y - height - 14 >= 0 ? y - height - 14 : y + 14;
  output.style.left = `${Math.round(left)}px`;
  output.style.top = `${Math.round(Math.max(0, top))}px`;
}

function keyList(key: readonly KeyEntry[]): HTMLElement {
  return make(
    'ul',
    { class: 'explorer-key' },
    ...key.map((entry) => make('li', {}, keySymbol(entry, document), make('span', {}, entry.text))),
  );
}

function noteParts(explorable: Explorable, plan: Plan, words: Words): HTMLElement[] {
  const listed = (heading: string, className: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [make('p', { class: className }, make('b', {}, `${heading}. `), texts.join(' '))];
  const told = (reasons: Plan['apart']) => reasons.map((reason) => reasonWords(reason, explorable));
  const missing = plan.missing.map(({ name, reason }) => `${name} (${reason})`);
  return [
    ...(plan.rows.length === 0 ? [make('p', { class: 'explorer-refused' }, words('empty'))] : []),
    ...(plan.rows.length === 0 ? [] : listed(words('refusedTitle'), 'explorer-refused', told(plan.refused))),
    ...listed(words('apartTitle'), 'explorer-apart', told(plan.apart)),
    ...(missing.length === 0
      ? []
      : listed(words('missing'), 'explorer-missing', [
          `${missing.slice(0, 12).join('; ')}${missing.length > 12 ? '…' : '.'}`,
        ])),
    ...(plan.hasForecasts ? [make('p', { class: 'explorer-missing' }, words('forecast.key'))] : []),
    make(
      'p',
      { class: 'explorer-source' },
      `${words('source')}: ${plan.sources.join('; ')}. `,
      make('b', {}, words('madeBy', { publication: explorable.publication })),
      ' ',
      make('a', { href: explorable.licence.url, rel: 'license' }, explorable.licence.name),
    ),
  ];
}
