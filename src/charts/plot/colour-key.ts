/** Which colour is what, over the panels: for a column whose names stand nowhere else. */

import type { AnyLanguage } from '../../site.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import type { Chart } from '../chart.ts';
import { carrierOf, drawMark } from '../parts/carriers.ts';
import { channelsOf } from './axes-of.ts';
import { coloursOf, isBound, lookOf } from './bound-marks.ts';
import { measure, valueName } from './measures.ts';
import { colourColumnOf } from './plot-marks.ts';
import type { PlotMark, PlotSpec } from './spec.ts';

const [linePx, keyPx, gapPx] = [20, 26, 18];

/** The columns that give colours and are named neither by an axis nor by panels nor by texts. */
export function columnsWithKey(chart: Chart<PlotSpec>): { column: string; mark: PlotMark }[] {
  const { marks, facets } = chart.spec;
  const named = new Set([
    ...Object.values(facets),
    ...marks.flatMap((mark) =>
      (['x', 'y'] as const).flatMap((axis) => channelsOf(mark, axis)).map(({ column }) => column),
    ),
    ...marks.flatMap((mark) => (mark.mark === 'text' ? [mark.text].flat() : [])),
  ]);
  const found = new Map<string, PlotMark>();
  for (const mark of marks) {
    const column = colourColumnOf(chart, mark);
    if (mark.mark === 'text' || column === undefined || named.has(column) || found.has(column)) continue;
    if (measure(chart, column).kind !== 'number') found.set(column, mark);
  }
  return [...found].map(([column, mark]) => ({ column, mark }));
}

/** Draws the key, as many names a line as there is room for. @returns the y under it */
export function drawColourKey(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  language: AnyLanguage,
): number {
  let bottom = 0;
  for (const { column, mark } of columnsWithKey(chart)) {
    let [x, y] = [0, bottom + linePx - 5];
    for (const value of coloursOf(chart, column)) {
      const name = valueName(chart, column, value, language);
      const width = keyPx + roleWidth('label', name);
      if (x > 0 && x + width > drawing.widthPx) [x, y] = [0, y + linePx];
      const { className } = lookOf(chart, column, value);
      const [left, middle] = [x, y - 4.5];
      drawing.series(
        columnOf(chart, column, value),
        () => drawSwatch(drawing, chart, mark, column, value, left, middle),
        className,
      );
      x = drawing.text('label', x + keyPx, y, name) + gapPx;
    }
    bottom = y + 10;
  }
  return bottom;
}

/** The column of the table whose values a colour stands for. */
function columnOf({ spec, data }: Chart<PlotSpec>, column: string, value: string): number | undefined {
  return column === spec.series && spec.observation === 'row'
    ? data.find(({ series }) => series === value)?.column
    : undefined;
}

function drawSwatch(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  mark: PlotMark,
  column: string,
  value: string,
  x: number,
  y: number,
): void {
  const { shape } = lookOf(chart, column, value);
  const isLine =
    mark.mark === 'line' || mark.mark === 'link' || mark.mark === 'arrow' || mark.mark.startsWith('rule');
  if (isLine) {
    const name = mark.mark === 'line' && isBound(mark) ? carrierOf(chart, value).line : 'rule';
    drawing.mark('path', { class: name, d: `M${x} ${y}h20` });
  }
  if (mark.mark === 'dot' || mark.mark === 'line')
    drawMark(drawing, { shape, state: 'published' }, [x + 10, y], mark.mark === 'dot' ? 5 : 3.5);
  else if (mark.mark.startsWith('tick')) drawing.mark('path', { class: 'line', d: `M${x + 10} ${y - 6}v12` });
  else if (!isLine)
    drawing.mark('rect', {
      class: mark.mark === 'area' ? 'layer-full' : 'part-full',
      x: x + 4,
      y: y - 6,
      width: 12,
      height: 12,
    });
}
