/** Keeps labels along a line from lying on each other. */

/**
 * Positions of the middles of things along a line, in the same order, none lying on another, each as near
 * as it can be to where it wants to be (least squares, by pooling neighbours that meet). They stay between
 * `low` and `high` where these leave room; otherwise they go beyond `high`.
 * @param size how long each is, or all of them are
 */
export function spread(
  wanted: readonly number[],
  size: number | readonly number[],
  low = -Infinity,
  high = Infinity,
): number[] {
  const sizeOf = (index: number) => (typeof size === 'number' ? size : (size[index] ?? 0));
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let offset = 0;
  const offsets = order.map((index, rank) => {
    const before = order[rank - 1];
    if (before !== undefined) offset += (sizeOf(before) + sizeOf(index)) / 2;
    return offset;
  });
  // Without their sizes the positions only have to ascend: pool adjacent violators.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    pools.push({ sum: (wanted[index] ?? 0) - (offsets[rank] ?? 0), count: 1 });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const most = high - offset;
  const bases = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(low, Math.min(most, sum / count))),
  );
  const placed = wanted.map(() => 0);
  order.forEach((index, rank) => (placed[index] = (bases[rank] ?? 0) + (offsets[rank] ?? 0)));
  return placed;
}
