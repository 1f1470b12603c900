/** Stretches: a period or a range of values that an annotation is about, as a ground under the marks. */

import { z } from 'zod';
import { coordinate } from '../../markup/coordinate.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { spanOf } from '../../plotting/span.ts';
import type { Chart, NamedParts } from '../chart.ts';
import { isTidy, type ChartSpec, type TidySpec } from '../chart-spec.ts';
import { rowKey } from '../chart-spec-parts.ts';
import { categoriesOf } from '../datum.ts';
import type { PlotArea } from './series-lines.ts';

const name = rowKey.describe('Names its text under annotations in the words.');

/** What the file of a chart of times and values may add. */
export const stretchesField = {
  stretches: z
    .array(
      z.union([
        z.strictObject({
          id: name,
          from: rowKey.describe('The first of the times that it covers.'),
          to: rowKey.describe('The last of them.'),
        }),
        z.strictObject({
          id: name,
          values: z
            .tuple([z.number(), z.number()])
            .describe('From which value to which, in the unit of the drawn values; its text says them.'),
        }),
      ]),
    )
    .max(3)
    .optional()
    .describe('Periods and ranges of values that a text is about, drawn as a ground under the marks.'),
};

type Stretch = { id: string } & ({ from: string; to: string } | { values: [number, number] });
/** What the file of a chart says of its stretches. */
export type SpecWithStretches = TidySpec & { stretches?: Stretch[] | undefined };

/** The stretches of a chart of any type: of one that draws none, none. */
export function stretchesOf(spec: ChartSpec): readonly Stretch[] {
  return isTidy(spec) ? ((spec as SpecWithStretches).stretches ?? []) : [];
}

/** The values that stretches begin and end at: a scale has room for them. */
export function stretchedValues(spec: ChartSpec): number[] {
  return stretchesOf(spec).flatMap((each) => ('values' in each ? each.values : []));
}

/** What periods begin and end with is drawn. */
export function stretchReferences({
  stretches = [],
}: Pick<SpecWithStretches, 'stretches'>): Required<NamedParts>['references'] {
  return stretches.flatMap((each, index) =>
    'from' in each
      ? (['from', 'to'] as const).map((end) => ({
          key: each[end],
          path: ['stretches', index, end],
          among: 'categories' as const,
        }))
      : [],
  );
}

/** The least that a stretch takes: a moment and a single value are seen too. */
const leastPx = 4;

/**
 * Draws the stretches of a chart under what comes after, each with a bracket at its edge that holds it against any
 * ground, and notes where they are for their texts.
 */
export function drawStretches(
  drawing: DrawingBuilder,
  { spec, data }: Pick<Chart, 'spec' | 'data'>,
  x: (category: string) => number,
  y: (value: number) => number,
  plot: PlotArea,
): void {
  const categories = categoriesOf(data);
  for (const each of stretchesOf(spec)) {
    const isPeriod = 'from' in each;
    // A view of fewer times may not reach it.
    if (isPeriod && !(categories.includes(each.from) && categories.includes(each.to))) continue;
    const [low, high] = apart(spanOf(isPeriod ? [x(each.from), x(each.to)] : each.values.map(y)));
    const box = isPeriod
      ? { left: low, right: high, top: plot.top, bottom: plot.bottom }
      : { left: plot.left, right: plot.right, top: low, bottom: high };
    const { left, right, top, bottom } = box;
    drawing.mark('rect', { class: 'stretch', x: left, y: top, width: right - left, height: bottom - top });
    const [x0, x1, y0, y1] = [left, right, top, bottom].map(coordinate);
    const d = isPeriod
      ? `M${x0} ${coordinate(top + 4)}V${y0}H${x1}v4`
      : `M${coordinate(left + 4)} ${y0}H${x0}V${y1}h4`;
    drawing.mark('path', { class: 'bracket', d });
    drawing.stretch(each.id, box);
  }
}

/** The edges of what has been drawn, over marks that hide it. */
export function drawStretchEdges(drawing: DrawingBuilder, plot: PlotArea): void {
  for (const { left, right, top, bottom } of drawing.stretches) {
    const [x0, x1, y0, y1] = [left, right, top, bottom].map(coordinate);
    const isPeriod = top === plot.top && bottom === plot.bottom;
    const d = isPeriod ? `M${x0} ${y0}V${y1}M${x1} ${y0}V${y1}` : `M${x0} ${y0}H${x1}M${x0} ${y1}H${x1}`;
    drawing.mark('path', { class: 'stretch-edge', d });
  }
}

function apart([low, high]: readonly [number, number]): [number, number] {
  const missing = Math.max(0, leastPx - (high - low)) / 2;
  return [low - missing, high + missing];
}
