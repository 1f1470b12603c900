/** Keeps labels along a line from lying on each other. */

/**
 * Things along a line, in the order given, each with the position of its middle: none lies on another, each
 * is as near as it can be to where it wants to be (least squares, by pooling neighbours that meet). They
 * stay between `low` and `high` where these leave room; otherwise they go beyond `high`.
 * @param wantedOf where the middle of one wants to be
 * @param sizeOf how long one is
 */
export function spread<T>(
  things: readonly T[],
  wantedOf: (thing: T) => number,
  sizeOf: (thing: T) => number,
  low = -Infinity,
  high = Infinity,
): Map<T, number> {
  const labels = things.map((thing) => {
    const middle = wantedOf(thing);
    return { thing, middle, length: sizeOf(thing), placed: middle };
  });
  const ordered = labels.toSorted((a, b) => a.middle - b.middle);
  let offset = 0;
  const spaced = ordered.map((label, rank) => {
    const before = ordered[rank - 1];
    if (before !== undefined) offset += (before.length + label.length) / 2;
    return { label, offset };
  });
  // Without their sizes the positions only have to ascend: pool adjacent violators.
  const pools: { sum: number; members: typeof spaced }[] = [];
  for (const each of spaced) {
    pools.push({ sum: each.label.middle - each.offset, members: [each] });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.sum / before.members.length <= last.sum / last.members.length) break;
      pools.pop();
      before.sum += last.sum;
      before.members.push(...last.members);
    }
  }
  const most = high - offset;
  for (const { sum, members } of pools) {
    const base = Math.max(low, Math.min(most, sum / members.length));
    for (const each of members) each.label.placed = base + each.offset;
  }
  return new Map(labels.map(({ thing, placed }) => [thing, placed]));
}
