/** Where a label can stand: inside its area, meeting no other text and, if that can be, no line. */

import type { DrawingBuilder } from './drawing.ts';

export interface LabelSpot {
  left: number;
  baseline: number;
}

/** A straight piece of a drawn line: from x, y to x, y. */
export type Segment = readonly [number, number, number, number];

export interface LabelArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a line of 13 px text takes above and below its baseline. */
const [ascentPx, descentPx] = [10, 3];
const gapPx = 4;

/**
 * The first of `spots` for a text `widthPx` wide that crosses none of `lines`; where all do, the first
 * that meets no text. Spots are tried in order; one beyond the sides of the area is moved in.
 * @param words how tall the text is below its first baseline, and whether it has to be clear of all lines
 */
export function freeSpot(
  { textBoxes }: Pick<DrawingBuilder, 'textBoxes'>,
  widthPx: number,
  spots: readonly LabelSpot[],
  { left: low, right: high, top, bottom }: LabelArea,
  lines: readonly Segment[] = [],
  { belowPx = 0, mustBeClear = false }: { belowPx?: number; mustBeClear?: boolean } = {},
): LabelSpot | undefined {
  const free = spots
    .map(({ left, baseline }) => ({ left: Math.max(low, Math.min(high - widthPx, left)), baseline }))
    .filter(
      ({ left, baseline }) =>
        baseline - ascentPx >= top &&
        baseline + belowPx + descentPx <= bottom &&
        textBoxes.every(
          (box) =>
            left >= box.right + gapPx ||
            left + widthPx <= box.left - gapPx ||
            baseline - ascentPx >= box.bottom ||
            baseline + belowPx + descentPx <= box.top,
        ),
    );
  const isClear = ({ left, baseline }: LabelSpot) =>
    !lines.some((segment) =>
      crosses(segment, left - 1, left + widthPx + 1, baseline - ascentPx - 1, baseline + belowPx + descentPx),
    );
  return free.find(isClear) ?? (mustBeClear ? undefined : free[0]);
}

/** Whether a segment enters a rectangle (Liang and Barsky's clipping). */
export function crosses(
  [x0, y0, x1, y1]: Segment,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return false;
    } else if (towards < 0) from = Math.max(from, room / towards);
    else to = Math.min(to, room / towards);
  }
  return from < to;
}
