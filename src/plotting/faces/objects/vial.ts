/** A vial: glass as threads, its stopper a stem, filled to the share. */

import { mainShare, type DrawObject } from '../pen.ts';

export const drawVial: DrawObject = (pen, data) => {
  const { isMark } = data;
  const share = mainShare(data) ?? 0.5;
  const [left, right, top, bottom] = isMark ? [110, 370, 150, 470] : [120, 360, 130, 466];
  const height = bottom - top;
  pen.stem(left, bottom - height * share, right - left, height * share, 'count');
  pen.thread(
    `M190 62V92C190 112 ${left} 104 ${left} 140V${bottom}H${right}V140C${right} 104 290 112 290 92V62`,
  );
  pen.stem(176, 10, 128, 52);
  if (isMark) return;
  for (let mark = 0; mark <= 10; mark += 1) {
    const y = bottom - (height * mark) / 10;
    pen.line(right + 12, y, right + (mark % 5 === 0 ? 46 : 26), y);
  }
  pen.thread(`M${left} ${bottom - height}H${right}`, 'gone');
};
