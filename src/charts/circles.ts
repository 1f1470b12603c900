/** Circles whose areas share one scale, side by side on a line, the largest first. */

import { max, scaleSqrt } from 'd3';
import type { Language } from '../site.ts';
import type { ChartOf } from '../model/chart.ts';
import { categoryName } from '../model/chart-names.ts';
import { formatCell } from '../model/number-format.ts';
import type { DrawingBuilder } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { textRoles } from '../plotting/theme.ts';
import type { ChartKind } from './kind.ts';
import { seriesClass } from './series-class.ts';

export const circles: ChartKind<'circles'> = { draw: drawCircles };

const widestPx = 116;
const linePx = 17;
/** The least radius that can still be seen; a smaller amount gets it, and its number says the truth. */
const leastRadiusPx = 1;

function drawCircles(chart: ChartOf<'circles'>, language: Language, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const largest = max(data, ({ cell }) => cell.value ?? 0) ?? 0;
  const isNarrow = widthPx < 430;
  const radius = scaleSqrt([0, largest || 1], [0, Math.min(widestPx, widthPx * (isNarrow ? 0.18 : 0.16))]);
  let y = 2;
  // One under the other, on a common axis, the words beside: no label has to fit a circle.
  const axisX = radius(largest) + 1;
  const wordsX = 2 * axisX + 18;
  for (const datum of data) {
    const r = Math.max(leastRadiusPx, radius(datum.cell.value ?? 0));
    const isStrong = spec.emphasis.includes(datum.category);
    const { face, sizePx } = textRoles[isStrong ? 'label-strong' : 'label'];
    const lines = wrapText(categoryName(chart, datum.category, language), face, sizePx, widthPx - wordsX);
    const height = Math.max(2 * r, (lines.length + 1) * linePx + 8);
    const centre = y + height / 2;
    drawing.datum(
      datum,
      () => {
        drawing.mark('circle', { class: isStrong ? 'disc-full' : 'disc-tint', cx: axisX, cy: centre, r });
        drawing.mark('path', {
          class: 'leader',
          d: `M${(axisX + r).toFixed(1)} ${centre.toFixed(1)}H${(wordsX - 6).toFixed(1)}`,
        });
        const top = centre - ((lines.length + 1) * linePx) / 2;
        const value = formatCell(datum.cell, language, 'short');
        drawing.text(isStrong ? 'value-strong' : 'value', wordsX, top + 13, value);
        lines.forEach((line, index) =>
          drawing.text(isStrong ? 'label-strong' : 'label', wordsX, top + 13 + (index + 1) * linePx, line),
        );
      },
      seriesClass(chart, datum.category),
    );
    drawing.anchor(datum, axisX, centre);
    y += height + 10;
  }
  return y - 4;
}
