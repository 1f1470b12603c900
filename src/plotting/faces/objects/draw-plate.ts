/** A draw plate: one thread fans into its holes; those that the story counts come out as stems. */

import { countOf, type DrawObject } from '../pen.ts';
import { coordinate } from '../../../markup/coordinate.ts';

export const drawPlate: DrawObject = (pen, data) => {
  const { isMark } = data;
  const holes = isMark ? 4 : 8;
  const pitch = 460 / holes;
  const [slab, left] = isMark ? [120, 190] : [84, 222];
  const count = countOf(data, holes);
  const radius = isMark ? 34 : 20;
  for (let index = 0; index < holes; index += 1) {
    const y = 10 + pitch * (index + 0.5);
    pen.thread(`M26 240C${left - 30} 240 ${coordinate(left - 90)} ${coordinate(y)} ${left} ${coordinate(y)}`);
  }
  pen.stem(left, 10, slab, 460);
  for (let index = 0; index < holes; index += 1) {
    const y = 10 + pitch * (index + 0.5);
    const bar = isMark ? 40 : 22;
    pen.hole(left + slab / 2, y, radius, 'field');
    if (index < count) pen.stem(left + slab, y - bar / 2, 474 - left - slab, bar, 'count');
    else pen.line(left + slab, y, 474, y, 'gone');
  }
  pen.hole(26, 240, isMark ? 44 : 24);
};
