/** Puts discs on a line side by side so that none hides another. */

/**
 * How far each disc of radius `radius` is moved off the line, so that discs at `positions` along it keep
 * `2 * radius` apart: the least distance that is free, above and below in turn. As Plot's dodge does.
 * @returns offsets in the order of `positions`, 0 on the line
 */
export function dodge(positions: readonly number[], radius: number): number[] {
  const order = positions
    .map((_, index) => index)
    .toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const offsets = positions.map(() => 0);
  const placed: number[] = [];
  const reach = 2 * radius;
  for (const index of order) {
    const x = positions[index] ?? 0;
    const near = placed.filter((other) => x - (positions[other] ?? 0) < reach - 1e-9);
    const candidates = [0];
    for (const other of near) {
      const across = Math.sqrt(Math.max(0, reach ** 2 - (x - (positions[other] ?? 0)) ** 2));
      candidates.push((offsets[other] ?? 0) + across, (offsets[other] ?? 0) - across);
    }
    const isFree = (offset: number) =>
      near.every(
        (other) =>
          (x - (positions[other] ?? 0)) ** 2 + (offset - (offsets[other] ?? 0)) ** 2 >= reach ** 2 - 1e-6,
      );
    candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    offsets[index] = candidates.find(isFree) ?? 0;
    placed.push(index);
  }
  return offsets;
}
