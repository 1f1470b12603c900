/** Points in a plane: two measures of the same things, each point with its name. */

import { scaleLinear, type ScaleLinear } from 'd3';
import type { Language } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import type { Chart } from '../chart.ts';
import { categoriesOf } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { freeSpot, type Segment } from '../../plotting/place-label.ts';
import { boundsOf, withZero } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import { drawBottomLabels, drawSideAxis, ticksOf, type Tick } from '../parts/axis.ts';
import { seriesClass } from '../parts/series-class.ts';
import type { ScatterSpec } from './spec.ts';

type Scale = ScaleLinear<number, number>;

const radius = 6;
const tickWidth = ({ text }: Tick) => roleWidth('axis', text);
const linePx = 17;

export function drawScatter(chart: Chart<ScatterSpec>, language: Language, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const valueOf = (category: string, series: string) =>
    data.find((datum) => datum.category === category && datum.series === series);
  const points = categoriesOf(data).flatMap((category) => {
    const [across, up] = [valueOf(category, spec.x), valueOf(category, spec.y)];
    if (across?.cell.value === undefined || up?.cell.value === undefined) return [];
    return [{ category, across, up, x: across.cell.value, y: up.cell.value }];
  });
  // The name of the vertical measure stands over the plot, that of the horizontal one under it.
  const { face, sizePx } = textRoles['label-strong'];
  const head = wrapText(seriesName(chart, spec.y, language), face, sizePx, widthPx);
  head.forEach((line, index) => drawing.text('label-strong', 0, 13 + index * linePx, line));
  const topPx = 13 + head.length * linePx + 8;
  const heightPx = Math.min(360, widthPx * 0.8);
  const y = scaleLinear(withZero(points.map((point) => point.y)), [topPx + heightPx, topPx]).nice(4);
  const sideTicks = ticksOf(y, 4, points[0]?.up.cell.unit, language);
  const axisPx = Math.max(34, Math.min(widestOf(sideTicks, tickWidth) + radius + 4, widthPx * 0.4));
  const x = scaleLinear(withZero(points.map((point) => point.x)), [axisPx, widthPx - radius - 2]).nice(4);
  const ticks = ticksOf(x, widthPx < 430 ? 3 : 5, points[0]?.across.cell.unit, language);
  // The last label stands under its tick, and is whole.
  const lastPx = widestOf(ticks.slice(-1), tickWidth);
  x.range([axisPx, widthPx - Math.max(radius + 2, lastPx / 2)]);
  drawSideAxis(drawing, y, points[0]?.up.cell.unit, language, [0, widthPx]);
  const bottom = topPx + heightPx;
  for (const { value } of ticks) {
    drawing.mark('path', {
      class: value === 0 ? 'base' : 'grid',
      d: `M${coordinate(x(value))} ${topPx}V${coordinate(bottom)}`,
    });
  }
  drawBottomLabels(
    drawing,
    ticks.map(({ value, text }) => ({ x: x(value), text })),
    bottom + 16,
  );
  const foot = wrapText(seriesName(chart, spec.x, language), face, sizePx, widthPx);
  foot.forEach((line, index) => {
    drawing.text('label-strong', widthPx, bottom + 36 + index * linePx, line, 'end');
  });
  const line = drawEquality(drawing, chart, x, y, useWords(language)('chart.equal'));
  const placed = points.map((point) => ({ ...point, cx: x(point.x), cy: y(point.y) }));
  const discs = placed.flatMap(({ cx, cy }) => boxOf(cx, cy));
  // Names of the finding are placed first: the best spots are theirs.
  const isStrong = (category: string) => spec.emphasis.includes(category);
  const order = placed.toSorted((a, b) => Number(isStrong(b.category)) - Number(isStrong(a.category)));
  for (const { category, across, cx, cy } of placed) {
    const datum = { row: across.row, column: 0 };
    drawing.datum(
      datum,
      () =>
        drawing.mark('circle', { class: isStrong(category) ? 'disc-full' : 'disc-tint', cx, cy, r: radius }),
      seriesClass(chart, category),
    );
    drawing.anchor(datum, cx, cy);
  }
  for (const { category, across, cx, cy } of order) {
    drawing.datum({ row: across.row, column: 0 }, () => {
      const name = categoryName(chart, category, language);
      drawName(drawing, name, isStrong(category), [cx, cy], [...discs, ...line]);
    });
  }
  return bottom + 36 + (foot.length - 1) * linePx + 8;
}

/**
 * Where both measures share a unit: the line on which they are equal, and its name at the end of it.
 * @returns the line, for labels to keep clear of
 */
function drawEquality(
  drawing: DrawingBuilder,
  { data }: Chart<ScatterSpec>,
  x: Scale,
  y: Scale,
  name: string,
): Segment[] {
  if (new Set(data.map(({ cell }) => cell.unit.name)).size > 1) return [];
  const [[lowX, highX], [lowY, highY]] = [boundsOf(x), boundsOf(y)];
  const [least, most] = [Math.max(lowX, lowY), Math.min(highX, highY)];
  if (most <= least) return [];
  const line = [x(least), y(least), x(most), y(most)] as const;
  const d = `M${coordinate(line[0])} ${coordinate(line[1])}L${coordinate(line[2])} ${coordinate(line[3])}`;
  drawing.mark('path', { class: 'equality', d });
  const spots = [0.3, 0.22, 0.4, 0.5].map((share) => ({
    left: line[0] + (line[2] - line[0]) * share + 12,
    baseline: line[1] + (line[3] - line[1]) * share + 6,
  }));
  const area = { left: 0, right: drawing.widthPx, top: line[3], bottom: line[1] };
  const spot = freeSpot(drawing, roleWidth('axis', name), spots, area, [line]);
  if (spot !== undefined) drawing.text('axis', spot.left, spot.baseline, name);
  return [line];
}

/** The name beside its point: to the right, to the left, above or below, wherever nothing is in its way. */
function drawName(
  drawing: DrawingBuilder,
  name: string,
  isStrong: boolean,
  [cx, cy]: readonly [number, number],
  obstacles: readonly Segment[],
): void {
  const role = isStrong ? 'label-strong' : 'label';
  const width = roleWidth(role, name);
  const gap = radius + 5;
  const spots = [
    { left: cx + gap, baseline: cy + 4.5 },
    { left: cx - gap - width, baseline: cy + 4.5 },
    { left: cx - width / 2, baseline: cy - gap - 2 },
    { left: cx - width / 2, baseline: cy + gap + 10 },
    { left: cx + gap, baseline: cy - gap },
    { left: cx + gap, baseline: cy + gap + 8 },
    { left: cx - gap - width, baseline: cy - gap },
    { left: cx - gap - width, baseline: cy + gap + 8 },
  ];
  const area = { left: 0, right: drawing.widthPx, top: 0, bottom: Infinity };
  // A spot moved in from the side of the drawing would lie on its point.
  const beside = spots.filter(({ left }) => left >= 0 && left + width <= drawing.widthPx);
  const spot = freeSpot(drawing, width, beside, area, obstacles) ?? beside[0] ?? { left: 0, baseline: cy };
  drawing.text(role, spot.left, spot.baseline, name);
}

/** The box of a point as lines, for names to keep clear of. */
function boxOf(cx: number, cy: number): Segment[] {
  const [left, right, top, bottom] = [cx - radius, cx + radius, cy - radius, cy + radius];
  return [
    [left, top, right, bottom],
    [left, bottom, right, top],
  ];
}
