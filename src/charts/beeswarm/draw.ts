/** A dot for each row on one scale, none hiding another; those that carry the finding are named. */

import { scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { valueOf, type Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { dodge } from '../../plotting/dodge.ts';
import { withZero } from '../../plotting/span.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { seriesClass } from '../parts/series-class.ts';
import { drawHangingLabels } from '../parts/side-labels.ts';
import type { TidySpec } from '../chart-spec.ts';

const topPx = 24;

export function drawSwarm(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const radius = drawing.widthPx < 430 ? 5 : 7;
  const scale = scaleLinear(withZero(roomFor(chart).map(valueOf)), [
    radius + 1,
    drawing.widthPx - radius - 1,
  ]).nice(4);
  // The name of what carries the finding hangs from it, across no other.
  const isNamed = ({ category }: Datum) => spec.emphasis.includes(category);
  const discs = dodge(data, (datum) => scale(valueOf(datum)), radius + 0.75, isNamed);
  const reach = Math.max(...discs.map(({ offset }) => Math.abs(offset))) + radius;
  const middle = topPx + reach + 6;
  const bottom = middle + reach + 4;
  drawTopAxis(drawing, scale, data[0]?.cell.unit, language, [topPx - 4, bottom]);
  drawing.mark('path', { class: 'grid', d: `M0 ${coordinate(middle)}H${drawing.widthPx}` });
  for (const { thing: datum, at: x, offset } of discs) {
    const y = middle + offset;
    const isStrong = spec.emphasis.includes(datum.category);
    drawing.datum(
      datum,
      () => drawing.mark('circle', { class: isStrong ? 'disc-full' : 'disc-tint', cx: x, cy: y, r: radius }),
      isStrong ? seriesClass(chart, datum.category) : undefined,
    );
    drawing.anchor(datum, x, y);
  }
  const labels = data
    .filter(({ category }) => spec.emphasis.includes(category))
    .flatMap((datum) => {
      const at = drawing.anchors.find(({ row }) => row === datum.row);
      const text = `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`;
      return at === undefined ? [] : [{ datum, at: { x: at.x, y: at.y + radius }, text, isStrong: true }];
    });
  return labels.length === 0 ? bottom + 2 : drawHangingLabels(drawing, labels, bottom + 2);
}
