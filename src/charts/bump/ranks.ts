/** The places of values among those of their time, computed from the values alone. */

import { present } from '../../present.ts';
import { categoriesOf, type Datum } from '../datum.ts';
import type { BumpSpec } from './spec.ts';

/** A value's place: equal values share one, and the next is counted after all of them (1, 1, 3). */
export interface Rank {
  rank: number;
  /** How many have the same place, and its turn among them from 0, in the order of the series. */
  tied: number;
  turn: number;
}

/** The places of all values that are there, by datum; what is missing has none. */
export function ranksOf(data: readonly Datum[], first: BumpSpec['first']): Map<Datum, Rank> {
  const sign = first === 'highest' ? -1 : 1;
  const ranks = new Map<Datum, Rank>();
  for (const category of categoriesOf(data)) {
    const known = data
      .filter((datum) => datum.category === category)
      .flatMap((datum) => (datum.cell.value === undefined ? [] : [{ datum, value: datum.cell.value }]))
      .toSorted((a, b) => sign * (a.value - b.value) || a.datum.column - b.datum.column);
    for (const { datum, value } of known) {
      const equal = known.filter((other) => other.value === value);
      const before = known.indexOf(present(equal[0], 'a value'));
      ranks.set(datum, {
        rank: before + 1,
        tied: equal.length,
        turn: equal.findIndex((other) => other.datum === datum),
      });
    }
  }
  return ranks;
}
