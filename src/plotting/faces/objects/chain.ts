/** A chain that hangs: rings seen from the front and, as stems, from the side; filled as far as the share goes. */

import { mainShare, type DrawObject } from '../pen.ts';

export const drawChain: DrawObject = (pen, data) => {
  const share = mainShare(data) ?? 1;
  const rings = data.isMark ? 3 : 5;
  const columns = data.isMark ? 1 : 2;
  const [top, bottom] = [10, 470];
  const pitch = (bottom - top) / rings;
  const radius = pitch * (data.isMark ? 0.34 : 0.4);
  const width = radius * (data.isMark ? 0.6 : 0.56);
  for (let column = 0; column < columns; column += 1) {
    const x = data.isMark ? 240 : 140 + column * 200;
    // Both strands together are the whole; the first is filled before the second, from the bottom.
    const filled = share * columns * rings - column * rings;
    for (let index = 0; index < rings; index += 1) {
      const y = bottom - pitch * (index + 0.5);
      const part = Math.max(0, Math.min(1, filled - index));
      pen.ring(x, y, radius, width, 'rest');
      pen.ring(x, y, radius, width, 'count', part);
      if (index < rings - 1) pen.stem(x - width / 2, y - pitch * 0.72, width, pitch * 0.44, 'ink');
    }
  }
};
