/** A podium whose steps are amounts, side by side, and who stands on each: who stands higher depends on the list. */

import { groundY, type DrawObject } from '../pen.ts';

/** The tallest step; who stands on it reaches the top of the square. */
const tallestPx = 250;

export const drawPodium: DrawObject = (pen, { amounts, isMark }) => {
  const shown = (
    amounts.length > 1
      ? amounts
      : [
          { share: 1, value: 1 },
          { share: 0.78, value: 1 },
        ]
  ).slice(0, 4);
  const largest = Math.max(0.001, ...shown.map(({ share }) => Math.abs(share)));
  const width = 480 / shown.length;
  shown.forEach(({ share }, index) => {
    const left = index * width;
    const middle = left + width / 2;
    const top = groundY - tallestPx * (Math.abs(share) / largest);
    pen.stem(left, top, width, groundY - top, index === 0 ? 'count' : 'rest');
    // The board that one stands on reaches a little over its step.
    pen.stem(left + 4, top - 14, width - 8, 14);
    const size = Math.min(1, width / 200) * (isMark ? 1.15 : 1);
    const [head, shoulder, hip] = [top - 14 - 168 * size, top - 14 - 132 * size, top - 14 - 62 * size];
    pen.hole(middle, head, 26 * size);
    pen.beam([middle, shoulder], [middle, hip], 58 * size);
    pen.beam([middle - 17 * size, hip], [middle - 17 * size, top - 14], 24 * size);
    pen.beam([middle + 17 * size, hip], [middle + 17 * size, top - 14], 24 * size);
    // Both have come first somewhere: both lift an arm.
    const side = index % 2 === 0 ? -1 : 1;
    pen.beam(
      [middle + side * 22 * size, shoulder + 10 * size],
      [middle + side * 62 * size, head - 34 * size],
      18 * size,
    );
    pen.beam([middle - side * 30 * size, shoulder], [middle - side * 42 * size, hip], 16 * size);
    if (isMark) return;
    // How high each stands, in tenths of the tallest.
    for (let step = 1; step * (tallestPx / 10) < groundY - top; step += 1) {
      const y = groundY - step * (tallestPx / 10);
      pen.notch([left + 14, y], [left + 34, y]);
    }
  });
};
