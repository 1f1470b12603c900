/** Bars cut into parts: labels inside where there is room, otherwise as a list under the bar in its order. */

import { max, scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { categoriesOf, valueOf } from '../datum.ts';
import { exactSum } from '../../numbers/decimal.ts';
import { categoryName } from '../chart-names.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { StackedSpec } from './spec.ts';
import { drawPartBox, partsOf, type Part } from '../parts/parted-bars.ts';

const barPx = 32;
const linePx = 18;
/** Between the words of neighbours, and the most lines of a name under its part. */
const [partGapPx, mostLines] = [10, 3];
export function drawStacked(
  chart: Chart<StackedSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data } = chart;
  const categories = categoriesOf(data);
  const dataOf = (category: string) =>
    data.filter((datum) => datum.category === category).toSorted((a, b) => a.column - b.column);
  const totals = categories.map((category) => exactSum(dataOf(category).map(valueOf)));
  const scale = scaleLinear([0, max(totals) || 1], [0, drawing.widthPx]);
  let y = 0;
  for (const category of categories) {
    const parts = partsOf(chart, dataOf(category), scale, language);
    if (categories.length > 1) y = drawHeading(drawing, categoryName(chart, category, language), y);
    y = drawBar(drawing, parts, y + 4) + 14;
  }
  return y - 8;
}

function drawHeading(drawing: DrawingBuilder, text: string, y: number): number {
  const { face, sizePx } = textRoles['label-strong'];
  const lines = wrapText(text, face, sizePx, drawing.widthPx);
  lines.forEach((line, index) => drawing.text('label-strong', 0, y + 12 + index * linePx, line));
  return y + lines.length * linePx;
}

/** @returns the y under the bar and its labels */
function drawBar(drawing: DrawingBuilder, parts: readonly Part[], top: number): number {
  const { face, sizePx } = textRoles.label;
  const inLines = parts.map((part) => ({
    part,
    lines: wrapText(part.name, face, sizePx, part.width - partGapPx),
  }));
  // A part is named under itself if its value and every word of its name fit there.
  const hasRoom = inLines.every(
    ({ part: { value, width }, lines }) =>
      roleWidth('label-strong', value) + partGapPx <= width &&
      lines.length <= mostLines &&
      lines.every((line) => roleWidth('label', line) + partGapPx <= width),
  );
  const bottom = top + barPx;
  let y = bottom + (hasRoom ? 0 : 4);
  for (const { part, lines } of inLines) {
    drawing.datum(
      part.datum,
      () => {
        const width = Math.max(0.5, part.width - 1);
        if (valueOf(part.datum) > 0)
          drawPartBox(drawing, part.className, { x: part.x, y: top, width, height: barPx });
        if (hasRoom) {
          let baseline = bottom + 16;
          drawing.text('label-strong', part.x, baseline, part.value);
          for (const line of lines) drawing.text('label', part.x, (baseline += linePx - 1), line);
          y = Math.max(y, baseline);
          return;
        }
        y = drawListed(drawing, part, y);
      },
      part.place,
    );
    drawing.anchor(part.datum, part.x + part.width / 2, top + barPx / 2);
  }
  return y + (hasRoom ? 5 : 4);
}

/** One part in the list under a bar: its fill as a key, its value, its name. @returns its last baseline */
function drawListed(drawing: DrawingBuilder, { className, value, name }: Part, y: number): number {
  let baseline = y + linePx;
  drawPartBox(drawing, className, { x: 0.75, y: baseline - 10, width: 10, height: 10 });
  const right = drawing.text('label-strong', 18, baseline, value);
  const { face, sizePx } = textRoles.label;
  const [first = '', ...others] = wrapText(name, face, sizePx, drawing.widthPx - right - 8);
  drawing.text('label', right + 8, baseline, first);
  for (const line of others) drawing.text('label', right + 8, (baseline += linePx - 1), line);
  return baseline;
}
