/** An area over years from zero; with series, parts of one whole lying on each other. */

import { area as areaThrough, max, scaleLinear, sum } from 'd3';
import type { Language } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { categoriesOf, seriesOf, type Datum } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx } from '../../plotting/theme.ts';
import { drawBottomLabels, drawSideAxis, ticksOf } from '../parts/axis.ts';
import { drawEndLabels, drawLabelList, endLabelWidth, type EndLabel } from '../parts/end-labels.ts';
import { acrossScale, drawPointValues, drawSeriesLine, segmentsOf } from '../parts/series-lines.ts';
import { drawThreshold } from '../parts/threshold.ts';
import type { MeasuredSpec } from '../parts/threshold.ts';

const topPx = 20;
/** Parts of one whole are told apart by strength, as in stacked bars; the first lies at the bottom. */
const strengths = ['layer-full', 'layer-mid', 'layer-tint', 'layer-pale', 'layer-pale'];

interface Layer {
  datum: Datum;
  x: number;
  low: number;
  high: number;
}

export function drawAreas(chart: Chart<MeasuredSpec>, language: Language, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const categories = categoriesOf(data);
  const names = seriesOf(data);
  const series: (string | undefined)[] = names.length === 0 ? [undefined] : names;
  const heightPx = Math.max(170, Math.min(300, widthPx * 0.45));
  const bottom = topPx + heightPx;
  const membersOf = (category: string) =>
    data.filter((datum) => datum.category === category).toSorted((a, b) => a.column - b.column);
  const totals = categories.map((category) => sum(membersOf(category), ({ cell }) => cell.value ?? 0));
  const y = scaleLinear([0, max([...totals, chart.threshold?.value ?? 0]) || 1], [bottom, topPx]).nice(4);
  const ticks = ticksOf(y, 4, data[0]?.cell.unit, language);
  const axisPx = Math.min(Math.max(...ticks.map(({ text }) => roleWidth('axis', text))) + 14, widthPx * 0.4);

  const lastCategory = categories.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  const labels = membersOf(lastCategory ?? '').map((datum): EndLabel => {
    const className = strengths[series.indexOf(datum.series)] ?? 'layer-pale';
    return {
      datum,
      at: { x: 0, y: 0 },
      name: seriesName(chart, datum.series ?? '', language),
      value: formatCell(datum.cell, language, 'short'),
      isStrong: spec.emphasis.includes(datum.series ?? ''),
      className: undefined,
      key: (x, middle) =>
        drawing.mark('rect', { class: className, x: x - 5, y: middle - 5, width: 10, height: 10 }),
    };
  });
  const isSingle = names.length === 0;
  const labelPx = isSingle ? 0 : endLabelWidth(labels, widthPx, heightPx + 20);
  const right = widthPx - (labelPx === 0 ? 8 : labelPx);
  const x = acrossScale(categories, [axisPx, right]);
  const ordered = categories.toSorted((a, b) => x(a) - x(b));

  const layers = new Map<string | undefined, Layer[]>(series.map((name) => [name, []]));
  for (const category of ordered) {
    let low = 0;
    for (const datum of membersOf(category)) {
      const high = low + (datum.cell.value ?? 0);
      layers.get(datum.series)?.push({ datum, x: x(category), low: y(low), high: y(high) });
      low = high;
    }
  }
  const pathOf = areaThrough<Layer>(
    (layer) => layer.x,
    (layer) => layer.low,
    (layer) => layer.high,
  ).digits(2);
  drawSideAxis(drawing, y, data[0]?.cell.unit, language, [0, right]);
  series.forEach((name, index) => {
    const d = pathOf(layers.get(name) ?? []) ?? '';
    drawing.mark('path', { class: isSingle ? 'layer-tint' : (strengths[index] ?? 'layer-pale'), d });
  });
  drawThreshold(drawing, chart, language, x, y, { left: axisPx, right, top: topPx, bottom });
  const radius = widthPx < narrowBelowPx ? 3 : 4;
  const places = ordered.map((category) => ({
    x: x(category),
    text: categoryName(chart, category, language),
  }));
  drawBottomLabels(drawing, places, bottom + 17);
  if (isSingle) {
    const points = (layers.get(undefined) ?? []).map(({ datum, x: at, high }) => ({ datum, x: at, y: high }));
    drawSeriesLine(drawing, chart, undefined, [points], undefined, radius);
    const plot = { left: 0, right: widthPx, top: 0, bottom: bottom - 2 };
    const isStrong = (datum: Datum) =>
      spec.emphasis.includes(datum.category) || datum === points.at(-1)?.datum;
    drawPointValues(drawing, points, language, plot, segmentsOf([points]), isStrong);
    return bottom + 24;
  }
  for (const members of layers.values()) {
    for (const { datum, x: at, low, high } of members) {
      const d = `M${coordinate(at)} ${coordinate(low)}V${coordinate(high)}`;
      drawing.datum(datum, () => drawing.mark('path', { class: 'quiet-thread', d }));
      drawing.anchor(datum, at, (low + high) / 2);
    }
  }
  const placed = labels.map((label) => {
    const own = layers.get(names[label.datum.column])?.at(-1);
    return { ...label, at: { x: right, y: own === undefined ? bottom : (own.low + own.high) / 2 } };
  });
  if (labelPx === 0) return drawLabelList(drawing, placed, bottom + 28);
  drawEndLabels(drawing, placed, right + 12, [topPx - 12, bottom + 8]);
  return bottom + 24;
}
