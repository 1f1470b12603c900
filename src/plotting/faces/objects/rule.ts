/** A folding rule: its segments are amounts, each filled as far as it measures. */

import { grid, type DrawObject, type Point } from '../pen.ts';

export const drawRule: DrawObject = (pen, { amounts, isMark }) => {
  const count = isMark ? 4 : Math.max(4, Math.min(8, amounts.length));
  const width = isMark ? 66 : 46;
  const step = (480 - width - 20) / count;
  const joints = Array.from({ length: count + 1 }, (_, index): Point => [
    width / 2 + 10 + index * step,
    index % 2 === 0 ? 470 - width / 2 : 40 + width / 2,
  ]);
  for (let index = 0; index < count; index += 1) {
    const [from, to] = [joints[index], joints[index + 1]];
    if (from === undefined || to === undefined) continue;
    const share = amounts[index]?.share ?? 0;
    const at = (part: number): Point => [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
    ];
    pen.beam(from, to, width, 'rest');
    pen.beam(from, at(share), width, 'count');
    if (isMark) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [nx, ny] = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
    for (const [tick] of grid(9, 1, [1, 0], 1)) {
      const [x, y] = at(tick / 10);
      const half = width / 2;
      const inner = half - (tick === 5 ? width * 0.55 : width * 0.3);
      pen.notch([x + nx * half, y + ny * half], [x + nx * inner, y + ny * inner]);
    }
  }
  for (const [x, y] of joints) pen.hole(x, y, width / 2 + (isMark ? 4 : 6), 'ink');
  for (const [x, y] of joints) pen.hole(x, y, isMark ? 10 : 8, 'field');
};
