/** A podium whose steps are amounts, side by side: who stands higher depends on the list. */

import { type DrawObject } from '../pen.ts';

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
  const gap = isMark ? 24 : 16;
  const width = (480 - gap * (shown.length - 1)) / shown.length;
  shown.forEach(({ share }, index) => {
    const x = index * (width + gap);
    const height = 300 * (Math.abs(share) / largest);
    pen.stem(x, 470 - height, width, height, index === 0 ? 'count' : 'rest');
    const radius = Math.min(isMark ? 60 : 46, width * 0.34);
    pen.hole(x + width / 2, 470 - height - radius - (isMark ? 24 : 34), radius, 'ink');
    if (!isMark) pen.line(x + width / 2, 470 - height, x + width / 2, 470 - height - 34);
  });
};
