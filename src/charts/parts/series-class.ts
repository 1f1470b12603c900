/** The class that gives a series or category its colour: of its place, or of its turn. */

import { seriesOf } from '../datum.ts';
import type { Chart } from '../chart.ts';
import { isTidy } from '../chart-spec.ts';
import { ownValue } from '../../present.ts';

/** `place-lombardy`, or `cat-1` to `cat-5`; undefined where the chart's own colour holds. */
export function seriesClass({ spec, data }: Chart, name: string | undefined): string | undefined {
  if (!isTidy(spec) || name === undefined) return undefined;
  const place = ownValue(spec.places, name);
  if (place !== undefined) return `place-${place}`;
  const turn = seriesOf(data).indexOf(name);
  return turn === -1 || spec.places !== undefined ? undefined : `cat-${turn + 1}`;
}
