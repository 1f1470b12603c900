/** Five steps of one hue for amounts, and where one step ends and the next begins. */

import { extent, nice, ticks } from 'd3';

/** From the lightest to the strongest; the style sheet has `seq-1` to `seq-5`. */
export const sequentialSteps = 5;

/**
 * The four values at which a new step begins, ascending. The editor's are taken as they are, each once; otherwise
 * they are round and equally far apart. Fewer than four come back where the values leave no room.
 */
export function sequentialBreaks(values: readonly number[], declared?: readonly number[]): number[] {
  if (declared !== undefined) return [...new Set(declared)].toSorted((a, b) => a - b);
  const [low, high] = extent(values);
  if (low === undefined || low === high) return [];
  for (let count = sequentialSteps; count > 1; count--) {
    const inner = ticks(...(nice(low, high, count) as [number, number]), count).filter(
      (tick) => tick > low && tick <= high,
    );
    if (inner.length < sequentialSteps) return inner;
  }
  return [];
}

/** The step of a value, from 1; equal values are always in one step. */
export function sequentialStep(value: number, breaks: readonly number[]): number {
  return 1 + breaks.filter((limit) => value >= limit).length;
}
