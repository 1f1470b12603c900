/** One source fans out into its rows: bars come out with a figure, dashed lines without one. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import type { Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { endsOf } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { TidySpec } from '../chart-spec.ts';

const rowGapPx = 12;
const linePx = 17;
const numberLinePx = 28;

export function drawFan(chart: Chart<TidySpec>, language: AnyLanguage, drawing: DrawingBuilder): number {
  const t = useWords(language);
  const { widthPx } = drawing;
  const isNarrow = widthPx < 430;
  // The source, the line on which its curves end in circles, and where the words begin.
  const [sourceX, fanX] = isNarrow ? [6, 38] : [10, Math.min(210, widthPx * 0.3)];
  const wordsX = fanX + (isNarrow ? 24 : 64);
  let heightPx = 0;
  const rows = chart.data.map((datum) => {
    const hasFigure = datum.cell.value !== undefined;
    const { face, sizePx } = textRoles[hasFigure ? 'label-strong' : 'label'];
    const lines = wrapText(categoryName(chart, datum.category, language), face, sizePx, widthPx - wordsX);
    const height = (hasFigure ? numberLinePx : linePx) + lines.length * linePx + rowGapPx;
    const y = 4 + heightPx + height / 2 - rowGapPx / 2;
    heightPx += height;
    return { datum, lines, hasFigure, y };
  });
  const sourceY = heightPx / 2;
  const [first, last] = endsOf(rows);
  drawing.mark('path', {
    class: 'base',
    d: `M${coordinate(fanX)} ${coordinate(first.y - 16)}V${coordinate(last.y + 16)}`,
  });
  for (const { datum, lines, hasFigure, y } of rows) {
    drawing.datum(datum, () => {
      const bend = (sourceX + fanX) / 2;
      const curve = `M${sourceX} ${coordinate(sourceY)}C${coordinate(bend)} ${coordinate(sourceY)} ${coordinate(bend)} ${coordinate(y)} ${coordinate(fanX)} ${coordinate(y)}`;
      drawing.mark('path', { class: hasFigure ? 'rule' : 'missing', d: curve });
      if (hasFigure) {
        drawing.mark('rect', { class: 'bar-strong', x: fanX, y: y - 4, width: wordsX - fanX - 8, height: 8 });
      } else {
        drawing.mark('path', {
          class: 'missing',
          d: `M${coordinate(fanX)} ${coordinate(y)}H${coordinate(wordsX - 8)}`,
        });
      }
      drawing.mark('circle', { class: hasFigure ? 'disc-full' : 'disc-open', cx: fanX, cy: y, r: 5 });
      const total = (hasFigure ? numberLinePx : linePx) + lines.length * linePx;
      let baseline = y - total / 2;
      if (hasFigure)
        drawing.text(
          'number',
          wordsX,
          (baseline += numberLinePx) - 5,
          formatCell(datum.cell, language, 'short'),
        );
      for (const line of lines)
        drawing.text(hasFigure ? 'label-strong' : 'label', wordsX, (baseline += linePx) - 2, line);
      if (!hasFigure) drawing.text('annotation', wordsX, baseline + linePx - 2, t('value.noFigure'));
    });
    drawing.anchor(datum, fanX, y);
  }
  drawing.mark('circle', { class: 'disc-full', cx: sourceX, cy: sourceY, r: 6 });
  return heightPx + 6;
}
