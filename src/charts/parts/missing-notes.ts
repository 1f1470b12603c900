/** Why values are not there, said under a drawing that leaves a gap for them. */

import type { Language } from '../../site.ts';
import type { Datum } from '../datum.ts';
import type { Chart } from '../chart.ts';
import { categoryName, seriesName } from '../chart-names.ts';
import { formatCell, rangeDash } from '../../binding/number-format.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { hatch } from '../../plotting/hatch.ts';
import { endsOf } from '../../plotting/span.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';

const [linePx, indentPx, swatchPx] = [16, 22, 12];
/** Beyond so many, the first and the last stand for all. */
const mostNamed = 4;

/**
 * A line for each reason: `2016: not available`. With several series it names them.
 * @returns the y under the last line
 */
export function drawMissingNotes(
  drawing: DrawingBuilder,
  chart: Chart,
  language: Language,
  area: { left: number; top: number; widthPx: number },
  data: readonly Datum[] = chart.data,
): number {
  const missing = data.filter(({ cell }) => cell.value === undefined);
  const { face, sizePx } = textRoles.annotation;
  const namesSeries = new Set(data.map(({ series }) => series)).size > 1;
  let y = area.top;
  const reasons = Map.groupBy(missing, ({ cell, series }) =>
    JSON.stringify([namesSeries ? series : undefined, formatCell(cell, language)]),
  );
  for (const members of reasons.values()) {
    const [first, last] = endsOf(members);
    const nameOf = (datum: Datum) => categoryName(chart, datum.category, language);
    const names =
      members.length > mostNamed
        ? `${nameOf(first)}${rangeDash[language]}${nameOf(last)}`
        : members.map(nameOf).join(', ');
    const series =
      namesSeries && first.series !== undefined ? `${seriesName(chart, first.series, language)}, ` : '';
    const text = `${series}${names}: ${formatCell(first.cell, language)}`;
    drawing.mark('path', { class: 'hatch', d: hatch(area.left, y + 4, swatchPx, swatchPx) });
    for (const line of wrapText(text, face, sizePx, area.widthPx - indentPx)) {
      drawing.text('annotation', area.left + indentPx, (y += linePx) - 1, line);
    }
    y += 3;
  }
  return y;
}
