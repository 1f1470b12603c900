/** A hospital bed with its drip: the mattress is filled as far as the share goes. */

import { mainShare, type DrawObject } from '../pen.ts';

export const drawBed: DrawObject = (pen, data) => {
  const share = mainShare(data) ?? 0.5;
  const { isMark } = data;
  const [left, right] = [24, 456];
  const mattress = isMark ? 86 : 66;
  const top = isMark ? 272 : 290;
  const width = right - left;
  // What the bed stands on.
  const frame = isMark ? 22 : 12;
  pen.stem(left - frame, isMark ? 150 : 196, frame, 470 - (isMark ? 150 : 196));
  pen.stem(right, isMark ? 240 : 262, frame, 470 - (isMark ? 240 : 262));
  pen.stem(left, top + mattress, width, isMark ? 20 : 10);
  if (!isMark) {
    pen.hole(left - frame / 2, 452, 18);
    pen.hole(right + frame / 2, 452, 18);
    pen.hole(left - frame / 2, 452, 6, 'field');
    pen.hole(right + frame / 2, 452, 6, 'field');
    for (let mark = 1; mark < 10; mark += 1) {
      pen.line(
        left + (width * mark) / 10,
        top + mattress + 10,
        left + (width * mark) / 10,
        top + mattress + 26,
      );
    }
  }
  pen.stem(left, top, width, mattress, 'rest');
  pen.stem(left, top, width * share, mattress, 'count');
  // Who lies in it.
  pen.hole(left + (isMark ? 66 : 58), top - (isMark ? 54 : 42), isMark ? 50 : 38, 'ink');
  if (isMark) return;
  // The drip: a vial on a thread.
  pen.line(372, 40, 372, top);
  pen.thread('M372 40H316V66');
  pen.stem(292, 66, 48, 84, 'open');
  pen.stem(292, 104, 48, 46, 'count');
  pen.thread(`M316 150V226C316 260 250 236 250 ${top}`);
};
