/** The value that the others are measured by: a thread across the plot that ends in a bracket. */

import type { Language } from '../../site.ts';
import { plainWords, type Chart } from '../chart.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../plotting/svg.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { PlotArea } from './series-lines.ts';

const linePx = 16;

/** Draws the threshold of a chart that has one, its text under or over it where there is more room. */
export function drawThreshold(
  drawing: DrawingBuilder,
  { spec, threshold }: Chart,
  language: Language,
  x: (category: string) => number,
  y: (value: number) => number,
  plot: PlotArea,
): void {
  const words = plainWords(spec.words[language]);
  if (threshold?.value === undefined || !('threshold' in spec) || !('threshold' in words)) return;
  const at = y(threshold.value);
  const { at: category } = spec.threshold ?? {};
  const end = category === undefined ? plot.right : x(category);
  const d = `M${coordinate(plot.left)} ${coordinate(at)}H${coordinate(end)}M${coordinate(end)} ${coordinate(at - 5)}v10`;
  drawing.mark('path', { class: 'threshold', d });
  const { face, sizePx } = textRoles['annotation-strong'];
  const lines = wrapText(words.threshold ?? '', face, sizePx, plot.right - plot.left);
  const isAbove = at - 7 - lines.length * linePx >= -6;
  const first = isAbove ? at - 7 - (lines.length - 1) * linePx : at + 16;
  lines.forEach((line, index) => {
    drawing.text('annotation-strong', plot.left, first + index * linePx, line);
  });
}
