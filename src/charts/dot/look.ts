/** How the dots of a row look: the colour of a place, the shape of a series, and which of two is set strong. */

import type { MarkShape } from '../../plotting/drawing.ts';
import { ownValue } from '../../present.ts';
import type { TidySpec } from '../chart-spec.ts';
import type { Chart } from '../chart.ts';
import { seriesOf, type Datum } from '../datum.ts';
import { carrierOf } from '../parts/carriers.ts';

/** Of a dot, in pixels. */
export const radius = 6;

/** The colour of a place, which a row may stand for or a series. */
export function placeClass(chart: Chart<TidySpec>, name: string | undefined): string | undefined {
  const place = name === undefined ? undefined : ownValue(chart.spec.places, name);
  return place === undefined ? undefined : `place-${place}`;
}

/** Places keep their own mark; otherwise the first of two is open. */
export function shapeOf(chart: Chart<TidySpec>, series: string | undefined, isFirst: boolean): MarkShape {
  if (placeClass(chart, series) !== undefined) return carrierOf(chart, series).shape;
  return isFirst ? 'ring' : 'disc';
}

/** Whether a datum is of the second of two series, which is set strong; of two places neither is. */
export function isLeading(chart: Chart<TidySpec>, datum: Datum): boolean {
  const series = seriesOf(chart.data);
  return (
    series.length > 1 &&
    datum.series !== series[0] &&
    series.every((name) => placeClass(chart, name) === undefined)
  );
}
