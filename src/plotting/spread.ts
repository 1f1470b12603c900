/** Keeps labels along a line from lying on each other. */

/**
 * Positions at least `gap` apart, in the same order, each as near as it can be to where it wants to be
 * (least squares, by pooling neighbours that meet). They stay between `low` and `high` where these leave
 * room; otherwise they go beyond `high`.
 */
export function spread(wanted: readonly number[], gap: number, low = -Infinity, high = Infinity): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  // Without the gaps the positions only have to ascend: pool adjacent violators.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    pools.push({ sum: (wanted[index] ?? 0) - rank * gap, count: 1 });
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
  const most = high - (wanted.length - 1) * gap;
  const bases = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(low, Math.min(most, sum / count))),
  );
  const placed = wanted.map(() => 0);
  order.forEach((index, rank) => (placed[index] = (bases[rank] ?? 0) + rank * gap));
  return placed;
}
