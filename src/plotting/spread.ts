/** Keeps labels along a line from lying on each other. */

import { present } from '../present.ts';

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
  const labels = wanted.map((middle, index) => {
    const length = typeof size === 'number' ? size : present(size[index], `the size of label ${index}`);
    return { middle, length, placed: middle };
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
  return labels.map(({ placed }) => placed);
}
