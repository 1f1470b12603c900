/** Lines over years, one for each series, named and valued where they end. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { isEmphasised, roomFor, type Chart } from '../chart.ts';
import { categoriesOf, inPanels, knownValues, panelsOf, seriesOf, valueOf, type Datum } from '../datum.ts';
import { seriesName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx } from '../../plotting/theme.ts';
import { drawSideAxis, ticksOf } from '../parts/axis.ts';
import { carrierOf, drawMark } from '../parts/carriers.ts';
import { drawEndLabels, drawLabelList, endLabelWidthOf, type EndLabel } from '../parts/end-labels.ts';
import { drawMissingNotes } from '../parts/missing-notes.ts';
import { seriesClass } from '../parts/series-class.ts';
import {
  acrossScale,
  drawGaps,
  drawPointValues,
  drawSeriesLine,
  runsOf,
  segmentsOf,
  showsZero,
  valueScale,
  type PlotArea,
} from '../parts/series-lines.ts';
import { drawStretches, stretchedValues } from '../parts/stretches.ts';
import { drawThreshold } from '../parts/threshold.ts';
import { drawAcrossLabels } from '../parts/time-axis.ts';
import type { SpecWithEditions } from '../parts/series-lines.ts';
import type { MeasuredSpec } from '../parts/threshold.ts';

type LineSpec = SpecWithEditions & MeasuredSpec;

const topPx = 20;

export function drawLines(chart: Chart<LineSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data, spec } = chart;
  const { widthPx } = drawing;
  const isNarrow = widthPx < narrowBelowPx;
  const radius = isNarrow ? 3.5 : 4;
  const categories = categoriesOf(data);
  const names = seriesOf(data);
  const series: (string | undefined)[] = names.length === 0 ? [undefined] : names;
  const isSingle = series.length === 1;
  const heightPx = Math.max(170, Math.min(300, widthPx * 0.45));
  const bottom = topPx + heightPx;
  const y = valueScale(
    [
      ...knownValues([
        ...roomFor(chart),
        ...(chart.threshold === undefined ? [] : [{ cell: chart.threshold }]),
      ]),
      ...stretchedValues(spec),
    ],
    [bottom, topPx],
  );
  const isStrong = (datum: Datum) => isEmphasised(chart, datum);
  // The table may stand in another order; a line goes from the first time to the last.
  const across = acrossScale(categories, [0, 1]);
  const inOrder = (members: readonly Datum[]) =>
    members.toSorted((a, b) => across(a.category) - across(b.category));
  const ordered = inOrder(data);
  const dataOf = (name: string | undefined) => ordered.filter((datum) => datum.series === name);
  // One line alone needs no name.
  const labelsOf = (name: string, members: readonly Datum[]): EndLabel[] => {
    const last = members.findLast((datum) => datum.series === name && datum.cell.value !== undefined);
    if (last === undefined) return [];
    const { shape, line: lineClass } = carrierOf(chart, name);
    return [
      {
        datum: last,
        at: { x: 0, y: y(valueOf(last)) },
        name: seriesName(chart, name, language),
        value: formatCell(last.cell, language, 'short'),
        isStrong: isStrong(last),
        className: seriesClass(chart, name),
        key: (x, middle) => {
          drawing.mark('path', { class: lineClass, d: `M${x - 11} ${coordinate(middle)}h22` });
          drawMark(drawing, { shape, state: last.cell.state }, [x, middle], radius);
        },
      },
    ];
  };
  const labels = isSingle ? [] : names.flatMap((name) => labelsOf(name, ordered));
  // Beside other panels its labels take the room that those of all need, so that all are as wide.
  const others = panelsOf(data).length === 0 || isSingle ? [] : inPanels(inOrder(roomFor(chart)));
  const ofPanels = [labels, ...others.map((own) => seriesOf(own).flatMap((name) => labelsOf(name, own)))];
  const labelPx = endLabelWidthOf(ofPanels, widthPx, heightPx + 20);
  const ticks = ticksOf(y, 4, data[0]?.cell.unit, language);
  const axisPx = Math.max(...ticks.map(({ text }) => roleWidth('axis', text))) + 14;
  const plot: PlotArea = {
    left: Math.min(axisPx, widthPx * 0.4),
    right: widthPx - (labelPx === 0 ? 8 : labelPx),
    top: topPx,
    bottom,
  };
  const x = acrossScale(categories, [plot.left, plot.right]);
  drawing.crosshair(plot.top, bottom);
  drawStretches(drawing, chart, x, y, plot);
  drawGaps(drawing, data, x, plot);
  drawSideAxis(drawing, y, data[0]?.cell.unit, language, [0, plot.right]);
  drawAcrossLabels(drawing, chart, language, x, bottom + 17, bottom);
  drawThreshold(drawing, chart, language, x, y, plot);
  const runs = new Map(series.map((name) => [name, runsOf(dataOf(name), x, y, spec.edition)]));
  for (const [name, own] of runs) drawSeriesLine(drawing, chart, name, own, seriesClass(chart, name), radius);
  const lines = segmentsOf([...runs.values()].flat());
  for (const own of runs.values()) {
    const points = own.flat();
    const valued = isSingle ? points : points.filter(({ datum }) => spec.emphasis.includes(datum.category));
    {
      const area = {
        ...plot,
        left: plot.left - 10,
        right: isSingle ? widthPx : plot.right,
        top: 0,
        bottom: bottom - 2,
      };
      const strong = (datum: Datum) => isStrong(datum) || (isSingle && datum === points.at(-1)?.datum);
      drawPointValues(drawing, valued, language, area, lines, strong);
    }
  }
  let end = bottom + 24;
  const placed = labels.map((label) => {
    const at = drawing.anchors.find(
      ({ row, column }) => row === label.datum.row && column === label.datum.column,
    );
    return at === undefined ? label : { ...label, at };
  });
  if (labelPx > 0) drawEndLabels(drawing, placed, plot.right + 12, [topPx - 12, bottom + 8]);
  else if (placed.length > 0) end = drawLabelList(drawing, placed, end + 4);
  if (!showsZero(y)) {
    drawing.text('axis', 0, end + 14, useWords(language)('axis.notFromZero'));
    end += 18;
  }
  if (data.every(({ cell }) => cell.value !== undefined)) return end;
  return drawMissingNotes(drawing, chart, language, { left: 0, top: end + 2, widthPx });
}
