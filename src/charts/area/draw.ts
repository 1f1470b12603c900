/** An area over years from zero; with series, parts of one whole lying on each other. */

import { area as areaThrough, pairs, scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, inPanels, panelsOf, seriesIn, seriesOf, valueOf, type Datum } from '../datum.ts';
import { exactSum } from '../../numbers/decimal.ts';
import { seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { endsOf } from '../../plotting/span.ts';
import { present } from '../../present.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx } from '../../plotting/theme.ts';
import { drawSideAxis, ticksOf } from '../parts/axis.ts';
import { drawEndLabels, drawLabelList, endLabelWidthOf, type EndLabel } from '../parts/end-labels.ts';
import { acrossScale, drawGaps, drawPointValues, drawSeriesLine, segmentsOf } from '../parts/series-lines.ts';
import { drawMissingNotes } from '../parts/missing-notes.ts';
import { drawStretchEdges, drawStretches, stretchedValues } from '../parts/stretches.ts';
import { drawThreshold } from '../parts/threshold.ts';
import { drawAcrossLabels } from '../parts/time-axis.ts';
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

export function drawAreas(
  chart: Chart<MeasuredSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const categories = categoriesOf(data);
  const names = seriesOf(data);
  const series: (string | undefined)[] = names.length === 0 ? [undefined] : names;
  const heightPx = Math.max(170, Math.min(300, widthPx * 0.45));
  const bottom = topPx + heightPx;
  const membersOf = (category: string, among = data) =>
    among.filter((datum) => datum.category === category).toSorted((a, b) => a.column - b.column);
  // Where a part is missing there is no whole: nothing is drawn there, and it is said why.
  const isWhole = (category: string, among = data) =>
    membersOf(category, among).every(({ cell }) => cell.value !== undefined);
  const wholeOf = (among: readonly Datum[]) =>
    categoriesOf(among).filter((category) => isWhole(category, among));
  const whole = wholeOf(data);
  const panels = panelsOf(data).length === 0 ? [data] : inPanels(roomFor(chart));
  const totals = panels.flatMap((own) =>
    wholeOf(own).map((category) => exactSum(membersOf(category, own).map(valueOf))),
  );
  const measuredBy = [
    ...(chart.threshold === undefined ? [] : [valueOf({ cell: chart.threshold })]),
    ...stretchedValues(spec),
  ];
  const y = scaleLinear([0, Math.max(0, ...totals, ...measuredBy) || 1], [bottom, topPx]).nice(4);
  const ticks = ticksOf(y, 4, data[0]?.cell.unit, language);
  const axisPx = Math.min(Math.max(...ticks.map(({ text }) => roleWidth('axis', text))) + 14, widthPx * 0.4);

  const isSingle = names.length === 0;
  const classOf = (name: string | undefined) => strengths[series.indexOf(name)] ?? 'layer-pale';
  const across = acrossScale(categories, [0, 1]);
  const labelOf = (datum: Datum): EndLabel => {
    const name = seriesIn(datum);
    return {
      datum,
      at: { x: 0, y: 0 },
      name: seriesName(chart, name, language),
      value: formatCell(datum.cell, language, 'short'),
      isStrong: spec.emphasis.includes(name),
      className: undefined,
      key: (x, middle) =>
        drawing.mark('rect', { class: classOf(name), x: x - 5, y: middle - 5, width: 10, height: 10 }),
    };
  };
  const labelsOf = (among: readonly Datum[]) => {
    const last = wholeOf(among)
      .toSorted((a, b) => across(a) - across(b))
      .at(-1);
    return isSingle || last === undefined ? [] : membersOf(last, among).map(labelOf);
  };
  const labels = labelsOf(data);
  const labelPx = endLabelWidthOf([labels, ...panels.map(labelsOf)], widthPx, heightPx + 20);
  const right = widthPx - (labelPx === 0 ? 8 : labelPx);
  const x = acrossScale(categories, [axisPx, right]);
  const ordered = categories.toSorted((a, b) => x(a) - x(b));

  const runs: Layer[][] = [];
  let continues = false;
  for (const category of ordered) {
    if (isWhole(category)) {
      let high = 0;
      const piled = membersOf(category).map((datum): Layer => {
        const low = high;
        high += valueOf(datum);
        return { datum, x: x(category), low: y(low), high: y(high) };
      });
      if (continues) runs.at(-1)?.push(...piled);
      else runs.push(piled);
    }
    continues = isWhole(category);
  }
  const layers = series.map((name) => {
    const own = runs.map((run) => run.filter(({ datum }) => datum.series === name));
    return { name, runs: own, members: own.flat() };
  });
  const pathOf = areaThrough<Layer>(
    (layer) => layer.x,
    (layer) => layer.low,
    (layer) => layer.high,
  ).digits(2);
  const plotArea = { left: axisPx, right, top: topPx, bottom };
  drawing.crosshair(topPx, bottom);
  if (!isSingle) drawStretches(drawing, chart, x, y, plotArea);
  drawGaps(drawing, data, x, plotArea);
  drawSideAxis(drawing, y, data[0]?.cell.unit, language, [0, right]);
  for (const { name, runs: own } of layers) {
    const d = own
      .flatMap((run) => thickRuns(run))
      .map((run) => present(pathOf(run), 'path of an area'))
      .join('');
    if (d === '') continue;
    drawing.series(
      isSingle ? undefined : own.flat()[0]?.datum.column,
      () => drawing.mark('path', { class: isSingle ? 'layer-tint' : classOf(name), d }),
      undefined,
    );
  }
  // Over one layer, which it lets through; over several, whose shades tell them apart, its edges alone.
  if (isSingle) drawStretches(drawing, chart, x, y, plotArea);
  else drawStretchEdges(drawing, plotArea);
  drawThreshold(drawing, chart, language, x, y, plotArea);
  const drawReasons = (top: number) =>
    whole.length === categories.length
      ? top
      : drawMissingNotes(drawing, chart, language, { left: 0, top, widthPx });
  const radius = widthPx < narrowBelowPx ? 3 : 4;
  drawAcrossLabels(drawing, chart, language, x, bottom + 17, bottom);
  if (isSingle) {
    const lines = runs.map((run) => run.map(({ datum, x: at, high }) => ({ datum, x: at, y: high })));
    const points = lines.flat();
    drawSeriesLine(drawing, chart, undefined, lines, undefined, radius);
    const plot = { left: 0, right: widthPx, top: 0, bottom: bottom - 2 };
    const isStrong = (datum: Datum) =>
      spec.emphasis.includes(datum.category) || datum === points.at(-1)?.datum;
    drawPointValues(drawing, points, language, plot, segmentsOf(lines), isStrong);
    return drawReasons(bottom + 24);
  }
  for (const { members } of layers) {
    for (const { datum, x: at, low, high } of members) {
      const d = `M${coordinate(at)} ${coordinate(low)}V${coordinate(high)}`;
      drawing.datum(datum, () => {
        if (low !== high) drawing.mark('path', { class: 'quiet-rule', d });
      });
      drawing.anchor(datum, at, (low + high) / 2);
    }
  }
  const placed = labels.map((label) => {
    const own = layers.find(({ members }) => members.some(({ datum }) => datum === label.datum));
    const [, last] = endsOf(present(own, 'area of a label').members);
    return { ...label, at: { x: last.x, y: (last.low + last.high) / 2 } };
  });
  if (labelPx === 0) return drawReasons(drawLabelList(drawing, placed, bottom + 28));
  drawEndLabels(drawing, placed, right + 12, [topPx - 12, bottom + 8]);
  return drawReasons(bottom + 24);
}

/** A layer alone among gaps, as wide as can be seen. */
const alonePx = 2;

/** A layer without the stretches on which it has no thickness at either end: nothing is drawn of them. */
function thickRuns(members: readonly Layer[]): Layer[][] {
  const isThick = ({ low, high }: Layer) => low !== high;
  const runs: Layer[][] = [];
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0 && isThick(first)) {
    return [[first, { ...first, x: first.x + alonePx }]];
  }
  for (const [before, after] of pairs(members)) {
    if (!isThick(before) && !isThick(after)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === before) run.push(after);
    else runs.push([before, after]);
  }
  return runs;
}
