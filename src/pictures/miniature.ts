/** The marks of a chart in a small box, with its shape and no words: to be told from others at a glance. */

import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { changeElements, classesOf, element, type Child, type Element } from '../markup/element.ts';
import type { Drawing } from '../plotting/drawing.ts';
import { seenIn, type Box, type Seen, type SeenShape } from '../plotting/seen/seen.ts';
import type { Language } from '../site.ts';

/** What a miniature shows: a box of its own pixels, and what is in it. */
export interface Miniature {
  viewBox: string;
  marks: Child[];
  definitions: Drawing['definitions'];
}

/** The room of a miniature. */
export interface MiniatureBox {
  widthPx: number;
  heightPx: number;
}

/** Lines to read values by, keys, and what only the cursor shows. */
const leftOut = new Set([
  ...['grid', 'leader', 'half-mark', 'half-disc', 'bracket', 'annotated', 'equality', 'quiet', 'quiet-rule'],
  ...['key-state', 'key-full', 'key-tint', 'key-open', 'disc-ring', 'crosshair'],
]);
/** So that no stroke at its edge is cut. */
const paddingPx = 4;
const widthsPx = [248, 448, 660] as const;
const pointClasses = ['disc-full', 'disc-tint', 'disc-open', 'ring'];
const largestPointPx = 14;
/** A point of this size or less that stands for no cell explains one. */
const largestKeyPx = 16;
/** Circles that are larger, or of more sizes, stand for amounts by their area. */
const mostRadii = 3;

/**
 * The miniature of a chart. Positions follow the box, each mark keeps its form: bars become thin before they become
 * few. A map, a field of dots, circles that stand for amounts and large numbers are made smaller as they are.
 */
export function miniature(chart: Chart, language: Language, box: MiniatureBox): Miniature {
  const narrow = shownOf(drawChart(chart, language, 248));
  return keepsForm(narrow.seen) ? scaled(chart, language, box) : stretched(chart, language, box);
}

interface Shown {
  drawing: Drawing;
  seen: Seen;
  box: Box;
}

/** Not so what reads values, and what is as small as a key and stands for no cell. */
function isShown({ classes, row, left, right, top, bottom, kind }: SeenShape): boolean {
  const isKey = row === undefined && kind !== 'use' && Math.max(right - left, bottom - top) <= largestKeyPx;
  return !isKey && [...classes].every((name) => !leftOut.has(name));
}

function shownOf(drawing: Drawing): Shown {
  const all = seenIn(drawing);
  const numbers = all.texts.filter(({ role }) => role.startsWith('number'));
  const seen = { ...all, texts: numbers, shapes: all.shapes.filter(isShown) };
  const boxes = [...seen.shapes.filter(({ kind }) => kind !== 'use'), ...numbers];
  // A map stands where its definitions do: the whole width, above its key.
  if (seen.shapes.some(({ kind }) => kind === 'use'))
    boxes.push({ left: 0, right: drawing.widthPx, top: 0, bottom: drawing.heightPx } as SeenShape);
  return {
    drawing,
    seen,
    box: {
      left: Math.min(...boxes.map(({ left }) => left)) - paddingPx,
      right: Math.max(...boxes.map(({ right }) => right)) + paddingPx,
      top: Math.min(...boxes.map(({ top }) => top)) - paddingPx,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + paddingPx,
    },
  };
}

/** Whether a drawing says something else when it is stretched. */
function keepsForm({ shapes, texts }: Seen): boolean {
  const radii = new Set(
    shapes.filter(({ kind }) => kind === 'circle').map(({ left, right }) => Math.round(right - left)),
  );
  return (
    texts.length > 0 ||
    radii.size > mostRadii ||
    [...radii].some((width) => width > 2 * largestPointPx) ||
    shapes.some(
      ({ kind, classes }) =>
        kind === 'use' || classes.has('area') || [...classes].some((name) => name.startsWith('dots-')),
    )
  );
}

/** The drawing whose form is nearest to that of the box, without its words. */
function scaled(chart: Chart, language: Language, { widthPx, heightPx }: MiniatureBox): Miniature {
  const ratioOf = ({ right, left, bottom, top }: Box) => (right - left) / (bottom - top);
  const away = ({ box }: Shown) => Math.abs(Math.log(ratioOf(box) / (widthPx / heightPx)));
  const [best] = widthsPx
    .map((width) => shownOf(drawChart(chart, language, width)))
    .toSorted((a, b) => away(a) - away(b));
  if (best === undefined) throw new Error(`no drawing of ${chart.id}`);
  const { drawing, box } = best;
  const scale = Math.max((box.right - box.left) / widthPx, (box.bottom - box.top) / heightPx);
  const [width, height] = [widthPx * scale, heightPx * scale];
  const marks = changeElements(drawing.marks, (each) => {
    const classes = classesOf(each);
    if (each.name === 'text') return classes.some((name) => name.startsWith('t-number')) ? each : undefined;
    return classes.some((name) => leftOut.has(name)) ? undefined : bare(each);
  });
  return {
    viewBox: [box.left, (box.top + box.bottom - height) / 2, width, height]
      .map((px) => px.toFixed(1))
      .join(' '),
    marks,
    definitions: drawing.definitions,
  };
}

/** Without what ties it to a cell. */
function bare({ name, attributes, children }: Element): Element {
  const { 'data-k': _row, 'data-s': _series, 'data-l': _line, ...kept } = attributes;
  return element(name, kept, ...children);
}

/** Each mark anew where the box has its place. */
function stretched(chart: Chart, language: Language, { widthPx, heightPx }: MiniatureBox): Miniature {
  const { seen, box } = shownOf(drawChart(chart, language, 448));
  const [scaleX, scaleY] = [widthPx / (box.right - box.left), heightPx / (box.bottom - box.top)];
  const x = (px: number) => (px - box.left) * scaleX;
  const y = (px: number) => (px - box.top) * scaleY;
  const pointScale = Math.min(1, Math.max(0.5, 1.4 * Math.min(scaleX, scaleY)));
  const marks = seen.shapes.map((shape) => {
    const name = [...shape.classes].join(' ');
    const [width, height] = [shape.right - shape.left, shape.bottom - shape.top];
    if (shape.kind === 'path') {
      const d = shape.lines
        .map((line) => `M${line.map(([px, py]) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join('L')}`)
        .join('');
      return element('path', { class: name, d: shape.isClosed ? `${d}Z` : d });
    }
    const [middleX, middleY] = [x((shape.left + shape.right) / 2), y((shape.top + shape.bottom) / 2)];
    if (shape.kind === 'circle')
      return element('circle', { class: name, cx: middleX, cy: middleY, r: (width / 2) * pointScale });
    const isPoint = width <= largestPointPx && pointClasses.some((each) => shape.classes.has(each));
    const [w, h] = isPoint ? [width * pointScale, height * pointScale] : [width * scaleX, height * scaleY];
    return element('rect', { class: name, x: middleX - w / 2, y: middleY - h / 2, width: w, height: h });
  });
  return { viewBox: `0 0 ${widthPx} ${heightPx}`, marks, definitions: new Map() };
}
