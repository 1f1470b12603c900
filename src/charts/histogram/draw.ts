/** Rows as blocks, piled up over the range in which their values lie: every block is a row of the table. */

import { bin, max, scaleLinear } from 'd3';
import type { Language } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { freeSpot, type Segment } from '../../plotting/place-label.ts';
import { spanOf } from '../../plotting/span.ts';
import { present } from '../../present.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { valueOf, type Datum } from '../datum.ts';
import { drawTopAxis } from '../parts/axis.ts';
import { seriesClass } from '../parts/series-class.ts';
import type { HistogramSpec } from './spec.ts';

const topPx = 24;
const [tallestBlockPx, gapPx, linePx] = [22, 2, 16];

export function drawHistogram(
  chart: Chart<HistogramSpec>,
  language: Language,
  drawing: DrawingBuilder,
): number {
  const { data, spec } = chart;
  const { binWidth } = spec;
  const [low, high] = spanOf(data.map(valueOf));
  const first = Math.floor(low / binWidth);
  const last = Math.floor(high / binWidth) + 1;
  const edges = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * binWidth);
  const [from, to] = [first * binWidth, last * binWidth];
  const rank = ({ category }: Datum) => Number(spec.emphasis.includes(category));
  const bins = bin<Datum, number>().value(valueOf).domain([from, to]).thresholds(edges.slice(1, -1))(
    // What carries the finding lies on top of its pile, where its name has room.
    data.toSorted((a, b) => rank(a) - rank(b) || valueOf(a) - valueOf(b)),
  );
  const scale = scaleLinear([from, to], [0, drawing.widthPx]);
  const tallest = max(bins, (members) => members.length) ?? 1;
  const blockPx = Math.min(tallestBlockPx, 300 / tallest);
  // Room for a name over the tallest pile.
  const bottomPx = topPx + tallest * blockPx + (spec.emphasis.length === 0 ? 6 : 22);
  drawTopAxis(drawing, scale, data[0]?.cell.unit, language, [topPx - 4, bottomPx]);
  const piles: Segment[] = [];
  const named: (() => void)[] = [];
  for (const members of bins) {
    const left = scale(present(members.x0, 'begin of a range'));
    const right = scale(present(members.x1, 'end of a range'));
    const x = left + gapPx / 2;
    const width = Math.max(1, right - left - gapPx);
    members.forEach((datum, index) => {
      const y = bottomPx - (index + 1) * blockPx;
      const isStrong = spec.emphasis.includes(datum.category);
      const className = isStrong ? 'bar-strong' : 'block';
      const height = Math.max(0.5, blockPx - gapPx);
      drawing.datum(
        datum,
        () => drawing.mark('rect', { class: className, x, y, width, height }),
        isStrong ? seriesClass(chart, datum.category) : undefined,
      );
      drawing.anchor(datum, x + width / 2, y + height / 2);
    });
    const pileTop = bottomPx - members.length * blockPx;
    piles.push(
      [x, pileTop, x, bottomPx],
      [x, pileTop, x + width, pileTop],
      [x + width, pileTop, x + width, bottomPx],
    );
    const strong = members.filter(({ category }) => spec.emphasis.includes(category)).toReversed();
    strong.forEach((datum, index) => {
      named.push(() => {
        const text = `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`;
        const textPx = roleWidth('label-strong', text);
        const baseline = pileTop - 6 - (strong.length - 1 - index) * linePx;
        const lefts = [x, x + (width - textPx) / 2, x + width - textPx];
        const spots = [0, 1, 2].flatMap((row) =>
          lefts.map((left) => ({ left, baseline: baseline - row * linePx })),
        );
        const area = { left: 0, right: drawing.widthPx, top: topPx - 10, bottom: bottomPx };
        const spot = freeSpot(drawing, textPx, spots, area, piles);
        if (spot !== undefined)
          drawing.datum(datum, () => drawing.text('label-strong', spot.left, spot.baseline, text));
      });
    });
  }
  drawing.mark('path', { class: 'base', d: `M0 ${coordinate(bottomPx)}H${drawing.widthPx}` });
  for (const draw of named) draw();
  return bottomPx + 4;
}
