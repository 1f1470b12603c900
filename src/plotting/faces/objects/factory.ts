/** A factory whose chimneys are amounts, and above it a coin that is not there. */

import { grid, type DrawObject } from '../pen.ts';

export const drawFactory: DrawObject = (pen, { amounts, isMark }) => {
  const shown = (amounts.length > 0 ? amounts : [{ share: 1, value: 1 }]).slice(0, 4);
  const largest = Math.max(0.001, ...shown.map(({ share }) => Math.abs(share)));
  // The hall: three teeth of a roof on a wall.
  pen.thread('M200 470V330L290 270V330L380 270V330L470 270V470', 'open');
  pen.stem(200, 440, 270, 30);
  if (!isMark) for (const [x, y] of grid(6, 2, [232, 366], 42, 38)) pen.hole(x, y, 9, 'ink');
  const width = isMark ? 72 : 56;
  shown.forEach(({ share }, index) => {
    const x = (isMark ? 6 : 10) + index * (width + (isMark ? 26 : 32));
    const height = 330 * (Math.abs(share) / largest);
    pen.stem(x, 470 - height, width, height, index === 0 ? 'count' : 'rest');
    pen.stem(x - 6, 470 - height - 14, width + 12, 14);
  });
  pen.hole(360, 130, isMark ? 100 : 106, 'gone');
  if (isMark) return;
  pen.hole(360, 130, 82, 'gone');
  pen.line(360, 100, 360, 160, 'gone');
};
