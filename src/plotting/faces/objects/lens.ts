/** A lens over a crowd: of all that is in it, what one definition sees. */

import { countOf, grid, type DrawObject } from '../pen.ts';

export const drawLens: DrawObject = (pen, data) => {
  const { isMark } = data;
  const [cx, cy, radius, width] = isMark ? [190, 190, 150, 52] : [200, 200, 176, 24];
  const pitch = isMark ? 74 : 23;
  const inside = grid(30, 30, [cx - pitch * 14.5, cy - pitch * 14.5], pitch)
    .filter(([x, y]) => Math.hypot(x - cx, y - cy) < radius - width / 2 - pitch * (isMark ? 0.3 : 0.55))
    .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax - cx, ay - cy) - Math.hypot(bx - cx, by - cy));
  const count = Math.max(1, countOf(data, inside.length));
  pen.holes(inside.slice(count), pitch * 0.3, 'rest');
  pen.holes(inside.slice(0, count), pitch * 0.42, 'count');
  pen.ring(cx, cy, radius, width, 'ink');
  const edge = radius * Math.SQRT1_2;
  pen.beam([cx + edge, cy + edge], [462, 462], isMark ? 74 : 44);
};
