/** Which mark is which series: over the rows of a chart of dumbbells. */

import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { seriesOf } from '../datum.ts';
import { seriesName } from '../chart-names.ts';
import { roleWidth, type DrawingBuilder, type MarkShape } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { carrierOf, drawMark } from '../parts/carriers.ts';
import { seriesClass } from '../parts/series-class.ts';
import { ownValue } from '../../present.ts';
import type { DumbbellSpec } from './spec.ts';

/** The shape of the marks of a series, and the class that gives them their colour, where that is not the chart's. */
export interface Look {
  shape: MarkShape;
  className: string | undefined;
}

const shapes: readonly MarkShape[] = ['disc', 'square', 'ring', 'diamond'];
const [linePx, indentPx, gapPx, radius] = [20, 18, 18, 5];

/** The look of each series: places have their own; of two others the first is open, more differ in shape and colour. */
export function looksOf(chart: Chart<DumbbellSpec>): Map<string, Look> {
  const series = seriesOf(chart.data);
  const isPair =
    series.length === 2 && series.every((name) => ownValue(chart.spec.places, name) === undefined);
  return new Map(
    series.map((name, turn): [string, Look] => {
      if (isPair) return [name, { shape: turn === 0 ? 'ring' : 'disc', className: undefined }];
      const isPlace = ownValue(chart.spec.places, name) !== undefined;
      const shape = isPlace ? carrierOf(chart, name).shape : (shapes[turn % shapes.length] ?? 'disc');
      return [name, { shape, className: seriesClass(chart, name) }];
    }),
  );
}

/** Marks with the names of their series, as many a line as there is room for. @returns the y under the key */
export function drawKey(
  drawing: DrawingBuilder,
  chart: Chart<DumbbellSpec>,
  language: AnyLanguage,
  looks: ReadonlyMap<string, Look>,
): number {
  let [x, y] = [0, 13];
  for (const [name, { shape, className }] of looks) {
    const role = chart.spec.emphasis.includes(name) ? 'label-strong' : 'label';
    const { face, sizePx } = textRoles[role];
    const text = seriesName(chart, name, language);
    if (x > 0 && x + indentPx + roleWidth(role, text) > drawing.widthPx) [x, y] = [0, y + linePx];
    const at = [x + radius + 1, y - 4.5] as const;
    const [first = '', ...others] = wrapText(text, face, sizePx, drawing.widthPx - indentPx);
    const column = chart.data.find(({ series }) => series === name)?.column;
    const draw = () => {
      drawMark(drawing, { shape, state: 'published' }, at, radius);
      x = drawing.text(role, x + indentPx, y, first) + gapPx;
      for (const line of others) x = drawing.text(role, indentPx, (y += linePx - 4), line) + gapPx;
    };
    drawing.series(column, draw, className);
  }
  return y + 10;
}

/** The same once over all panels. @returns the y under it */
export function drawKeyOfPanels(
  chart: Chart<DumbbellSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  return drawKey(drawing, chart, language, looksOf(chart));
}
