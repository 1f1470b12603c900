/** Categories by series: a cell for each value, in one of five steps, with the number in it. */

import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, seriesIn, seriesOf } from '../datum.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatBareCell, formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { sequentialStep } from '../../plotting/sequential.ts';
import { textRoles } from '../../plotting/theme.ts';
import { drawMissingAreas } from '../parts/missing-notes.ts';
import { drawKey } from '../parts/colour-key.ts';
import { breaksOf, stepClass } from '../parts/territories.ts';
import type { SpecWithBreaks } from '../parts/territories.ts';

const linePx = 16;
const gapPx = 2;

export function drawCells(
  chart: Chart<SpecWithBreaks>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data } = chart;
  const categories = categoriesOf(data);
  const series = seriesOf(data);
  const nameOf = (category: string) => categoryName(chart, category, language);
  const isNarrow = drawing.widthPx < 430;
  const widest = widestOf(categoriesOf(roomFor(chart)), (category) => roleWidth('label', nameOf(category)));
  const labelPx = isNarrow ? 0 : Math.min(widest + 14, drawing.widthPx * 0.4);
  const cellPx = (drawing.widthPx - labelPx) / series.length;
  const label = textRoles.label;
  const named = series.map((name) =>
    wrapText(seriesName(chart, name, language), label.face, label.sizePx, cellPx - 8),
  );
  // Names wider than their columns are listed under the cells, by the numbers that stand over them.
  const areListed = named.flat().some((line) => roleWidth('label', line) > cellPx - 4);
  const heads = areListed ? series.map((_, index) => [String(index + 1)]) : named;
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const breaks = breaksOf(chart);
  heads.forEach((lines, column) => {
    const first = (headLines - lines.length) * linePx + 12;
    lines.forEach((line, index) =>
      drawing.text('label', labelPx + column * cellPx, first + index * linePx, line),
    );
  });
  let y = headLines * linePx + (isNarrow ? 10 : 4);
  const side = isNarrow ? 34 : 40;
  for (const category of categories) {
    const lines = wrapText(
      nameOf(category),
      label.face,
      label.sizePx,
      isNarrow ? drawing.widthPx : labelPx - 10,
    );
    if (isNarrow) {
      lines.forEach((line) => drawing.text('label', 0, (y += linePx) - 2, line));
      y += 3;
    } else {
      const first = y + side / 2 + 4.5 - ((lines.length - 1) * linePx) / 2;
      lines.forEach((line, index) => drawing.text('label', 0, first + index * linePx, line));
    }
    const height = isNarrow ? side : Math.max(side, lines.length * linePx + 4);
    for (const datum of data.filter((each) => each.category === category)) {
      const x = labelPx + series.indexOf(seriesIn(datum)) * cellPx;
      const { value } = datum.cell;
      const isDark = value !== undefined && sequentialStep(value, breaks) >= 4;
      drawing.datum(datum, () => {
        const className = `${stepClass(datum, breaks)} area`;
        drawing.mark('rect', { class: className, x, y, width: cellPx - gapPx, height: height - gapPx });
        const whole = formatCell(datum.cell, language, 'short');
        const short = formatBareCell(datum.cell, language);
        const text = [whole, short].find((each) => roleWidth('tile', each) <= cellPx - 10);
        if (text !== undefined) {
          drawing.text('tile', x + 6, y + height / 2 + 3, text, 'start', isDark ? 'on-dark' : undefined);
        }
      });
      drawing.anchor(datum, x + cellPx / 2, y + height / 2);
    }
    y += height + (isNarrow ? 4 : 0);
  }
  const area = { left: labelPx, top: y + 8, widthPx: drawing.widthPx - labelPx };
  const end = chart.isKeyApart === true ? y : drawKey(drawing, chart, breaks, language, area);
  const listEnd = areListed ? drawNames(drawing, chart, language, series, end) : end;
  return drawMissingAreas(drawing, chart, language, listEnd);
}

/** The names of the series, each after its number. @returns the y under them */
function drawNames(
  drawing: DrawingBuilder,
  chart: Chart<SpecWithBreaks>,
  language: AnyLanguage,
  series: readonly string[],
  topPx: number,
): number {
  const { face, sizePx } = textRoles.label;
  let baseline = topPx + 4;
  series.forEach((name, index) => {
    const lines = wrapText(seriesName(chart, name, language), face, sizePx, drawing.widthPx - 18);
    lines.forEach((line, lineIndex) => {
      baseline += linePx;
      if (lineIndex === 0) drawing.text('label-strong', 0, baseline, String(index + 1));
      drawing.text('label', 18, baseline, line);
    });
  });
  return baseline + 8;
}
