/** From a chart to its drawings: its type draws, this file wraps. */

import { useWords } from '../i18n/ui.ts';
import { isFullLanguage, type AnyLanguage } from '../site.ts';
import { chartView, viewsOf, type Chart } from './chart.ts';
import { element, type Element } from '../markup/element.ts';
import { coordinate } from '../markup/coordinate.ts';
import { DrawingBuilder, type Drawing } from '../plotting/drawing.ts';
import { drawingWidths } from '../plotting/theme.ts';
import { panelsOf } from './datum.ts';
import { drawMultiples } from './multiples/draw-multiples.ts';
import { drawAnnotations } from './parts/annotations.ts';
import { drawStateKey } from './parts/state-key.ts';
import { defaultView } from './view-address.ts';

/** Drawings made so far: a chart is shown on many pages and drawn once for each language, width and view. */
const made = new WeakMap<Chart, Map<string, Drawing>>();

/** One drawing of a chart, for a container `widthPx` wide, as one of its views shows it. */
export function drawChart(chart: Chart, language: AnyLanguage, widthPx: number, view = defaultView): Drawing {
  const known = made.get(chart) ?? new Map<string, Drawing>();
  made.set(chart, known);
  const key = `${language} ${widthPx} ${view}`;
  const drawing = known.get(key) ?? drawAnew(chartView(chart, view), language, widthPx);
  known.set(key, drawing);
  return drawing;
}

function drawAnew(chart: Chart, language: AnyLanguage, widthPx: number): Drawing {
  const drawing = new DrawingBuilder(widthPx, chart.id);
  const draw = panelsOf(chart.data).length > 0 ? drawMultiples : chart.type.draw;
  const heightPx = draw(chart, language, drawing);
  const keyedPx = drawStateKey(language, drawing, heightPx);
  return drawing.finish(drawAnnotations(chart, language, drawing, keyedPx));
}

/** Ids of the elements that name and describe a chart's drawings on its page. */
export function chartElementIds(chartId: string): { title: string; description: string } {
  return { title: `t-${chartId}`, description: `d-${chartId}` };
}

/**
 * The `<svg>` of a drawing for a page. Its contents are hidden from assistive technology; the
 * elements named by `chartElementIds` speak for it.
 */
export function drawingElement(chart: Chart, drawing: Drawing, language: AnyLanguage): Element {
  const ids = chartElementIds(chart.id);
  const { widthPx, heightPx, crosshair } = drawing;
  const hair =
    crosshair === undefined
      ? []
      : [
          element('path', {
            class: 'crosshair',
            d: crosshair.pieces
              .map(([x, top, bottom]) => `M${coordinate(x)} ${coordinate(top)}V${coordinate(bottom)}`)
              .join(''),
            'data-p': crosshair.everyPx === undefined ? undefined : coordinate(crosshair.everyPx),
          }),
        ];
  return element(
    'svg',
    {
      class: `drawing w${widthPx} place-${chart.spec.place}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
      'aria-label': isFullLanguage(language) ? chart.type.words[language].name : useWords(language)('chart'),
      'aria-describedby': ids.description,
    },
    element('g', { 'aria-hidden': 'true' }, ...drawing.marks, ...hair),
  );
}

/**
 * All the drawings a chart needs on a page: for each view the widths, narrowest first; a container query
 * shows one. Shapes they share come before them, once.
 */
export function chartDrawings(
  chart: Chart,
  language: AnyLanguage,
  widths: readonly number[] = drawingWidths,
): Element[] {
  const definitions = new Map<string, Element>();
  const views = viewsOf(chart).map((view) =>
    widths.map((width) => {
      const drawing = drawChart(chart, language, width, view);
      for (const [id, shape] of drawing.definitions) definitions.set(id, shape);
      return drawingElement(chart, drawing, language);
    }),
  );
  const hidden = { class: 'definitions', width: 0, height: 0, 'aria-hidden': 'true' };
  const shared =
    definitions.size === 0 ? [] : [element('svg', hidden, element('defs', {}, ...definitions.values()))];
  if (views.length === 1) return [...shared, ...views.flat()];
  return [
    ...shared,
    ...views.map((drawings, index) => element('div', { class: `look look-${index}` }, ...drawings)),
  ];
}
