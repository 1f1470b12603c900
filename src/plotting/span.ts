/** First and last, lowest and highest: of a list, of some numbers, of what a scale covers. */

import { extent } from 'd3';
import { present } from '../present.ts';

/** The first and the last of what stands in order; of one thing it is both. Throws when there is none. */
export function endsOf<T>(list: readonly T[]): [T, T] {
  return [present(list[0], 'the first of a list'), present(list.at(-1), 'the last of a list')];
}

/** The lowest and the highest of some numbers. Throws when there is none. */
export function spanOf(values: readonly number[]): [number, number] {
  const [low, high] = extent(values);
  return [present(low, 'the lowest of no numbers'), present(high, 'the highest of no numbers')];
}

/** The lowest and the highest value that a scale covers. */
export function boundsOf(scale: { domain(): number[] }): [number, number] {
  return spanOf(scale.domain());
}

/** A domain for the values that has zero in it, at one of its ends where they lie to one side; 0 to 1 for none but zeros. */
export function withZero(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}
