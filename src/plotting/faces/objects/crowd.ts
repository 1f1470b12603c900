/** One among many: a field with a circle for each, and one more that is open. */

import { grid, type DrawObject, type Point } from '../pen.ts';

/** So many circles can be told apart. */
const most = 1600;

export const drawCrowd: DrawObject = (pen, { amounts, isMark }) => {
  const value = Math.round(amounts[0]?.value ?? 0);
  const many = isMark ? 24 : value >= 3 && value < most ? value : 99;
  const columns = Math.ceil(Math.sqrt(many + 1));
  const pitch = 460 / columns;
  const rows = Math.ceil((many + 1) / columns);
  const all = grid(columns, rows, [10 + pitch / 2, 470 - pitch * rows + pitch / 2], pitch);
  // The one that is left over stands at the end of the first row, where it can be seen.
  const alone = columns - 1;
  const others: Point[] = all.filter((_, index) => index !== alone).slice(0, many);
  pen.holes(others, pitch * (isMark ? 0.4 : 0.36), 'count');
  const [x, y] = all[alone] ?? [0, 0];
  pen.hole(x, y, pitch * (isMark ? 0.36 : 0.4), 'open');
  if (!isMark) pen.line(x, y - pitch * 0.4, x, Math.max(0, y - pitch * 0.4 - 14));
};
