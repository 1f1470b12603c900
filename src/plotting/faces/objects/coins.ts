/** Thirty coins in three stacks: as many as the share says are only outlined. */

import { countOf, type DrawObject } from '../pen.ts';

export const drawCoins: DrawObject = (pen, data) => {
  const { isMark } = data;
  const [stacks, high] = isMark ? [3, 3] : [3, 10];
  const gone = countOf(data, stacks * high);
  const pitch = isMark ? 110 : 42;
  const width = isMark ? 136 : 136;
  for (let index = 0; index < stacks * high; index += 1) {
    const stack = Math.floor(index / high);
    const x = 8 + stack * 164;
    const y = 470 - pitch * ((index % high) + 1);
    const isGone = index >= stacks * high - gone;
    pen.stem(x, y + pitch * 0.2, width, pitch * 0.8, isGone ? 'gone' : stack === 0 ? 'count' : 'rest');
  }
  if (isMark) return;
  pen.hole(76, 24, 20, 'count');
  pen.hole(240, 24, 20, 'rest');
  pen.hole(404, 24, 20, 'gone');
};
