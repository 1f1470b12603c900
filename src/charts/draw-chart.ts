/** From a chart to its drawings: the kind draws, this file wraps. */

import type { Language } from '../site.ts';
import type { Chart } from '../model/chart.ts';
import type { Drawing } from '../plotting/drawing.ts';
import { coordinate, svg } from '../plotting/svg.ts';
import { plateWidths } from '../plotting/theme.ts';
import { drawThread } from './thread.ts';
import { drawUnitField } from './unit-field.ts';

/** One drawing of a chart, for a container `widthPx` wide. */
export function drawChart(chart: Chart, language: Language, widthPx: number): Drawing {
  const { spec } = chart;
  switch (spec.kind) {
    case 'thread':
      return drawThread(chart, spec, language, widthPx);
    case 'unit-field':
      return drawUnitField(chart, spec, language, widthPx);
  }
}

/** Ids of the elements that name and describe a chart's drawings on its page. */
export function chartElementIds(chartId: string): { title: string; description: string } {
  return { title: `t-${chartId}`, description: `d-${chartId}` };
}

/**
 * The `<svg>` of a drawing for a page. Its contents are hidden from assistive technology; the
 * elements named by `chartElementIds` speak for it.
 */
export function chartSvg(chart: Chart, drawing: Drawing): string {
  const ids = chartElementIds(chart.id);
  const { widthPx, heightPx } = drawing;
  return svg(
    'svg',
    {
      class: `drawing w${widthPx} place-${chart.spec.place}`,
      viewBox: `0 0 ${widthPx} ${coordinate(heightPx)}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.description,
    },
    svg('g', { 'aria-hidden': 'true' }, drawing.body),
  );
}

/** Drawings made so far: a chart is shown on many pages and drawn once for each language and width. */
const drawn = new WeakMap<Chart, Map<string, string>>();

/** All the drawings a plate needs, narrowest first; a container query shows one. */
export function plateDrawings(
  chart: Chart,
  language: Language,
  widths: readonly number[] = plateWidths,
): string {
  const ofChart = drawn.get(chart) ?? new Map<string, string>();
  drawn.set(chart, ofChart);
  return widths
    .map((width) => {
      const key = `${language} ${width}`;
      const known = ofChart.get(key) ?? chartSvg(chart, drawChart(chart, language, width));
      ofChart.set(key, known);
      return known;
    })
    .join('');
}
