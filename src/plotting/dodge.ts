/** Puts discs on a line side by side so that none hides another. */

import { present } from '../present.ts';

/**
 * How far the disc of each thing, of radius `radius`, is moved off the line, so that discs keep
 * `2 * radius` apart: the least distance that is free, above and below in turn. As Plot's dodge does.
 * @param placeOf where along the line a thing stands
 * @param isLowest what lies below all others there, so that a line can fall from it
 * @returns the things in their order, each with its place along the line and its offset, 0 on the line
 */
export function dodge<T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  radius: number,
  isLowest: (thing: T) => boolean = () => false,
): { thing: T; at: number; offset: number }[] {
  const discs = things.map((thing) => ({ thing, at: placeOf(thing), offset: 0 }));
  const placed: typeof discs = [];
  const reach = 2 * radius;
  const rank = ({ thing }: (typeof discs)[number]) => Number(isLowest(thing));
  for (const disc of discs.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    const near = placed.filter(({ at }) => Math.abs(disc.at - at) < reach - 1e-9);
    const candidates = [0];
    for (const { at, offset } of near) {
      const across = Math.sqrt(Math.max(0, reach ** 2 - (disc.at - at) ** 2));
      candidates.push(offset + across, offset - across);
    }
    const isFree = (free: number) =>
      near.every(({ at, offset }) => (disc.at - at) ** 2 + (free - offset) ** 2 >= reach ** 2 - 1e-6);
    candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    // Nothing may hang below it, were it even beside its column.
    const lowest = Math.max(...near.map(({ offset }) => offset));
    const isAllowed = (offset: number) => !isLowest(disc.thing) || offset >= lowest;
    // Beyond the farthest of its neighbours there is always room.
    disc.offset = present(
      candidates.find((offset) => isAllowed(offset) && isFree(offset)),
      'a free place for a disc',
    );
    placed.push(disc);
  }
  return discs;
}
