/** A building site: of the floors that were promised those stand that the share counts; the crane waits. */

import { countOf, mainShare, type DrawObject } from '../pen.ts';

export const drawCrane: DrawObject = (pen, data) => {
  const { isMark } = data;
  const floors = isMark ? 5 : 10;
  const standing = Math.max(mainShare(data) === undefined ? 0 : 1, countOf(data, floors));
  const [left, width, top] = isMark ? [210, 250, 170] : [220, 236, 150];
  const pitch = (470 - top) / floors;
  for (let floor = 0; floor < floors; floor += 1) {
    const y = 470 - pitch * (floor + 1);
    if (floor < standing) pen.stem(left, y + pitch * 0.22, width, pitch * 0.78, 'count');
    else pen.stem(left, y + pitch * 0.22, width, pitch * 0.78, 'gone');
  }
  // Mast, jib, counterweight, and the hook with its empty hole.
  const mast = isMark ? 40 : 26;
  pen.stem(96, 60, mast, 410);
  pen.stem(10, 46, isMark ? 450 : 452, isMark ? 26 : 14);
  pen.stem(10, 60, isMark ? 60 : 52, isMark ? 70 : 62);
  if (isMark) return;
  pen.thread('M109 46V8L450 46M109 8L20 46');
  pen.line(338, 60, 338, 96);
  pen.hole(338, 112, 16, 'open');
  for (let y = 100; y < 460; y += 36) pen.notch([98, y], [120, y + 24]);
};
