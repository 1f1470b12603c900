/** A small panel of lines for each series, all on one scale, side by side as far as there is room. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues, seriesOf, textIn, type Datum } from '../datum.ts';
import { seriesName } from '../chart-names.ts';
import { rangeDash } from '../../binding/number-format.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { endsOf } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { ticksOf } from '../parts/axis.ts';
import { drawMissingNotes } from '../parts/missing-notes.ts';
import {
  acrossScale,
  drawGaps,
  drawPointValues,
  drawSeriesLine,
  runsOf,
  segmentsOf,
  showsZero,
  valueScale,
  type LinePoint,
  type PlotArea,
} from '../parts/series-lines.ts';
import { drawAcrossLabels } from '../parts/time-axis.ts';
import type { SpecWithEditions } from '../parts/series-lines.ts';
import { ownValue } from '../../present.ts';
import { highMark } from '../../text/typography.ts';

const linePx = 17;
/** The least width of a panel on a narrow chart, and on a wide one. */
const leastPanelPx = [110, 150] as const;
/** Narrower panels are lower too, and have less room beside their lines. */
const roomyPanelPx = 160;
/** With less for a year, editions are told in words under the panel. */
const leastYearPx = 36;

export function drawPanels(
  chart: Chart<SpecWithEditions>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data } = chart;
  const series = seriesOf(data);
  const { face, sizePx } = textRoles['label-strong'];
  const isNarrow = drawing.widthPx < narrowBelowPx;
  const gapPx = isNarrow ? 16 : 24;
  const yearsPx = chart.spec.edition === undefined ? 0 : categoriesOf(data).length * leastYearPx;
  const leastPx = isNarrow ? leastPanelPx[0] : Math.max(leastPanelPx[1], yearsPx);
  const columns = Math.max(
    1,
    Math.min(series.length, 4, Math.floor((drawing.widthPx + gapPx) / (leastPx + gapPx))),
  );
  // Four panels stand better two by two than three and one.
  const even = Math.ceil(series.length / Math.ceil(series.length / columns));
  const panelPx = (drawing.widthPx - (even - 1) * gapPx) / even;
  const plotPx = isRoomy({ left: 0, right: panelPx }) ? 104 : 72;
  const values = knownValues(roomFor(chart));
  const everyPx = panelPx + gapPx;
  const fields: (readonly [number, number, number])[] = [];
  let top = 0;
  for (let first = 0; first < series.length; first += even) {
    const names = series.slice(first, first + even);
    const heads = names.map((name) => ({
      name,
      head: wrapText(seriesName(chart, name, language), face, sizePx, panelPx),
    }));
    const headLines = Math.max(...heads.map(({ head }) => head.length));
    const plotTop = top + headLines * linePx + (plotPx > 72 ? 26 : 21);
    let bottom = plotTop + plotPx;
    heads.forEach(({ name, head }, index) => {
      const left = index * everyPx;
      fields.push([left, plotTop, plotTop + plotPx]);
      head.forEach((line, row) => drawing.text('label-strong', left, top + 13 + row * linePx, line));
      const plot = { left, right: left + panelPx, top: plotTop, bottom: plotTop + plotPx };
      const own = data.filter((datum) => datum.series === name);
      bottom = Math.max(bottom, drawPanel(drawing, chart, language, name, own, values, plot));
    });
    top = bottom + 18;
  }
  top -= 16;
  drawing.crosshairs(fields, everyPx);
  if (!showsZero(valueScale(values, [1, 0])))
    drawing.text('axis', 0, (top += 14), useWords(language)('axis.notFromZero'));
  // Panels that are not roomy leave the reasons for what is missing to the end.
  if (isRoomy({ left: 0, right: panelPx })) return top + 4;
  return drawMissingNotes(drawing, chart, language, { left: 0, top, widthPx: drawing.widthPx }) + 4;
}

const isRoomy = ({ left, right }: Pick<PlotArea, 'left' | 'right'>) => right - left >= roomyPanelPx;

/** @returns the y under the panel */
function drawPanel(
  drawing: DrawingBuilder,
  chart: Chart<SpecWithEditions>,
  language: AnyLanguage,
  name: string,
  data: readonly Datum[],
  values: readonly number[],
  plot: PlotArea,
): number {
  const { spec } = chart;
  const categories = categoriesOf(chart.data);
  const y = valueScale(values, [plot.bottom, plot.top]);
  const ticks = ticksOf(y, 2, chart.data[0]?.cell.unit, language);
  const axisPx = Math.max(...ticks.map(({ text }) => roleWidth('axis', text)));
  // First and last values stand beside the line where a panel is wide enough.
  const [before, after] = isRoomy(plot) ? [18, 26] : [8, 10];
  const x = acrossScale(categories, [plot.left + axisPx + before, plot.right - after]);
  drawGaps(drawing, data, x, plot);
  for (const { value, text } of ticks) {
    const at = y(value);
    const d = `M${coordinate(plot.left)} ${coordinate(at)}H${coordinate(plot.right)}`;
    drawing.mark('path', { class: value === 0 ? 'base' : 'grid', d });
    drawing.text('axis', plot.left, at - 4, text);
  }
  drawAcrossLabels(drawing, chart, language, x, plot.bottom + 16, plot.bottom, [plot.left, plot.right]);
  const runs = runsOf(data, x, y, spec.edition);
  const place = ownValue(spec.places, name);
  drawSeriesLine(drawing, chart, undefined, runs, place === undefined ? undefined : `place-${place}`, 3.5);
  const points = runs.flat();
  const area = { ...plot, top: plot.top - 24, bottom: plot.bottom - 2 };
  drawPointValues(drawing, points, language, area, segmentsOf(runs), ({ category }) =>
    spec.emphasis.includes(category),
  );
  let bottom = plot.bottom + 22;
  if (spec.edition !== undefined) {
    const hasRows = plot.right - plot.left >= categories.length * leastYearPx;
    bottom = (hasRows ? drawEditions : writeEditions)(
      drawing,
      runs,
      spec.edition,
      language,
      plot,
      bottom + 2,
    );
  }
  if (!isRoomy(plot) || data.every(({ cell }) => cell.value !== undefined)) return bottom;
  const under = { left: plot.left, top: bottom - 2, widthPx: plot.right - plot.left };
  return drawMissingNotes(drawing, chart, language, under, data);
}

/**
 * Under the years, from which edition their values come: a leader under each run, its edition below.
 * @returns the y under them
 */
function drawEditions(
  drawing: DrawingBuilder,
  runs: readonly LinePoint[][],
  column: string,
  language: AnyLanguage,
  plot: PlotArea,
  topPx: number,
): number {
  // The word stands once, at the left, so that the editions need no more room than the years.
  let free = drawing.text('axis', plot.left, topPx + 14, useWords(language)('chart.edition')) + 4;
  for (const run of runs) {
    const [first, last] = endsOf(run);
    const text = textIn(first.datum, column);
    const width = roleWidth('axis', text);
    const left = Math.min(plot.right - width, (first.x + last.x - width) / 2);
    const d = `M${coordinate(first.x - 8)} ${coordinate(topPx)}H${coordinate(last.x + 8)}`;
    drawing.mark('path', { class: 'leader', d });
    if (left < free) continue;
    free = drawing.text('axis', left, topPx + 14, text) + 4;
  }
  return topPx + 18;
}

/** The same in words, a line for each run. @returns the y under them */
function writeEditions(
  drawing: DrawingBuilder,
  runs: readonly LinePoint[][],
  column: string,
  language: AnyLanguage,
  plot: PlotArea,
  topPx: number,
): number {
  const word = useWords(language)('chart.edition');
  let baseline = topPx - 4;
  const { face, sizePx } = textRoles.axis;
  for (const run of runs) {
    const [first, last] = endsOf(run);
    const years = [...new Set([first.datum.category, last.datum.category])];
    const text = `${years.join(rangeDash[language])}${highMark(':', language)} ${word} ${textIn(first.datum, column)}`;
    for (const line of wrapText(text, face, sizePx, plot.right - plot.left)) {
      drawing.text('axis', plot.left, (baseline += 15), line);
    }
  }
  return baseline + 6;
}
