/** The drawing of the workbench: frames, key, the value at its mark, and what is apart, refused or missing. */

import type { ExplorerWord } from '../../i18n/explorer-words.ts';
import { plotFrame } from '../drawing/plot-frame.ts';
import type { Frame, FramePoint, KeyEntry } from '../drawing/frame.ts';
import type { Explorable, ExplorableRow } from '../explorable.ts';
import { reasonWords, type Plan } from '../plan.ts';
import { make } from './element.ts';
import { keySymbol } from './key-symbol.ts';

type Words = (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string;

export interface ChartView {
  element: HTMLElement;
  show: (plan: Plan) => void;
}

/** A value of one of the frames, with the box it is shown in. */
interface Place {
  point: FramePoint;
  box: HTMLElement;
  svg: SVGSVGElement;
}

/**
 * @param point is told the rows under the cursor; none when it is gone
 * @param isAlone in a frame: its title is that of the page
 */
export function makeChart(
  explorable: Explorable,
  words: Words,
  point: (rows: readonly ExplorableRow[]) => void,
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
  const output = make('output', { class: 'explorer-value', 'aria-live': 'off' });
  output.hidden = true;
  const notes = make('div', { class: 'explorer-notes' });
  const element = make('figure', { class: 'explorer-figure' }, title, subtitle, drawings, walk, notes);
  let places: Place[] = [];
  let isKept = false;
  let at: number | undefined;

  const release = () => {
    isKept = false;
    at = undefined;
    output.hidden = true;
    for (const mark of drawings.querySelectorAll('.chosen')) mark.remove();
    point([]);
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
    slider.setAttribute(
      'aria-valuetext',
      [place.point.name, place.point.value].filter((text) => text !== '').join(': '),
    );
  };
  slider.addEventListener('input', () => {
    isKept = true;
    go(Number(slider.value));
  });
  slider.addEventListener('focus', () => {
    isKept = true;
    go(Number(slider.value));
  });
  slider.addEventListener('blur', release);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') release();
  });
  drawings.addEventListener('pointerleave', () => {
    if (!isKept) release();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (isKept && !element.contains(target as Node)) release();
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
      const isSame = isKept && index === at;
      release();
      if (index === undefined || isSame) return;
      isKept = true;
      go(index);
    });
  };

  return {
    element,
    show: (plan) => {
      release();
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
      slider.max = String(Math.max(0, places.length - 1));
      slider.value = '0';
      slider.setAttribute('aria-label', words('walk', { title: title.textContent }));
      slider.setAttribute(
        'aria-valuetext',
        places[0] === undefined ? '' : `${places[0].point.name}: ${places[0].point.value}`,
      );
      notes.replaceChildren(...noteParts(explorable, plan, words));
    },
  };
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
