/** What is wrong with where things stand in a drawing, as a reader sees it. */

import type { Box, Seen, SeenShape, SeenText } from './seen.ts';
import type { Point } from './path-points.ts';

export type LayoutFaultName = 'beyond the edge' | 'text on text' | 'text on axis' | 'text on mark' | 'leader';

/** A text or a mark that can't be read for what stands there. */
export interface LayoutFault {
  what: LayoutFaultName;
  /** The words that are in the way, or that something is in the way of; empty for marks without any. */
  text: string;
  /** The datum it belongs to; undefined for none. */
  row: number | undefined;
  column: number;
  /** What it is, in words for whoever draws. */
  detail: string;
}

/** Shapes that letters are set on, or that are meant to lie under them: grounds, grids, hatches. */
const underText = [
  ...['grid', 'quiet', 'quiet-thread', 'hatch', 'on-dark', 'ground-area'],
  ...['stretch', 'stretch-edge', 'band', 'open-band', 'layer-tint', 'layer-pale'],
];
/** Thin lines of the frame: letters over them part them, and are read as well. */
const frame = ['base', 'equality', 'threshold', 'leader', 'bracket', 'serif'];
/** Of these, the lines of axes. */
const axes = ['base', 'equality', 'threshold'];

/** What a class says of the shapes that have it, worked out once for each set of classes. */
interface Nature {
  isUnderText: boolean;
  isFrame: boolean;
  isAxis: boolean;
  isLine: boolean;
}
const natures = new WeakMap<ReadonlySet<string>, Nature>();

function natureOf(classes: ReadonlySet<string>): Nature {
  const known = natures.get(classes);
  if (known !== undefined) return known;
  const nature = {
    isUnderText: underText.some((name) => classes.has(name)),
    isFrame: frame.some((name) => classes.has(name)),
    isAxis: axes.some((name) => classes.has(name)),
    isLine: [...classes].some((name) => /^line(?:-|$)/.test(name)),
  };
  natures.set(classes, nature);
  return nature;
}

/** Texts outside the drawing, on other texts, or on marks that are not their own; leaders across marks. */
export function layoutFaultsOf(seen: Seen): LayoutFault[] {
  return [
    ...clipped(seen),
    ...textsOnTexts(seen),
    ...textsOnMarks(seen),
    ...leadersAcross(seen),
    ...outside(seen),
  ];
}

/**
 * Whether nothing stands in a box that a further text would be on: no other text, and no mark but those that letters
 * are set on. A drawing with shapes that it only refers to, as maps do, has no box of which that is known.
 */
export function isFree({ texts, shapes, widthPx, heightPx }: Seen, box: Box): boolean {
  const isInside = box.left >= 0 && box.right <= widthPx && box.top >= 0 && box.bottom <= heightPx;
  return (
    isInside &&
    !texts.some((text) => meet(box, text)) &&
    !shapes.some(
      (shape) =>
        shape.kind === 'use' ||
        (!natureOf(shape.classes).isUnderText && (isOn(box, shape) || isWithin(box, shape))),
    )
  );
}

/** Shapes of a path that are filled with what letters can’t be read on. */
const filled = ['layer-full', 'layer-mid'];

/** Whether a box that meets no edge of a filled path lies inside it. */
function isWithin({ left, top }: Box, { kind, classes, lines }: SeenShape): boolean {
  if (kind !== 'path' || !filled.some((name) => classes.has(name))) return false;
  return lines.some((line) => {
    let crossings = 0;
    line.forEach(([x1, y1], index) => {
      const [x0, y0] = line.at(index - 1) ?? [x1, y1];
      if (y0 > top !== y1 > top && left < x0 + ((top - y0) / (y1 - y0)) * (x1 - x0)) crossings += 1;
    });
    return crossings % 2 === 1;
  });
}

function clipped({ texts, widthPx, heightPx }: Seen): LayoutFault[] {
  return texts
    .filter(
      ({ left, right, top, bottom }) => left < -1 || right > widthPx + 1 || top < -1 || bottom > heightPx + 1,
    )
    .map(({ text, row, column }) => ({
      what: 'beyond the edge',
      text,
      row,
      column,
      detail: `“${text}” leaves the drawing`,
    }));
}

function outside({ shapes, widthPx, heightPx }: Seen): LayoutFault[] {
  return shapes
    .filter(({ kind, classes }) => kind !== 'use' && !natureOf(classes).isUnderText)
    .filter(
      ({ left, right, top, bottom }) => left < -2 || right > widthPx + 2 || top < -2 || bottom > heightPx + 2,
    )
    .map((shape) => ({
      what: 'beyond the edge',
      text: '',
      row: shape.row,
      column: shape.column,
      detail: `${described(shape)} leaves the drawing`,
    }));
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function textsOnTexts({ texts }: Seen): LayoutFault[] {
  const faults: LayoutFault[] = [];
  for (const [index, a] of texts.entries()) {
    for (let later = index + 1; later < texts.length; later++) {
      const b = texts[later];
      if (b === undefined || !meet(a, b)) continue;
      faults.push({
        what: 'text on text',
        text: `${a.text} / ${b.text}`,
        row: a.row,
        column: a.column,
        detail: `“${a.text}” meets “${b.text}”`,
      });
    }
  }
  return faults;
}

/** The part of a text's box that letters fill: what touches no more than its edge hides nothing. */
function coreOf({ left, right, top, bottom }: Box): Box {
  return { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 3 };
}

function textsOnMarks({ texts, shapes }: Seen): LayoutFault[] {
  const strips = shapes.filter(({ classes, kind }) => kind === 'rect' && classes.has('on-dark'));
  const read = texts
    .filter((text) => !strips.some((strip) => holds(strip, text)))
    .map((text) => ({ text, core: coreOf(text) }));
  return shapes.flatMap((shape) => {
    if (shape.kind === 'use' || natureOf(shape.classes).isUnderText) return [];
    // Most texts are far away, and a path works its box out: it is asked once, and not for each of them.
    const { left, right, top, bottom } = shape;
    const isNear = (core: Box) =>
      core.left <= right && left <= core.right && core.top <= bottom && top <= core.bottom;
    return read
      .filter(
        ({ text, core }) =>
          isNear(core) && isOn(core, shape) && !isGround(text, shape) && !isParted(text, shape),
      )
      .map(({ text }) => ({
        what: natureOf(shape.classes).isAxis ? ('text on axis' as const) : ('text on mark' as const),
        text: text.text,
        row: text.row,
        column: text.column,
        detail: `“${text.text}” lies on ${described(shape)}`,
      }));
  });
}

const holds = (outer: Box, inner: Box) =>
  outer.left <= inner.left + 1 &&
  outer.right >= inner.right - 1 &&
  outer.top <= inner.top + 1 &&
  outer.bottom >= inner.bottom - 1;

/** A text may stand wholly inside a mark of its own, as the number of a tile does. */
function isGround(text: SeenText, shape: SeenShape): boolean {
  return shape.row === text.row && shape.column === text.column && shape.isClosed && holds(shape, text);
}

function isParted(text: SeenText, shape: SeenShape): boolean {
  if (text.layer < shape.layer) return false;
  const { isLine, isFrame } = natureOf(shape.classes);
  // The number that carries the finding stands even where no place is clear of all lines.
  return isFrame || (isLine && text.role.endsWith('-strong'));
}

function isOn(core: Box, shape: SeenShape): boolean {
  // A straight line across has no height: it is for its pieces to say.
  const { left, right, top, bottom } = shape;
  if (core.left > right || left > core.right || core.top > bottom || top > core.bottom) return false;
  if (shape.kind === 'rect') return meet(core, shape) && right - left > 0.5 && bottom - top > 0.5;
  if (shape.kind === 'circle') return meetsCircle(core, shape);
  return shape.lines.some((line) =>
    line.some((point, index) => {
      const before = line[index - 1];
      return before !== undefined && segmentMeets(before, point, core);
    }),
  );
}

function meetsCircle(box: Box, circle: Box): boolean {
  const r = (circle.right - circle.left) / 2;
  if (r < 0.5) return false;
  const [cx, cy] = [(circle.left + circle.right) / 2, (circle.top + circle.bottom) / 2];
  const [x, y] = [Math.max(box.left, Math.min(box.right, cx)), Math.max(box.top, Math.min(box.bottom, cy))];
  return Math.hypot(x - cx, y - cy) < r - 0.5;
}

/** Whether a piece of a line passes through a box. */
function segmentMeets([x0, y0]: Point, [x1, y1]: Point, { left, right, top, bottom }: Box): boolean {
  if (Math.max(x0, x1) < left || Math.min(x0, x1) > right) return false;
  if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) return false;
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const) {
    if (p === 0 && q <= 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}

/** Leaders that run across the marks of other data. */
function leadersAcross({ shapes }: Seen): LayoutFault[] {
  const leaders = shapes.filter(({ classes, kind }) => kind === 'path' && classes.has('leader'));
  if (leaders.length === 0) return [];
  const marks = shapes.filter(
    ({ kind, row, classes }) =>
      (kind === 'circle' || kind === 'rect') && row !== undefined && !classes.has('quiet'),
  );
  const isOwn = (leader: SeenShape, { row, column }: SeenShape) =>
    row === leader.row && column === leader.column;
  return leaders.flatMap((leader) =>
    marks
      .filter(
        (mark) =>
          // What lies on the leader's own mark is as good as that.
          !isOwn(leader, mark) &&
          isOn(
            { left: mark.left + 1, right: mark.right - 1, top: mark.top + 1, bottom: mark.bottom - 1 },
            leader,
          ) &&
          !marks.some((own) => isOwn(leader, own) && meet(own, mark)),
      )
      .map((mark) => ({
        what: 'leader' as const,
        text: '',
        row: leader.row,
        column: leader.column,
        detail: `the leader of ${leader.row ?? 'none'}.${leader.column} runs across ${described(mark)}`,
      })),
  );
}

function described({ kind, classes, row, column, left, top }: SeenShape): string {
  const of = row === undefined ? '' : ` of ${row}.${column}`;
  return `${kind}.${[...classes].join('.')}${of} at ${Math.round(left)},${Math.round(top)}`;
}
