/** Rows as blocks, piled up over the range in which their values lie: every block is a row of the table. */

import { bin, extent, max, scaleLinear } from 'd3';
import type { Language } from '../site.ts';
import type { ChartOf } from '../model/chart.ts';
import { categoryName } from '../model/chart-names.ts';
import { formatCell } from '../model/number-format.ts';
import type { DrawingBuilder } from '../plotting/drawing.ts';
import { coordinate } from '../plotting/svg.ts';
import type { Datum } from '../model/chart-data.ts';
import { drawTopAxis } from './axis.ts';
import type { ChartKind } from './kind.ts';
import { seriesClass } from './series-class.ts';
import { drawSideLabels } from './side-labels.ts';

export const histogram: ChartKind<'histogram'> = { draw: drawHistogram };

const topPx = 24;
const [tallestBlockPx, gapPx] = [22, 2];

function drawHistogram(chart: ChartOf<'histogram'>, language: Language, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { binWidth } = spec;
  const values = data.map(({ cell }) => cell.value ?? 0);
  const [low = 0, high = 0] = extent(values);
  const first = Math.floor(low / binWidth);
  const last = Math.floor(high / binWidth) + 1;
  const edges = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * binWidth);
  const bins = bin<Datum, number>()
    .value(({ cell }) => cell.value ?? 0)
    .domain([edges[0] ?? 0, edges.at(-1) ?? binWidth])
    .thresholds(edges.slice(1, -1))(data.toSorted((a, b) => (a.cell.value ?? 0) - (b.cell.value ?? 0)));
  const scale = scaleLinear([edges[0] ?? 0, edges.at(-1) ?? binWidth], [0, drawing.widthPx]);
  const tallest = max(bins, (members) => members.length) ?? 1;
  const blockPx = Math.min(tallestBlockPx, 300 / tallest);
  const bottomPx = topPx + tallest * blockPx + 6;
  drawTopAxis(drawing, scale, data[0]?.cell.unit, language, [topPx - 4, bottomPx]);
  const emphasised: Datum[] = [];
  for (const members of bins) {
    const x = scale(members.x0 ?? 0) + gapPx / 2;
    const width = Math.max(1, scale(members.x1 ?? 0) - scale(members.x0 ?? 0) - gapPx);
    members.forEach((datum, index) => {
      const y = bottomPx - (index + 1) * blockPx;
      const isStrong = spec.emphasis.includes(datum.category);
      if (isStrong) emphasised.push(datum);
      const className = isStrong ? 'stem' : 'block';
      const height = Math.max(0.5, blockPx - gapPx);
      drawing.datum(
        datum,
        () => drawing.mark('rect', { class: className, x, y, width, height }),
        isStrong ? seriesClass(chart, datum.category) : undefined,
      );
      drawing.anchor(datum, x + width / 2, y + height / 2);
    });
  }
  drawing.mark('path', { class: 'base', d: `M0 ${coordinate(bottomPx)}H${drawing.widthPx}` });
  if (emphasised.length === 0) return bottomPx + 4;
  const labels = emphasised.flatMap((datum) => {
    const at = drawing.anchors.find(({ row }) => row === datum.row);
    const text = `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`;
    return at === undefined ? [] : [{ datum, at, text, isStrong: true }];
  });
  return drawSideLabels(drawing, labels, 0, bottomPx + 4);
}
