/** Points in a plane: two measures of the same things, the points named as far as there is room. */

import { scaleLinear, type ScaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { freeSpot, type Segment } from '../../plotting/place-label.ts';
import { boundsOf, withZero } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import { drawBottomLabels, drawSideAxis, ticksOf, type Tick } from '../parts/axis.ts';
import { seriesClass } from '../parts/series-class.ts';
import { boxAround, drawNames } from './names.ts';
import type { ScatterSpec } from './spec.ts';

type Scale = ScaleLinear<number, number>;

const radius = 6;
const tickWidth = ({ text }: Tick) => roleWidth('axis', text);
const linePx = 17;

export function drawScatter(
  chart: Chart<ScatterSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
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
  const allOf = (series: string) => knownValues(roomFor(chart).filter((datum) => datum.series === series));
  const y = scaleLinear(withZero(allOf(spec.y)), [topPx + heightPx, topPx]).nice(4);
  const sideTicks = ticksOf(y, 4, points[0]?.up.cell.unit, language);
  const axisPx = Math.max(34, Math.min(widestOf(sideTicks, tickWidth) + radius + 4, widthPx * 0.4));
  const x = scaleLinear(withZero(allOf(spec.x)), [axisPx, widthPx - radius - 2]).nice(4);
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
  const equality = equalityLine(chart, x, y);
  if (equality !== undefined) drawing.mark('path', { class: 'equality', d: pathOf(equality) });
  const lines = equality === undefined ? [] : [equality];
  const placed = points.map((point) => ({ ...point, cx: x(point.x), cy: y(point.y) }));
  const isStrong = (category: string) => spec.emphasis.includes(category);
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
  const listTop = bottom + 36 + (foot.length - 1) * linePx + 8;
  const listBottom = drawNames(
    drawing,
    placed.map(({ category, across, cx, cy }) => ({
      row: across.row,
      name: categoryName(chart, category, language),
      isStrong: isStrong(category),
      at: [cx, cy],
    })),
    { radius, lines, bottomPx: bottom - 2 },
    listTop,
    language,
  );
  if (equality !== undefined) {
    const discs = placed.flatMap(({ cx, cy }) => boxAround(cx, cy, radius));
    const name = useWords(language)('chart.equal');
    if (!nameEquality(drawing, equality, discs, name)) {
      const middle = listBottom + 8;
      drawing.mark('path', { class: 'equality', d: `M0 ${coordinate(middle)}h20` });
      drawing.text('axis', 26, middle + 4, name);
      return middle + 10;
    }
  }
  return listBottom === listTop ? listTop : listBottom + 4;
}

/** Where both measures share a unit: the line on which they are equal. */
function equalityLine(chart: Chart<ScatterSpec>, x: Scale, y: Scale): Segment | undefined {
  if (new Set(roomFor(chart).map(({ cell }) => cell.unit.name)).size > 1) return undefined;
  const [[lowX, highX], [lowY, highY]] = [boundsOf(x), boundsOf(y)];
  const [least, most] = [Math.max(lowX, lowY), Math.min(highX, highY)];
  return most <= least ? undefined : [x(least), y(least), x(most), y(most)];
}

const pathOf = ([x0, y0, x1, y1]: Segment) =>
  `M${coordinate(x0)} ${coordinate(y0)}L${coordinate(x1)} ${coordinate(y1)}`;

/** The name of the line on which both measures are equal, beside it. @returns whether there is a place for it */
function nameEquality(
  drawing: DrawingBuilder,
  line: Segment,
  discs: readonly Segment[],
  name: string,
): boolean {
  const [x0, y0, x1, y1] = line;
  const width = roleWidth('axis', name);
  const shares = [0.3, 0.22, 0.4, 0.5, 0.6, 0.7, 0.8, 0.12];
  const spots = [
    ...shares.map((share) => ({ share, off: [12, 6] as const })),
    ...shares.map((share) => ({ share, off: [24, 16] as const })),
    ...shares.map((share) => ({ share, off: [-12 - width, -4] as const })),
  ].map(({ share, off: [right, down] }) => ({
    left: x0 + (x1 - x0) * share + right,
    baseline: y0 + (y1 - y0) * share + down,
  }));
  const area = { left: 0, right: drawing.widthPx, top: y1, bottom: y0 };
  const spot = freeSpot(drawing, width, spots, area, [line, ...discs], {
    mustBeClear: true,
  });
  if (spot !== undefined) drawing.text('axis', spot.left, spot.baseline, name);
  return spot !== undefined;
}
