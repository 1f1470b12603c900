/** What a reader sees of a drawing: shapes and texts where they stand, read from its marks and from nothing else. */

import { isElement, textOf, type Child, type Element } from '../../markup/element.ts';
import type { Drawing, Mark } from '../drawing.ts';
import { measureText } from '../measure-text.ts';
import { textRoles, type TextRole } from '../theme.ts';
import { readPath, type PathPieces, type Point } from './path-points.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Common {
  /** Its own classes and those of the groups it stands in. */
  classes: ReadonlySet<string>;
  /** The row and the column of the datum it belongs to; undefined for none. */
  row: number | undefined;
  column: number;
  /** Its place from the lowest to the topmost. */
  layer: number;
}

export interface SeenText extends Common, Box {
  kind: 'text';
  text: string;
  role: string;
  /** Where it is tied: its left end, its middle or its right end. */
  x: number;
  baseline: number;
}

export interface SeenShape extends Common, Box {
  kind: 'rect' | 'circle' | 'path' | 'use';
  /** For a path, its pieces; curves by points on them. */
  lines: readonly (readonly Point[])[];
  isClosed: boolean;
}

export interface Seen {
  widthPx: number;
  heightPx: number;
  texts: SeenText[];
  shapes: SeenShape[];
}

/** What is there to see in a drawing. Throws for a coordinate that is none. */
export function seenIn({ marks, widthPx, heightPx }: Drawing): Seen {
  const seen: Seen = { widthPx, heightPx, texts: [], shapes: [] };
  for (const mark of marks) look(mark, noClasses, undefined, 0, [0, 0], seen);
  return seen;
}

/** Adds an element and what it holds; what is added later lies higher. */
function look(
  child: Child,
  around: ReadonlySet<string>,
  row: number | undefined,
  column: number,
  corner: Point,
  seen: Seen,
): void {
  if (!isElement(child)) return;
  const { datum, corner: inside } = child as Mark;
  const classes = classesWithin(around, child.attributes['class']);
  const place = new Placed(
    classes,
    datum === undefined ? row : datum.row,
    datum === undefined ? column : datum.column,
    seen.texts.length + seen.shapes.length,
  );
  if (child.name === 'text') seen.texts.push(seenText(child, place, corner));
  else if (child.name !== 'g') seen.shapes.push(seenShape(child, place, corner));
  else {
    const at: Point = inside === undefined ? corner : [corner[0] + inside[0], corner[1] + inside[1]];
    for (const each of child.children) look(each, classes, place.row, place.column, at, seen);
  }
}

class Placed implements Common {
  readonly classes: ReadonlySet<string>;
  readonly row: number | undefined;
  readonly column: number;
  readonly layer: number;

  constructor(classes: ReadonlySet<string>, row: number | undefined, column: number, layer: number) {
    this.classes = classes;
    this.row = row;
    this.column = column;
    this.layer = layer;
  }
}

const noClasses: ReadonlySet<string> = new Set();
/** The classes of what stands in a group, by the group's and its own: a drawing has few that differ. */
const classSets = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

function classesWithin(around: ReadonlySet<string>, own: unknown): ReadonlySet<string> {
  if (typeof own !== 'string' || own === '') return around;
  const known = classSets.get(around) ?? new Map<string, ReadonlySet<string>>();
  classSets.set(around, known);
  const found = known.get(own) ?? new Set([...around, ...own.split(' ').filter((name) => name !== '')]);
  known.set(own, found);
  return found;
}

const numberIn = ({ attributes }: Element, name: string) => {
  const value = Number(attributes[name] ?? 0);
  if (!Number.isFinite(value)) throw new Error(`${name} is ${String(attributes[name])}`);
  return value;
};

function seenText(each: Element, { classes, row, column, layer }: Common, [dx, dy]: Point): SeenText {
  const { text: written } = each as Mark;
  const role = written?.role ?? roleIn(classes);
  const { face, sizePx } = textRoles[role as TextRole];
  const text = textOf(each);
  const [x, baseline] = [numberIn(each, 'x') + dx, numberIn(each, 'y') + dy];
  const width =
    written === undefined ? measureText(text, face, sizePx) : written.box.right - written.box.left;
  const anchor = each.attributes['text-anchor'];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  // Capitals and ascenders above the baseline, descenders below it.
  const [top, bottom] = [baseline - sizePx * 0.72, baseline + sizePx * 0.2];
  const box = { left, right: left + width, top, bottom };
  return { kind: 'text', text, role, x, baseline, ...box, classes, row, column, layer };
}

function roleIn(classes: ReadonlySet<string>): string {
  return [...classes].find((name) => name.startsWith('t-'))?.slice(2) ?? '';
}

function seenShape(each: Element, place: Common, [dx, dy]: Point): SeenShape {
  if (each.name === 'rect') {
    const [left, top] = [numberIn(each, 'x') + dx, numberIn(each, 'y') + dy];
    const [width, height] = [numberIn(each, 'width'), numberIn(each, 'height')];
    if (width < 0 || height < 0) throw new Error(`a rectangle of ${width} by ${height}`);
    return new SeenBox('rect', place, left, left + width, top, top + height);
  }
  if (each.name === 'circle') {
    const [cx, cy, r] = [numberIn(each, 'cx') + dx, numberIn(each, 'cy') + dy, numberIn(each, 'r')];
    if (r < 0) throw new Error(`a circle of radius ${r}`);
    return new SeenBox('circle', place, cx - r, cx + r, cy - r, cy + r);
  }
  if (each.name === 'path') return new SeenPath(String(each.attributes['d']), place, [dx, dy]);
  // Shapes that are used from the page's definitions stand where those stand.
  return new SeenBox('use', place, 0, 0, 0, 0);
}

const noLines: readonly (readonly Point[])[] = [];

/** A shape whose box says all of it. */
class SeenBox extends Placed implements SeenShape {
  readonly kind: 'rect' | 'circle' | 'use';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines = noLines;
  readonly isClosed = true;

  constructor(
    kind: SeenBox['kind'],
    { classes, row, column, layer }: Common,
    left: number,
    right: number,
    top: number,
    bottom: number,
  ) {
    super(classes, row, column, layer);
    this.kind = kind;
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
  }
}

/** A path, whose pieces are read when they are asked for: most questions are not about most paths. */
class SeenPath extends Placed implements SeenShape {
  readonly kind = 'path';
  readonly #d: string;
  readonly #corner: Point;
  #pieces: PathPieces | undefined;
  #box: Box | undefined;

  constructor(d: string, { classes, row, column, layer }: Common, corner: Point) {
    super(classes, row, column, layer);
    this.#d = d;
    this.#corner = corner;
  }

  get lines() {
    return this.#read().lines;
  }

  get isClosed() {
    return this.#read().isClosed;
  }

  get left() {
    return this.#whole().left;
  }

  get right() {
    return this.#whole().right;
  }

  get top() {
    return this.#whole().top;
  }

  get bottom() {
    return this.#whole().bottom;
  }

  #read(): PathPieces {
    if (this.#pieces !== undefined) return this.#pieces;
    const read = readPath(this.#d);
    const [dx, dy] = this.#corner;
    this.#pieces =
      dx === 0 && dy === 0
        ? read
        : { ...read, lines: read.lines.map((line) => line.map(([x, y]): Point => [x + dx, y + dy])) };
    return this.#pieces;
  }

  #whole(): Box {
    return (this.#box ??= boxOf(this.lines));
  }
}

/** The box around the points of some lines. */
export function boxOf(lines: readonly (readonly Point[])[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const line of lines)
    for (const [x, y] of line) {
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      if (y > box.bottom) box.bottom = y;
    }
  return box;
}
