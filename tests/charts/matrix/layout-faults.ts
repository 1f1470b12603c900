/** What is wrong with where things stand in a drawing, as a reader sees it. */

import type { Box, Point, Seen, SeenShape, SeenText } from './seen.ts';

/** Shapes that letters are set on, or that are meant to lie under them: grounds, grids, hatches. */
const underText = [
  ...['grid', 'quiet', 'quiet-thread', 'hatch', 'on-dark', 'ground-area'],
  ...['band', 'open-band', 'layer-tint', 'layer-pale'],
];

/** Texts outside the drawing, on other texts, or on marks that are not their own. */
export function layoutFaultsOf(seen: Seen): string[] {
  return [...clipped(seen), ...onText(seen), ...onMarks(seen), ...leadersAcross(seen), ...outside(seen)];
}

function clipped({ texts, widthPx, heightPx }: Seen): string[] {
  return texts
    .filter(
      ({ left, right, top, bottom }) => left < -1 || right > widthPx + 1 || top < -1 || bottom > heightPx + 1,
    )
    .map(({ text }) => `“${text}” leaves the drawing`);
}

function outside({ shapes, widthPx, heightPx }: Seen): string[] {
  const visible = shapes.filter(({ kind, classes }) => kind !== 'use' && !classes.has('quiet'));
  return visible
    .filter(
      ({ left, right, top, bottom }) => left < -2 || right > widthPx + 2 || top < -2 || bottom > heightPx + 2,
    )
    .map((shape) => `${described(shape)} leaves the drawing`);
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function onText({ texts }: Seen): string[] {
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (meet(a, b) ? [`“${a.text}” meets “${b.text}”`] : [])),
  );
}

/** The part of a text's box that letters fill: what touches no more than its edge hides nothing. */
function coreOf({ left, right, top, bottom }: Box): Box {
  return { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 3 };
}

function onMarks({ texts, shapes }: Seen): string[] {
  const solid = shapes.filter(
    ({ kind, classes }) => kind !== 'use' && !underText.some((name) => classes.has(name)),
  );
  const strips = shapes.filter(({ classes, kind }) => kind === 'rect' && classes.has('on-dark'));
  return texts.flatMap((text) => {
    if (strips.some((strip) => holds(strip, text))) return [];
    const core = coreOf(text);
    return solid
      .filter((shape) => isOn(core, shape) && !isGround(text, shape) && !isParted(text, shape))
      .map((shape) => `“${text.text}” lies on ${described(shape)}`);
  });
}

const holds = (outer: Box, inner: Box) =>
  outer.left <= inner.left + 1 &&
  outer.right >= inner.right - 1 &&
  outer.top <= inner.top + 1 &&
  outer.bottom >= inner.bottom - 1;

/** A text may stand wholly inside a mark of its own, as the number of a tile does. */
function isGround(text: SeenText, shape: SeenShape): boolean {
  return shape.isClosed && shape.row === text.row && shape.column === text.column && holds(shape, text);
}

/** Thin lines of the frame: letters over them part them, and are read as well. */
const frame = ['base', 'equality', 'threshold', 'leader', 'bracket', 'serif'];

function isParted(text: SeenText, shape: SeenShape): boolean {
  if (text.layer < shape.layer) return false;
  // The number that carries the finding stands even where no place is clear of all lines.
  const isStrong =
    text.role.endsWith('-strong') && [...shape.classes].some((name) => /^line(?:-|$)/.test(name));
  return isStrong || frame.some((name) => shape.classes.has(name));
}

function isOn(core: Box, shape: SeenShape): boolean {
  if (!meet(core, shape) && shape.kind !== 'path') return false;
  if (shape.kind === 'rect') return shape.right - shape.left > 0.5 && shape.bottom - shape.top > 0.5;
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
export function segmentMeets([x0, y0]: Point, [x1, y1]: Point, { left, right, top, bottom }: Box): boolean {
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
function leadersAcross({ shapes }: Seen): string[] {
  const leaders = shapes.filter(({ classes, kind }) => kind === 'path' && classes.has('leader'));
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
          !marks.some((own) => isOwn(leader, own) && meet(own, mark)) &&
          (mark.row !== leader.row || mark.column !== leader.column) &&
          isOn(
            { left: mark.left + 1, right: mark.right - 1, top: mark.top + 1, bottom: mark.bottom - 1 },
            leader,
          ),
      )
      .map((mark) => `the leader of ${leader.row ?? 'none'}.${leader.column} runs across ${described(mark)}`),
  );
}

function described({ kind, classes, row, column, left, top }: SeenShape): string {
  const of = row === undefined ? '' : ` of ${row}.${column}`;
  return `${kind}.${[...classes].join('.')}${of} at ${Math.round(left)},${Math.round(top)}`;
}
