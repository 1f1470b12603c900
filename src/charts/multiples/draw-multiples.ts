/** Small multiples: what a type draws, once for each panel, side by side as far as there is room. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { DrawingBuilder, layoutFaults } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { layoutFaultsOf } from '../../plotting/seen/layout-faults.ts';
import { seenIn } from '../../plotting/seen/seen.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { present } from '../../present.ts';
import { panelName } from '../chart-names.ts';
import { isTidy } from '../chart-spec.ts';
import { roomFor, type Chart } from '../chart.ts';
import { inPanels } from '../datum.ts';
import { againstTime } from '../seen/content-faults.ts';

/** Between panels side by side, on a narrow drawing and on a wide one; and between one row of them and the next. */
const [narrowGapPx, wideGapPx, rowGapPx] = [18, 28, 22];
/** The least width of a panel among others, and how many stand side by side at most. */
const [leastPanelPx, mostColumns] = [190, 4];
const [headLinePx, keyGapPx] = [17, 12];

/** A panel as it is drawn, before it has its place. */
interface DrawnPanel {
  chart: Chart;
  head: string[];
  drawing: DrawingBuilder;
  heightPx: number;
}

/**
 * Draws each panel of a chart as its type draws a chart, under the panel's name. All have one scale, unless the
 * chart's file says that each has its own; then the drawing says so.
 * @returns the height in pixels
 */
export function drawMultiples(chart: Chart, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { spec } = chart;
  const isFree = isTidy(spec) && spec.multiples?.scales === 'free';
  const { drawKey, keepsScale } = chart.type;
  const isKeyApart = drawKey !== undefined && !(isFree && keepsScale === true);
  const gapPx = drawing.widthPx < narrowBelowPx ? narrowGapPx : wideGapPx;
  const all = roomFor(chart);
  const charts = inPanels(chart.data).map((data): Chart => {
    const own = all.filter(({ panel }) => panel === data[0]?.panel);
    return { ...chart, data, wholeData: isFree ? own : all, ...(isKeyApart ? { isKeyApart } : {}) };
  });
  const { face, sizePx } = textRoles['label-strong'];
  const drawn = (panelPx: number) =>
    charts.map((panel): DrawnPanel => {
      const inner = new DrawingBuilder(panelPx, drawing.prefix);
      const heightPx = chart.type.draw(panel, language, inner);
      const name = panelName(chart, present(panel.data[0]?.panel, `panel of ${chart.id}`), language);
      return { chart: panel, head: wrapText(name, face, sizePx, panelPx), drawing: inner, heightPx };
    });
  const fit = Math.floor((drawing.widthPx + gapPx) / (leastPanelPx + gapPx));
  let columns = Math.max(1, Math.min(charts.length, mostColumns, fit));
  // Four panels stand better two by two than three and one.
  columns = Math.ceil(charts.length / Math.ceil(charts.length / columns));
  const widthOf = (count: number) => Math.floor((drawing.widthPx - (count - 1) * gapPx) / count);
  let panels = drawn(widthOf(columns));
  // What has no room in narrow panels may have it in wider ones.
  while (columns > 1 && !panels.every(isSound)) panels = drawn(widthOf((columns -= 1)));

  const everyPx = widthOf(columns) + gapPx;
  let top = isKeyApart ? drawKey(chart, language, drawing) + keyGapPx : 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const headPx = Math.max(...row.map(({ head }) => head.length)) * headLinePx + 5;
    row.forEach(({ head, drawing: inner }, index) => {
      const left = index * everyPx;
      // Names of fewer lines stand on the line of the others, next to their panels.
      const above = headPx - 5 - head.length * headLinePx;
      head.forEach((line, at) =>
        drawing.text('label-strong', left, top + above + 13 + at * headLinePx, line),
      );
      drawing.place(inner, left, top + headPx);
    });
    top += headPx + Math.max(...row.map(({ heightPx }) => heightPx)) + rowGapPx;
  }
  top -= rowGapPx;
  if (!isFree) return top;
  drawing.text('axis', 0, top + 16, useWords(language)('multiples.freeInDrawing'));
  return top + 22;
}

/** Whether everything in a panel has its room. */
function isSound({ chart, drawing, heightPx }: DrawnPanel): boolean {
  const finished = drawing.finish(heightPx);
  const { collisions, clipped } = layoutFaults(finished);
  if (collisions.length + clipped.length > 0) return false;
  const seen = seenIn(finished);
  // Labels at both ends may leave time no room.
  const runsBack = chart.type.isOverTime === true && againstTime(seen, chart).length > 0;
  return !runsBack && layoutFaultsOf(seen).length === 0;
}
