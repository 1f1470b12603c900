/** Bars cut into parts: labels inside where there is room, otherwise as a list under the bar in its order. */

import { max, scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, inPanels, valueOf, type Datum } from '../datum.ts';
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
  const totals = inPanels(roomFor(chart)).flatMap(totalsOf);
  const scale = scaleLinear([0, max(totals) || 1], [0, drawing.widthPx]);
  let y = 0;
  for (const category of categories) {
    const parts = partsOf(chart, dataOf(category), scale, language);
    if (categories.length > 1) y = drawHeading(drawing, categoryName(chart, category, language), y);
    const draw = chart.isKeyApart === true ? drawBareBar : drawBar;
    y = draw(drawing, parts, y + 4) + 14;
  }
  return y - 8;
}

/** What the parts of each bar add up to. */
function totalsOf(data: readonly Datum[]): number[] {
  return [...Map.groupBy(data, ({ category }) => category).values()].map((parts) =>
    exactSum(parts.map(valueOf)),
  );
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

/**
 * A bar whose parts a key over all panels names: the values under their parts where all have room, otherwise in a line
 * under the bar, each after its fill. @returns the y under them
 */
function drawBareBar(drawing: DrawingBuilder, parts: readonly Part[], top: number): number {
  const hasRoom = parts.every(({ value, width }) => roleWidth('label', value) + partGapPx <= width);
  const bottom = top + barPx;
  let [x, y] = [0, bottom + (hasRoom ? 15 : 17)];
  for (const part of parts) {
    const { datum, value, className, width, place } = part;
    const valuePx = roleWidth('label', value);
    if (!hasRoom && x > 0 && x + 15 + valuePx > drawing.widthPx) [x, y] = [0, y + linePx];
    drawing.datum(
      datum,
      () => {
        const box = { x: part.x, y: top, width: Math.max(0.5, width - 1), height: barPx };
        if (valueOf(datum) > 0) drawPartBox(drawing, className, box);
        if (!hasRoom) drawPartBox(drawing, className, { x: x + 0.75, y: y - 10, width: 10, height: 10 });
        drawing.text('label', hasRoom ? part.x : x + 15, y, value);
      },
      place,
    );
    drawing.anchor(datum, part.x + width / 2, top + barPx / 2);
    x += 15 + valuePx + 12;
  }
  return y + 4;
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
