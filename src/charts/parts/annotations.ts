/** Annotations: short texts tied to a drawn value, under the drawing in the order of the table. */

import type { Language } from '../../site.ts';
import { annotatedBy, plainWords, type Chart } from '../chart.ts';
import { categoryName, panelName, seriesName } from '../chart-names.ts';
import { isTidy } from '../chart-spec.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { ownValue } from '../../present.ts';

const linePx = 17;
const indentPx = 14;

/**
 * Draws the annotations of a chart whose marks end at `heightPx`: each names its datum, which a small
 * ring marks in the drawing.
 * @returns the height with them
 */
export function drawAnnotations(
  chart: Chart,
  language: Language,
  drawing: DrawingBuilder,
  heightPx: number,
): number {
  const { spec } = chart;
  if (!isTidy(spec) || spec.annotations.length === 0) return heightPx;
  const texts: Record<string, string> = plainWords(spec.words[language].annotations);
  let y = heightPx + 10;
  for (const annotation of spec.annotations) {
    const { id, at, series, panel } = annotation;
    const datum = annotatedBy(chart, annotation);
    if (datum === undefined) continue;
    const anchor = drawing.anchors.find(({ row, column }) => row === datum.row && column === datum.column);
    if (anchor !== undefined) {
      drawing.mark('circle', { class: 'annotated', cx: anchor.x, cy: anchor.y, r: 7 });
    }
    const name = [
      panel === undefined ? [] : panelName(chart, panel, language),
      categoryName(chart, at, language),
      series === undefined ? [] : seriesName(chart, series, language),
    ];
    const { face, sizePx } = textRoles.annotation;
    const lines = wrapText(ownValue(texts, id) ?? id, face, sizePx, drawing.widthPx - indentPx);
    const top = y;
    drawing.text('annotation-strong', indentPx, (y += linePx), name.flat().join(', '));
    for (const line of lines) drawing.text('annotation', indentPx, (y += linePx), line);
    drawing.mark('path', { class: 'bracket', d: `M5 ${top + 5}H1V${y + 4}H5` });
    y += 8;
  }
  return y;
}
