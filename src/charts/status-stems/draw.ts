/** Claims as bars that hang from one line: full, half or empty, by what we find for them. */

import { inLanguage } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import { plainWords, type Chart } from '../chart.ts';
import { valueOf } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { narrowBelowPx, textRoles } from '../../plotting/theme.ts';
import { levelName } from './levels.ts';
import type { StatusSpec } from './spec.ts';

const barPx = 12;
const linePx = 17;
const columnGapPx = 24;
/** Side by side, the words under a bar need this much. */
const leastColumnPx = 96;

export function drawClaims(chart: Chart<StatusSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const columnPx = drawing.widthPx / chart.data.length;
  return columnPx < leastColumnPx
    ? drawList(chart, language, drawing)
    : drawHanging(chart, language, drawing);
}

/** Side by side under one line, the words under each bar. */
function drawHanging(chart: Chart<StatusSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const columnPx = drawing.widthPx / chart.data.length;
  const barHeightPx = 116;
  drawing.mark('path', { class: 'base', d: `M0 2H${drawing.widthPx}` });
  let bottom = 0;
  chart.data.forEach((datum, index) => {
    const x = index * columnPx;
    drawing.datum(datum, () => {
      drawBar(drawing, valueOf(datum), { x, y: 2, height: barHeightPx });
      const end = drawWords(drawing, chart, datum.category, valueOf(datum), language, {
        x,
        y: barHeightPx + 8,
        widthPx: columnPx - 12,
      });
      bottom = Math.max(bottom, end);
    });
    drawing.anchor(datum, x + barPx / 2, barHeightPx / 2);
  });
  return bottom + 4;
}

/** One under the other, in two columns where there is room, the words beside each bar. */
function drawList(chart: Chart<StatusSpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const columns = drawing.widthPx < narrowBelowPx ? 1 : 2;
  const columnPx = (drawing.widthPx - (columns - 1) * columnGapPx) / columns;
  const perColumn = Math.ceil(chart.data.length / columns);
  let lowest = 0;
  for (let column = 0; column < columns; column++) {
    const x = column * (columnPx + columnGapPx);
    let top = 2;
    for (const datum of chart.data.slice(column * perColumn, (column + 1) * perColumn)) {
      drawing.datum(datum, () => {
        const bottom = drawWords(drawing, chart, datum.category, valueOf(datum), language, {
          x: x + barPx + 14,
          y: top,
          widthPx: columnPx - barPx - 14,
        });
        drawBar(drawing, valueOf(datum), { x, y: top, height: Math.max(44, bottom - top) });
        drawing.anchor(datum, x + barPx / 2, top + 20);
        top = Math.max(top + 44, bottom) + 14;
      });
    }
    lowest = Math.max(lowest, top);
  }
  return lowest - 8;
}

/** A bar filled from the line down: all of it, half of it, or only its outline. */
function drawBar(
  drawing: DrawingBuilder,
  level: number,
  { x, y, height }: { x: number; y: number; height: number },
): void {
  drawing.mark('rect', { class: 'claim-outline', x: x + 0.75, y, width: barPx - 1.5, height });
  if (level > 0) drawing.mark('rect', { class: 'claim-bar', x, y, width: barPx, height: height * level });
  drawing.mark('path', { class: 'serif', d: `M${coordinate(x)} ${y}h${barPx + 5}` });
}

/** @returns the y under the last line */
function drawWords(
  drawing: DrawingBuilder,
  chart: Chart<StatusSpec>,
  category: string,
  level: number,
  language: AnyLanguage,
  { x, y, widthPx }: { x: number; y: number; widthPx: number },
): number {
  const { levels } = plainWords(inLanguage(chart.spec.words, language));
  let baseline = y;
  const write = (role: 'label-strong' | 'annotation', text: string) => {
    const { face, sizePx } = textRoles[role];
    for (const line of wrapText(text, face, sizePx, widthPx))
      drawing.text(role, x, (baseline += linePx) - 3, line);
  };
  write('label-strong', categoryName(chart, category, language));
  write('annotation', levelName(levels, level));
  return baseline + 2;
}
