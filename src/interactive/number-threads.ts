/**
 * The thread between a number in the prose and its mark. A number that is hovered, focused or tapped has its mark
 * chosen in the chart, and a thread drawn to it where both are in sight; a mark that is chosen for good, or walked to
 * with the keyboard, leads back to the sentences that say its number. The thread draws itself once (`thread.css`); when
 * the page scrolls it is moved, not drawn anew.
 */

import { chooseIn, onChosen, releaseIn, type Choice } from './chart-choice.ts';
import { routeOf, type Box } from './thread-route.ts';

const overlay = document.querySelector<SVGElement>('.thread');
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-at]')];
/** What readers chose in a chart themselves and what stays there: it comes back when a number lets go. */
const kept = new WeakMap<Element, Choice>();
let active: HTMLAnchorElement | undefined;

/** Chart, row and column of the mark that a number stands for. */
const placeOf = (link: HTMLAnchorElement) => {
  const [chart = '', row, column] = link.dataset['at']?.split(' ') ?? [];
  return { figure: document.getElementById(chart), row: Number(row), series: Number(column) };
};

/** The mark in the drawing that shows; of a chart told in steps, in the frame of the step being read. */
function markOf({ figure, row, series }: ReturnType<typeof placeOf>): Element | undefined {
  const column = series === 0 ? ':not([data-s])' : `[data-s="${series}"]`;
  const scope = figure?.querySelector('.frame.is-current') ?? figure;
  const marks = scope?.querySelectorAll(`.drawing [data-k="${row}"]${column} > :not(text)`) ?? [];
  return [...marks].find((mark) => mark.getClientRects().length > 0);
}

const isInSight = ({ top, bottom, left, right }: Box) =>
  bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;

function draw(): void {
  if (!lay()) overlay?.replaceChildren();
}

/** Draws or moves the thread. @returns whether number and mark are both in sight */
function lay(): boolean {
  if (overlay === null || active === undefined) return false;
  const place = placeOf(active);
  const mark = markOf(place);
  // Of a number that turns the line, its last part.
  const number = [...active.getClientRects()].at(-1);
  if (mark === undefined || number === undefined || place.figure === null) return false;
  const end = mark.getBoundingClientRect();
  if (!isInSight(number) || !isInSight(end)) return false;
  const texts = [...place.figure.querySelectorAll('text, figcaption, label, output, select')]
    .map((text) => text.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const frame = place.figure.getBoundingClientRect();
  const passed = [...document.querySelectorAll('.prose > :not(.paragraph), .paragraph > *')]
    .map((block) => block.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const { path, x, y } = routeOf(number, end, frame, texts, passed, document.documentElement.clientWidth);
  for (const [name, attributes] of [
    ['path', { d: path, pathLength: 1 }],
    ['circle', { cx: x, cy: y, r: 4 }],
  ] as const) {
    const part =
      overlay.querySelector(name) ??
      overlay.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
  }
  return true;
}

function light(link: HTMLAnchorElement | undefined): void {
  if (link === active) return;
  const before = active && placeOf(active).figure;
  active = link;
  const { figure, ...choice } = link ? placeOf(link) : { figure: null };
  if (before && before !== figure) {
    const own = kept.get(before);
    if (own === undefined) releaseIn(before);
    else chooseIn(before, own);
  }
  if (figure !== null) chooseIn(figure, choice as Choice);
  overlay?.replaceChildren();
  draw();
}

/** The sentence of its paragraph that a number stands in. */
function sentenceAround(link: Element): string {
  const paragraph = link.closest('p, li, h3') ?? link;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEndBefore(link);
  const at = before.toString().length;
  const text = paragraph.textContent;
  const sentences = [
    ...new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' }).segment(text),
  ];
  const found = sentences.find(({ index, segment }) => at < index + segment.length);
  return (found?.segment ?? text).trim();
}

/** Under a chart, the sentences that say the number of a chosen mark. */
function tell(figure: HTMLElement, choice: Choice | undefined): void {
  figure.querySelector('.told')?.remove();
  const isWalked = figure.contains(document.activeElement);
  if (choice === undefined || active !== undefined || !(choice.keep === true || isWalked)) return;
  const telling = links.filter((link) => {
    const place = placeOf(link);
    const isSeries = choice.series === undefined || choice.series === place.series;
    return place.figure === figure && place.row === choice.row && isSeries;
  });
  if (telling.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'told';
  list.ariaLabel = overlay?.dataset['told'] ?? '';
  for (const link of telling) {
    const back = document.createElement('a');
    back.href = `#${link.id}`;
    back.textContent = sentenceAround(link);
    back.addEventListener('click', (event) => {
      event.preventDefault();
      link.scrollIntoView({ block: 'center' });
      link.focus();
    });
    const item = document.createElement('li');
    item.append(back);
    list.append(item);
  }
  (figure.querySelector('.chart-source') ?? figure.lastElementChild)?.before(list);
}

const linkAt = ({ target }: Event) =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('a[data-at]')) || undefined;

addEventListener('pointerover', (event) => {
  const focused = document.activeElement?.closest<HTMLAnchorElement>('a[data-at]') ?? undefined;
  // A finger that leaves the glass has not left the number.
  if (event.pointerType !== 'touch') light(linkAt(event) ?? focused);
});
addEventListener('focusin', (event) => light(linkAt(event)));
addEventListener('click', (event) => {
  light(linkAt(event));
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') light(undefined);
});
addEventListener('scroll', draw, { passive: true, capture: true });
addEventListener('resize', draw);

for (const figure of new Set(links.flatMap((link) => placeOf(link).figure ?? []))) {
  onChosen(figure, (choice) => {
    if (active === undefined || choice?.keep === true) {
      if (choice?.keep === true) kept.set(figure, choice);
      else kept.delete(figure);
    }
    tell(figure, choice);
  });
}

// From the note of a number to its mark: chosen for good, so that it waits there.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-mark]')) {
  link.addEventListener('click', (event) => {
    const number = links.find(({ id }) => id === link.dataset['mark']);
    const { figure = null, ...choice } = number ? placeOf(number) : {};
    if (figure === null) return;
    event.preventDefault();
    figure.scrollIntoView({ block: 'nearest' });
    figure.querySelector<HTMLElement>('.cursor input')?.focus({ preventScroll: true });
    chooseIn(figure, { ...(choice as Choice), keep: true });
  });
}
