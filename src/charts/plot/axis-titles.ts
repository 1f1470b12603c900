/** What is measured along an axis, in words over or under the panels. */

import { inLanguage } from '../../i18n/ui.ts';
import type { AnyLanguage } from '../../site.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
import { plainWords, type Chart } from '../chart.ts';
import { seriesName } from '../chart-names.ts';
import { seriesOf } from '../datum.ts';
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
