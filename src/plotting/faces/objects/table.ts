/** A round table seen from above, with its seats: those that the share counts are taken. */

import { countOf, type DrawObject } from '../pen.ts';

export const drawTable: DrawObject = (pen, data) => {
  const { isMark } = data;
  const seats = 6;
  const taken = countOf(data, seats);
  const [cx, cy] = [240, 240];
  const radius = isMark ? 88 : 100;
  const seat = isMark ? 56 : 46;
  pen.hole(cx, cy, radius, 'ink');
  if (!isMark) {
    pen.hole(cx, cy, radius - 14, 'field');
    pen.hole(cx, cy, 12, 'ink');
  }
  for (let index = 0; index < seats; index += 1) {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / seats;
    const at = (distance: number) =>
      [cx + Math.cos(angle) * distance, cy + Math.sin(angle) * distance] as const;
    const [x, y] = at(radius + seat + (isMark ? 16 : 22));
    pen.hole(x, y, seat, index < taken ? 'count' : 'open');
    if (isMark) continue;
    const [[x1, y1], [x2, y2]] = [at(16), at(radius + 18)];
    pen.line(x1, y1, x2, y2, index < taken ? 'open' : 'gone');
  }
};
