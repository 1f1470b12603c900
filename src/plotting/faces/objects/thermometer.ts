/** Thermometers side by side, one a reading: each hangs as far below the line as it says. */

import { type DrawObject } from '../pen.ts';

export const drawThermometer: DrawObject = (pen, { amounts, isMark }) => {
  const given = amounts.length > 0 ? amounts : [{ share: 1, value: 1 }];
  const shown = isMark ? given.slice(0, 3) : given.slice(0, 8);
  const largest = Math.max(0.001, ...shown.map(({ share }) => Math.abs(share)));
  const pitch = 480 / shown.length;
  const [top, room] = isMark ? [30, 320] : [40, 340];
  const width = isMark ? 56 : 22;
  shown.forEach(({ share }, index) => {
    const x = pitch * (index + 0.5);
    const length = room * (Math.abs(share) / largest);
    const radius = isMark ? 62 : 38;
    pen.stem(x - width / 2, top, width, length, index === 0 ? 'count' : 'rest');
    pen.hole(x, top + length + radius - 6, radius, index === 0 ? 'count' : 'rest');
    if (isMark) return;
    for (let mark = 1; mark < 12; mark += 1) {
      const y = top + (room * mark) / 12;
      if (y < top + length) pen.line(x + width / 2 + 6, y, x + width / 2 + (mark % 4 === 0 ? 24 : 14), y);
    }
  });
  pen.stem(0, top - (isMark ? 24 : 10), 480, isMark ? 24 : 10);
};
