/** Thirty coins in three stacks: as many as the share says are counted. */

import { countOf, type DrawObject } from '../pen.ts';

export const drawCoins: DrawObject = (pen, data) => {
  const [stacks, high] = data.isMark ? [3, 3] : [3, 10];
  const counted = countOf(data, stacks * high);
  const pitch = data.isMark ? 110 : 42;
  for (let index = 0; index < stacks * high; index += 1) {
    const x = 8 + Math.floor(index / high) * 164;
    const y = 470 - pitch * ((index % high) + 1);
    pen.stem(x, y + pitch * 0.2, 136, pitch * 0.8, index < counted ? 'count' : 'rest');
  }
  if (data.isMark) return;
  // One more, from above, for each stack.
  for (let stack = 0; stack < stacks; stack += 1) {
    pen.hole(76 + stack * 164, 26, 20, stack * high < counted ? 'count' : 'open');
  }
};
