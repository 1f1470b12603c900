/** The value that the others are measured by: a rule across the plot that ends in a bracket. */

import { inLanguage, mapSpoken } from '../../i18n/ui.ts';
import { z } from 'zod';
import { present } from '../../present.ts';
import type { TidySpec } from '../chart-spec.ts';
import { rowKey, sentence } from '../chart-spec-parts.ts';
import type { AnyLanguage, Spoken } from '../../site.ts';
import { plainWords, type Chart, type NamedParts, type Threshold } from '../chart.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { textRoles } from '../../plotting/theme.ts';
import type { PlotArea } from './series-lines.ts';

/** What the file of a chart with a value axis may add. */
export const thresholdField = {
  threshold: z
    .strictObject({
      from: sentence.describe('Address of the cell that holds it, in the unit of the drawn values.'),
      at: rowKey.optional().describe('The category it is about; without it, all of them.'),
    })
    .optional()
    .describe('A goal, a limit or an average, drawn as a rule across; its text is `threshold` in the words.'),
};
/** What its words may add. */
export const thresholdWords = {
  threshold: sentence.optional().describe('What the threshold is, with its number.'),
};

type Words = TidySpec['words']['it'] & { threshold?: string | undefined };
export type MeasuredSpec = Omit<TidySpec, 'words'> & {
  threshold?: { from: string; at?: string | undefined } | undefined;
  words: Spoken<Words>;
};

/** The threshold of a chart as its file names it. */
export function thresholdOf({ threshold, words }: MeasuredSpec): Threshold | undefined {
  return threshold && { ...threshold, texts: mapSpoken(words, (own) => own.threshold) };
}

/** A threshold has its text, and the category it is about is drawn. */
export function thresholdNames({ threshold }: MeasuredSpec): NamedParts {
  const at = threshold?.at;
  return {
    sentences: { threshold: threshold !== undefined },
    references: at === undefined ? [] : [{ key: at, path: ['threshold', 'at'], among: 'categories' }],
  };
}

const linePx = 16;

/** Draws the threshold of a chart that has one, its text under or over it where there is more room. */
export function drawThreshold(
  drawing: DrawingBuilder,
  { id, spec, threshold }: Chart<MeasuredSpec>,
  language: AnyLanguage,
  x: (category: string) => number,
  y: (value: number) => number,
  plot: PlotArea,
): void {
  if (threshold === undefined) return;
  const words = present(
    plainWords(inLanguage(spec.words, language)).threshold,
    `text of the threshold of ${id}`,
  );
  const at = y(present(threshold.value, `threshold of ${id}`));
  const category = spec.threshold?.at;
  const end = category === undefined ? plot.right : x(category);
  const d = `M${coordinate(plot.left)} ${coordinate(at)}H${coordinate(end)}M${coordinate(end)} ${coordinate(at - 5)}v10`;
  drawing.mark('path', { class: 'threshold', d });
  const { face, sizePx } = textRoles['annotation-strong'];
  const lines = wrapText(words, face, sizePx, plot.right - plot.left);
  const isAbove = at - 7 - lines.length * linePx >= -6;
  const first = isAbove ? at - 7 - (lines.length - 1) * linePx : at + 16;
  lines.forEach((line, index) => {
    drawing.text('annotation-strong', plot.left, first + index * linePx, line);
  });
}
