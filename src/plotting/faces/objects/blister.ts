/** A sheet of a hundred tablets, as many full as the share says; each with its score. */

import { countOf, grid, type DrawObject, type Point } from '../pen.ts';

export const drawBlister: DrawObject = (pen, data) => {
  const [columns, rows] = data.isMark ? [2, 3] : [10, 10];
  const pitch = data.isMark ? 150 : 45;
  const [x, y] = data.isMark ? [165, 90] : [37.5, 40];
  const radius = data.isMark ? 58 : 17;
  const tablets = grid(columns, rows, [x, y], pitch);
  const count = countOf(data, tablets.length);
  if (!data.isMark) pen.thread('M8 10H472V470H8Z');
  if (!data.isMark)
    for (let row = 1; row < rows; row += 1)
      pen.line(8, y + (row - 0.5) * pitch, 472, y + (row - 0.5) * pitch, 'gone');
  pen.holes(tablets.slice(0, count), radius, 'count');
  const score = ([cx, cy]: Point) => {
    pen.notch([cx - radius * 0.62, cy], [cx + radius * 0.62, cy]);
  };
  tablets.slice(0, count).forEach(score);
  for (const [cx, cy] of tablets.slice(count)) pen.hole(cx, cy, radius, 'open');
};
