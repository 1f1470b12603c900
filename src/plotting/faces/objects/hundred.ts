/** A hundred circles, as many full as the share says: the object of a story that chose none. */

import { countOf, grid, type DrawObject } from '../pen.ts';

export const drawHundred: DrawObject = (pen, data) => {
  const side = data.isMark ? 3 : 10;
  const pitch = 460 / side;
  const all = grid(side, side, [10 + pitch / 2, 10 + pitch / 2], pitch);
  const count = countOf(data, all.length);
  pen.holes(all.slice(0, count), pitch * 0.38, 'count');
  for (const [x, y] of all.slice(count)) pen.hole(x, y, pitch * 0.36, 'open');
};
