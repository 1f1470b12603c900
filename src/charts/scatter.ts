/** Points in a plane: two measures of the same things, each point with its name. */

import { extent, scaleLinear, type ScaleLinear } from 'd3';
import type { Language } from '../site.ts';
import type { ChartOf } from '../model/chart.ts';
import { categoriesOf } from '../model/chart-data.ts';
import { categoryName, seriesName } from '../model/chart-names.ts';
import { roleWidth, type DrawingBuilder } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { coordinate } from '../plotting/svg.ts';
import { textRoles } from '../plotting/theme.ts';
import { drawBottomLabels, drawSideAxis, ticksOf } from './axis.ts';
import type { ChartKind } from './kind.ts';
import { seriesClass } from './series-class.ts';

export const scatter: ChartKind<'scatter'> = { draw: drawScatter };

type Scale = ScaleLinear<number, number>;

const radius = 6;
const linePx = 17;

function drawScatter(chart: ChartOf<'scatter'>, language: Language, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const valueOf = (category: string, series: string) =>
    data.find((datum) => datum.category === category && datum.series === series);
  const points = categoriesOf(data).flatMap((category) => {
    const [across, up] = [valueOf(category, spec.x), valueOf(category, spec.y)];
    if (across?.cell.value === undefined || up?.cell.value === undefined) return [];
    return [{ category, across, up, x: across.cell.value, y: up.cell.value }];
  });
  const domainOf = (values: number[]) => {
    const [low = 0, high = 0] = extent(values);
    return [Math.min(0, low), Math.max(0, high) || 1];
  };
  // The name of the vertical measure stands over the plot, that of the horizontal one under it.
  const { face, sizePx } = textRoles['label-strong'];
  const head = wrapText(seriesName(chart, spec.y, language), face, sizePx, widthPx);
  head.forEach((line, index) => drawing.text('label-strong', 0, 13 + index * linePx, line));
  const topPx = 13 + head.length * linePx + 8;
  const heightPx = Math.min(360, widthPx * 0.8);
  const axisPx = 34;
  const x = scaleLinear(domainOf(points.map((point) => point.x)), [axisPx, widthPx - radius - 2]).nice(4);
  const y = scaleLinear(domainOf(points.map((point) => point.y)), [topPx + heightPx, topPx]).nice(4);
  drawSideAxis(drawing, y, points[0]?.up.cell.unit, language, [0, widthPx]);
  const bottom = topPx + heightPx;
  const ticks = ticksOf(x, widthPx < 430 ? 3 : 5, points[0]?.across.cell.unit, language);
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
  drawEquality(drawing, chart, x, y);
  for (const { category, across, up } of points) {
    const isStrong = spec.emphasis.includes(category);
    const [cx, cy] = [x(across.cell.value ?? 0), y(up.cell.value ?? 0)];
    drawing.datum(
      { row: across.row, column: 0 },
      () => {
        drawing.mark('circle', { class: isStrong ? 'disc-full' : 'disc-tint', cx, cy, r: radius });
        drawName(drawing, categoryName(chart, category, language), isStrong, cx, cy);
      },
      seriesClass(chart, category),
    );
    drawing.anchor({ row: across.row, column: 0 }, cx, cy);
  }
  return bottom + 36 + (foot.length - 1) * linePx + 8;
}

/** Where both measures share a unit: the line on which they are equal. */
function drawEquality(drawing: DrawingBuilder, { data }: ChartOf<'scatter'>, x: Scale, y: Scale): void {
  if (new Set(data.map(({ cell }) => cell.unit.name)).size > 1) return;
  const most = Math.min(x.domain()[1] ?? 0, y.domain()[1] ?? 0);
  const d = `M${coordinate(x(0))} ${coordinate(y(0))}L${coordinate(x(most))} ${coordinate(y(most))}`;
  drawing.mark('path', { class: 'equality', d });
}

/** The name beside its point: to the right, to the left, above or below, wherever nothing is in its way. */
function drawName(drawing: DrawingBuilder, name: string, isStrong: boolean, cx: number, cy: number): void {
  const role = isStrong ? 'label-strong' : 'label';
  const width = roleWidth(role, name);
  const gap = radius + 5;
  const candidates: [number, number][] = [
    [cx + gap, cy + 4.5],
    [cx - gap - width, cy + 4.5],
    [cx - width / 2, cy - gap - 2],
    [cx - width / 2, cy + gap + 10],
    [cx + gap, cy - gap],
    [cx + gap, cy + gap + 8],
  ];
  const isFree = ([left, baseline]: [number, number]) =>
    left >= 0 &&
    left + width <= drawing.widthPx &&
    drawing.textBoxes.every(
      (box) =>
        left >= box.right + 2 ||
        left + width <= box.left - 2 ||
        baseline - 10 >= box.bottom ||
        baseline + 3 <= box.top,
    );
  const [left, baseline] = candidates.find(isFree) ?? candidates[0] ?? [cx, cy];
  drawing.text(role, left, baseline, name);
}
