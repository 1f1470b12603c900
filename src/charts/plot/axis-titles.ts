/** What is measured along an axis, in words over or under the panels. */

import { inLanguage, useWords } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { plainWords, type Chart } from '../chart.ts';
import { seriesName } from '../chart-names.ts';
import { seriesOf } from '../datum.ts';
import { highMark } from '../../text/typography.ts';
import type { Axis } from './axes-of.ts';
import type { Plan } from './plan.ts';
import type { PlotSpec } from './spec.ts';

const linePx = 17;

/** The title of each axis; undefined where the subtitle says what is measured. */
export function axisTitlesOf(
  chart: Chart<PlotSpec>,
  { axes }: Plan,
  language: AnyLanguage,
): { x: string | undefined; y: string | undefined } {
  const written: Readonly<Record<string, string>> = plainWords(inLanguage(chart.spec.words, language).axes);
  const titleOf = (axis: Axis | undefined) => {
    if (axis === undefined) return undefined;
    const own = written[axis.name];
    if (own !== undefined) return own;
    const [first, ...others] = axis.measures;
    // One series alone on an axis is what it measures.
    const isSeries =
      first !== undefined && others.length === 0 && seriesOf(chart.data).includes(first.column);
    return isSeries ? seriesName(chart, first.column, language) : undefined;
  };
  return { x: titleOf(axes.x), y: titleOf(axes.y) };
}

/** What the areas of dots measure, where that is a series: nothing else would name it. @returns the y under it */
export function drawAreaNames(
  drawing: DrawingBuilder,
  chart: Chart<PlotSpec>,
  language: AnyLanguage,
  topPx: number,
): number {
  const columns = new Set(chart.spec.marks.flatMap((mark) => (mark.mark === 'dot' ? (mark.r ?? []) : [])));
  const { face, sizePx } = textRoles.axis;
  let y = topPx;
  for (const series of seriesOf(chart.data).filter((each) => columns.has(each))) {
    const name = seriesName(chart, series, language);
    const text = `${useWords(language)('plot.area')}${highMark(':', language)} ${name}`;
    for (const line of wrapText(text, face, sizePx, drawing.widthPx))
      drawing.text('axis', 0, (y += linePx) - 4, line);
  }
  return y === topPx ? y : y + 4;
}

/** Writes the title of an axis, at the left over the panels or at the right under them. @returns the y under it */
export function drawAxisTitle(
  drawing: DrawingBuilder,
  title: string | undefined,
  topPx: number,
  side: 'start' | 'end',
): number {
  if (title === undefined) return topPx;
  const { face, sizePx } = textRoles['label-strong'];
  const lines = wrapText(title, face, sizePx, drawing.widthPx);
  lines.forEach((line, index) =>
    drawing.text(
      'label-strong',
      side === 'start' ? 0 : drawing.widthPx,
      topPx + 13 + index * linePx,
      line,
      side,
    ),
  );
  return topPx + lines.length * linePx + 4;
}
