/** Names beside the values of a pair that could be taken for one another. */

import type { ScaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roleWidth } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { highMark } from '../../text/typography.ts';
import { seriesName } from '../chart-names.ts';
import type { TidySpec } from '../chart-spec.ts';
import type { Chart } from '../chart.ts';
import { seriesIn, valueOf, type Datum } from '../datum.ts';
import { radius } from './look.ts';

/** How the values of a pair are named. */
export interface PairNames {
  /** The name and the value of one of them. */
  beside: (datum: Datum) => string;
  /** Both in lines under the row, where beside the dots there is no room; otherwise empty. */
  under: string[];
}

interface Room {
  scale: ScaleLinear<number, number>;
  /** The left and the right end of a row, in pixels. */
  edges: readonly [number, number];
  textOf: (datum: Datum) => string;
}

/**
 * The names that the values of a row need: where its two ends stand the other way round than those of the first row,
 * over which the series are named, or lie on one another while a list tells them by their marks.
 * @param named the row over which the names stand; undefined where a list has them
 */
export function pairNames(
  chart: Chart<TidySpec>,
  language: AnyLanguage,
  row: readonly Datum[],
  named: readonly Datum[] | undefined,
  { scale, edges, textOf }: Room,
): PairNames | undefined {
  const [low, high, ...others] = byValue(row);
  if (low === undefined || high === undefined || others.length > 0 || valueOf(low) === valueOf(high))
    return undefined;
  const [first] = named === undefined ? [] : byValue(named);
  const needsNames =
    first === undefined
      ? scale(valueOf(high)) - scale(valueOf(low)) < 2 * radius
      : seriesIn(first) !== seriesIn(low);
  if (!needsNames) return undefined;
  const beside = (datum: Datum) => `${seriesName(chart, seriesIn(datum), language)} ${textOf(datum)}`;
  const outside = (datum: Datum) => radius + 6 + roleWidth('value-strong', beside(datum));
  const [left, right] = edges;
  if (scale(valueOf(low)) - outside(low) >= left + 8 && scale(valueOf(high)) + outside(high) <= right)
    return { beside, under: [] };
  // Where numbers leave the scale next to nothing, they are told that they have no room.
  const [from = 0, to = 0] = scale.range();
  if (to - from < (right - left) / 4) return undefined;
  const { face, sizePx } = textRoles.annotation;
  const whole = [low, high].map(beside).join(`${highMark(';', language)} `);
  return { beside, under: wrapText(whole, face, sizePx, right - left) };
}

/** The values of a row that are there, from the lowest to the highest. */
function byValue(row: readonly Datum[]): Datum[] {
  return row.filter(({ cell }) => cell.value !== undefined).toSorted((a, b) => valueOf(a) - valueOf(b));
}
