/** A punched card with a hundred places: those that the share counts are punched. */

import { countOf, grid, type DrawObject } from '../pen.ts';

export const drawPunchedCard: DrawObject = (pen, data) => {
  const { isMark } = data;
  const [columns, rows] = isMark ? [4, 3] : [20, 5];
  const places = grid(columns, rows, isMark ? [80, 170] : [38, 128], isMark ? 94 : 20.2, isMark ? 96 : 68);
  const count = countOf(data, places.length);
  const [width, height] = isMark ? [50, 70] : [11, 48];
  pen.thread(isMark ? 'M110 90H474V470H6V190Z' : 'M96 46H472V470H8V134Z');
  places.forEach(([x, y], index) => {
    // Column after column, as a machine punches.
    const column = index % columns;
    const order = column * rows + Math.floor(index / columns);
    pen.stem(x - width / 2 + (isMark ? 25 : 5), y, width, height, order < count ? 'count' : 'open');
  });
  if (isMark) return;
  for (let row = 0; row < rows; row += 1) pen.line(30, 186 + row * 68, 452, 186 + row * 68, 'gone');
  pen.stem(112, 66, 240, 26);
};
