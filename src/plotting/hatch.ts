/** Hatching: how a drawing shows that something is not there. */

import { coordinate } from '../markup/coordinate.ts';

const stepPx = 6;

/** Lines at 45° that fill a rectangle, as the `d` of a path. Plain lines print and export everywhere. */
export function hatch(left: number, top: number, widthPx: number, heightPx: number): string {
  const lines: string[] = [];
  for (let rise = stepPx - widthPx; rise < heightPx; rise += stepPx) {
    const [from, to] = [Math.max(0, -rise), Math.min(widthPx, heightPx - rise)];
    const at = (across: number) =>
      `${coordinate(left + across)} ${coordinate(top + heightPx - across - rise)}`;
    lines.push(`M${at(from)}L${at(to)}`);
  }
  return lines.join('');
}
