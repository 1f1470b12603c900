/** Puts discs on a line side by side so that none hides another. */

import { present } from '../present.ts';

/**
 * How far each disc of radius `radius` is moved off the line, so that discs at `positions` along it keep
 * `2 * radius` apart: the least distance that is free, above and below in turn. As Plot's dodge does.
 * @returns offsets in the order of `positions`, 0 on the line
 */
export function dodge(positions: readonly number[], radius: number): number[] {
  const discs = positions.map((x) => ({ x, offset: 0 }));
  const placed: typeof discs = [];
  const reach = 2 * radius;
  for (const disc of discs.toSorted((a, b) => a.x - b.x)) {
    const near = placed.filter(({ x }) => disc.x - x < reach - 1e-9);
    const candidates = [0];
    for (const { x, offset } of near) {
      const across = Math.sqrt(Math.max(0, reach ** 2 - (disc.x - x) ** 2));
      candidates.push(offset + across, offset - across);
    }
    const isFree = (at: number) =>
      near.every(({ x, offset }) => (disc.x - x) ** 2 + (at - offset) ** 2 >= reach ** 2 - 1e-6);
    candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    // Beyond the farthest of its neighbours there is always room.
    disc.offset = present(candidates.find(isFree), 'a free place for a disc');
    placed.push(disc);
  }
  return discs.map(({ offset }) => offset);
}
