/**
 * What the objects of the stories are drawn with: a thread, a stem, a hole, and nothing else. An object stands in a
 * square of 480 on a ground at 470; threads keep their width at every size.
 */

import { coordinate } from '../../markup/coordinate.ts';
import { element, type Element } from '../../markup/element.ts';

/** The square that every object stands in, and the line that it stands on. */
export const objectSize = 480;
export const groundY = 470;

/**
 * What a mark means: what the story counts, the others, the thing itself, the ground seen through it, its outline,
 * what is not there.
 * The sheet gives each its colour.
 */
export type Look = 'count' | 'rest' | 'ink' | 'field' | 'open' | 'gone';

/** An amount to draw: what part of the whole it is, 0 to 1, and the value itself. */
export interface Amount {
  share: number;
  value: number;
}

/** What an object is told: its amounts, the first the main one, and whether it is drawn as a small mark. */
export interface ObjectData {
  amounts: readonly Amount[];
  isMark: boolean;
}

/** Draws an object. Never throws: without amounts it draws the thing alone. */
export type DrawObject = (pen: Pen, data: ObjectData) => void;

/** Collects marks. */
export class Pen {
  readonly marks: Element[] = [];

  /** A hairline along a path; `gone` dashes it. */
  thread(d: string, look: 'open' | 'gone' = 'open'): void {
    this.marks.push(element('path', { class: look, d }));
  }

  /** A straight hairline. */
  line(x1: number, y1: number, x2: number, y2: number, look: 'open' | 'gone' = 'open'): void {
    this.thread(`M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}`, look);
  }

  /** A hairline in the colour of the ground, cut into what is full. */
  notch([x1, y1]: Point, [x2, y2]: Point): void {
    const d = `M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}`;
    this.marks.push(element('path', { class: 'notch', d }));
  }

  /** A bar with square ends; nothing where it has no extent. */
  stem(x: number, y: number, width: number, height: number, look: Look = 'ink'): void {
    if (width <= 0 || height <= 0) return;
    this.marks.push(element('rect', { class: look, x, y, width, height }));
  }

  /** A bar from one point to another. */
  beam(from: Point, to: Point, widthPx: number, look: Look = 'ink'): void {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0) return;
    const [nx, ny] = [((-dy / length) * widthPx) / 2, ((dx / length) * widthPx) / 2];
    const corners = [
      [from[0] + nx, from[1] + ny],
      [to[0] + nx, to[1] + ny],
      [to[0] - nx, to[1] - ny],
      [from[0] - nx, from[1] - ny],
    ].map(([x = 0, y = 0]) => `${coordinate(x)} ${coordinate(y)}`);
    this.marks.push(element('path', { class: look, d: `M${corners.join('L')}Z` }));
  }

  /** A circle. */
  hole(cx: number, cy: number, r: number, look: Look = 'ink'): void {
    this.marks.push(element('circle', { class: look, cx, cy, r }));
  }

  /** Circles of one look and size, in one path however many they are. */
  holes(points: readonly Point[], r: number, look: 'count' | 'rest' | 'ink'): void {
    if (points.length === 0) return;
    const d = points.map(([x, y]) => `M${coordinate(x)} ${coordinate(y)}h0`).join('');
    this.marks.push(element('path', { class: `dot-${look}`, d, 'stroke-width': 2 * r }));
  }

  /** A ring as thick as a stem, or part of one, from its top clockwise. @param share 0 to 1 */
  ring(cx: number, cy: number, r: number, widthPx: number, look: 'count' | 'rest' | 'ink', share = 1): void {
    if (share <= 0) return;
    const circle = 2 * Math.PI * r;
    this.marks.push(
      element('circle', {
        class: `ring-${look}`,
        cx,
        cy,
        r,
        'stroke-width': widthPx,
        ...(share < 1
          ? {
              'stroke-dasharray': `${coordinate(circle * share)} ${coordinate(circle)}`,
              transform: `rotate(-90 ${coordinate(cx)} ${coordinate(cy)})`,
            }
          : {}),
      }),
    );
  }
}

export type Point = readonly [x: number, y: number];

/** The share of the first amount; undefined where there is none. */
export function mainShare({ amounts }: ObjectData): number | undefined {
  return amounts[0]?.share;
}

/** Of so many units, how many are counted: the share to the nearest unit; none without a share. */
export function countOf(data: ObjectData, units: number): number {
  return Math.round((mainShare(data) ?? 0) * units);
}

/** The points of a grid, row after row from the top left. */
export function grid(columns: number, rows: number, [x, y]: Point, pitch: number, pitchY = pitch): Point[] {
  return Array.from({ length: columns * rows }, (_, index): Point => [
    x + (index % columns) * pitch,
    y + Math.floor(index / columns) * pitchY,
  ]);
}
