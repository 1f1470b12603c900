/** The history of a figure: from its first source to the last edition, whose circle is full. */

import { pairs } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { roleWidth, widestOf, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { TidySpec } from '../chart-spec.ts';

const linePx = 17;

/** Downwards on every width: the words of an edition need room beside its circle. */
export function drawHistory(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const { data } = chart;
  const { face, sizePx } = textRoles.label;
  const textOf = ({ cell }: Datum) => formatCell(cell, language, 'short');
  const isNarrow = drawing.widthPx < 430;
  const gapPx = isNarrow && data.length > 4 ? 5 : 16;
  const valueX = 26;
  const wordsX = isNarrow
    ? valueX
    : valueX + widestOf(data, (datum) => roleWidth('number', textOf(datum))) + 26;
  let top = 6;
  const circles: number[] = [];
  data.forEach((datum, index) => {
    const lines = wrapText(
      categoryName(chart, datum.category, language),
      face,
      sizePx,
      drawing.widthPx - wordsX,
    );
    const y = top + 14;
    circles.push(y);
    const isLast = index === data.length - 1;
    drawing.datum(datum, () => {
      drawing.mark('circle', { class: isLast ? 'disc-full' : 'disc-open', cx: 7, cy: y, r: 6 });
      const isKnown = datum.cell.value !== undefined;
      drawing.text(isKnown ? 'number' : 'annotation', valueX, y + 8, textOf(datum));
      let baseline = isNarrow ? y + 10 : y - 11;
      for (const line of lines)
        drawing.text(isLast ? 'label-strong' : 'label', wordsX, (baseline += linePx), line);
      top = Math.max(y + 20, baseline + 6) + gapPx;
    });
    drawing.anchor(datum, 7, y);
  });
  const gaps = pairs(circles, (before, y) => `M7 ${coordinate(before + 6)}V${coordinate(y - 6)}`);
  drawing.mark('path', { class: 'rule', d: gaps.join('') });
  return top - gapPx + 4;
}
