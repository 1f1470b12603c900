/** A syringe that lies: its barrel is filled to the share, with a tick at each fifth. */

import { mainShare, type DrawObject } from '../pen.ts';

export const drawSyringe: DrawObject = (pen, data) => {
  const { isMark } = data;
  const share = mainShare(data) ?? 0.5;
  const [left, right, top, bottom] = isMark ? [100, 380, 230, 420] : [96, 386, 210, 400];
  const middle = (top + bottom) / 2;
  const width = right - left;
  pen.stem(right - width * share, top, width * share, bottom - top, 'count');
  pen.thread(`M${left} ${top}H${right}V${bottom}H${left}Z`);
  // The plunger, as far out as the barrel is full.
  const head = right - width * share;
  pen.stem(head - (isMark ? 28 : 18), top, isMark ? 28 : 18, bottom - top);
  pen.stem(8, middle - (isMark ? 20 : 13), head - 8, isMark ? 40 : 26);
  pen.stem(8, top + 10, isMark ? 34 : 22, bottom - top - 20);
  pen.stem(left - 4, top - 34, isMark ? 24 : 14, bottom - top + 68);
  // Hub and needle.
  pen.stem(right, middle - 34, isMark ? 40 : 30, 68);
  if (isMark) pen.stem(right + 40, middle - 9, 56, 18);
  else pen.line(right + 30, middle, 476, middle);
  if (isMark) return;
  for (let fifth = 1; fifth <= 5; fifth += 1) {
    const x = right - (width * fifth) / 5;
    pen.line(x, bottom + 12, x, bottom + 44);
  }
};
