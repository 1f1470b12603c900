/** What a reader sees of a drawing: shapes and texts where they stand, read from its marks and from nothing else. */

import { classesOf, isElement, textOf, type Child, type Element } from '../../../src/markup/element.ts';
import type { Drawing, Mark } from '../../../src/plotting/drawing.ts';
import { measureText } from '../../../src/plotting/measure-text.ts';
import { textRoles, type TextRole } from '../../../src/plotting/theme.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Point = readonly [number, number];

interface Common extends Box {
  /** Its own classes and those of the groups it stands in. */
  classes: ReadonlySet<string>;
  /** The row and the column of the datum it belongs to; undefined for none. */
  row: number | undefined;
  column: number;
  /** Its place from the lowest to the topmost. */
  layer: number;
}

export interface SeenText extends Common {
  kind: 'text';
  text: string;
  role: string;
  /** Where it is tied: its left end, its middle or its right end. */
  x: number;
  baseline: number;
}

export interface SeenShape extends Common {
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
  let layer = 0;
  const walk = (child: Child, around: Pick<Common, 'classes' | 'row' | 'column'>) => {
    if (!isElement(child)) return;
    const { datum } = child as Mark;
    const own = classesOf(child);
    const classes = own.length === 0 ? around.classes : new Set([...around.classes, ...own]);
    const place = datum === undefined ? around : { row: datum.row, column: datum.column };
    const common = { classes, row: place.row, column: place.column, layer: layer++ };
    if (child.name === 'text') seen.texts.push(seenText(child, common));
    else if (child.name === 'g')
      child.children.forEach((each) => {
        walk(each, common);
      });
    else seen.shapes.push(seenShape(child, common));
  };
  for (const mark of marks) walk(mark, { classes: new Set(), row: undefined, column: 0 });
  return seen;
}

const numberIn = ({ attributes }: Element, name: string) => {
  const value = Number(attributes[name] ?? 0);
  if (!Number.isFinite(value)) throw new Error(`${name} is ${String(attributes[name])}`);
  return value;
};

function seenText(each: Element, common: Omit<Common, keyof Box>): SeenText {
  const role =
    classesOf(each)
      .find((name) => name.startsWith('t-'))
      ?.slice(2) ?? '';
  const { face, sizePx } = textRoles[role as TextRole];
  const text = textOf(each);
  const [x, baseline] = [numberIn(each, 'x'), numberIn(each, 'y')];
  const width = measureText(text, face, sizePx);
  const anchor = each.attributes['text-anchor'];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  // Capitals and ascenders above the baseline, descenders below it.
  const box = { left, right: left + width, top: baseline - sizePx * 0.72, bottom: baseline + sizePx * 0.2 };
  return { kind: 'text', text, role, x, baseline, ...box, ...common };
}

function seenShape(each: Element, common: Omit<Common, keyof Box>): SeenShape {
  if (each.name === 'rect') {
    const [left, top] = [numberIn(each, 'x'), numberIn(each, 'y')];
    const [width, height] = [numberIn(each, 'width'), numberIn(each, 'height')];
    if (width < 0 || height < 0) throw new Error(`a rectangle of ${width} by ${height}`);
    return {
      kind: 'rect',
      lines: [],
      isClosed: true,
      left,
      top,
      right: left + width,
      bottom: top + height,
      ...common,
    };
  }
  if (each.name === 'circle') {
    const [cx, cy, r] = [numberIn(each, 'cx'), numberIn(each, 'cy'), numberIn(each, 'r')];
    if (r < 0) throw new Error(`a circle of radius ${r}`);
    return {
      kind: 'circle',
      lines: [],
      isClosed: true,
      left: cx - r,
      right: cx + r,
      top: cy - r,
      bottom: cy + r,
      ...common,
    };
  }
  if (each.name === 'path') {
    const { lines, isClosed } = readPath(String(each.attributes['d']));
    return { kind: 'path', lines, isClosed, ...boxOf(lines.flat()), ...common };
  }
  // Shapes that are used from the page's definitions stand where those stand.
  return { kind: 'use', lines: [], isClosed: true, left: 0, right: 0, top: 0, bottom: 0, ...common };
}

export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const argumentsOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/** The pieces of a path as points. Throws for a number that is none and a command it doesn't know. */
export function readPath(d: string): { lines: Point[][]; isClosed: boolean } {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? [];
  if (/NaN|Infinity|undefined/.test(d)) throw new Error(`a path through ${d}`);
  const lines: Point[][] = [];
  let [x, y, isClosed] = [0, 0, false];
  let index = 0;
  let command = '';
  const to = (nextX: number, nextY: number) => {
    [x, y] = [nextX, nextY];
    lines.at(-1)?.push([x, y]);
  };
  while (index < tokens.length) {
    const token = tokens[index] ?? '';
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      index += 1;
    } else if (command === 'M') command = 'L';
    else if (command === 'm') command = 'l';
    const name = command.toUpperCase();
    const count = argumentsOf[name];
    if (count === undefined) throw new Error(`the path command ${command}`);
    const values = tokens.slice(index, index + count).map(Number);
    index += count;
    const isRelative = command !== name;
    const [dx, dy] = isRelative ? [x, y] : [0, 0];
    const at = (position: number) => values[position] ?? 0;
    if (name === 'Z') {
      isClosed = true;
      const first = lines.at(-1)?.[0];
      if (first !== undefined) to(...first);
    } else if (name === 'M') {
      [x, y] = [at(0) + dx, at(1) + dy];
      lines.push([[x, y]]);
    } else if (name === 'L') to(at(0) + dx, at(1) + dy);
    else if (name === 'H') to(at(0) + dx, y);
    else if (name === 'V') to(x, at(0) + dy);
    else if (name === 'A') to(at(5) + dx, at(6) + dy);
    else {
      const [x0, y0] = [x, y];
      const [x1, y1, x2, y2, x3, y3] = [
        at(0) + dx,
        at(1) + dy,
        at(2) + dx,
        at(3) + dy,
        at(4) + dx,
        at(5) + dy,
      ];
      for (let step = 1; step <= 8; step++) {
        const t = step / 8;
        const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        to(a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3);
      }
    }
    if (count === 0) command = 'L';
  }
  return { lines, isClosed };
}
