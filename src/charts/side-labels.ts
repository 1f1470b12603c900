/** Labels beside or under a drawing, each tied to its mark by a thread that never runs diagonally. */

import type { Datum } from '../model/chart-data.ts';
import type { DrawingBuilder } from '../plotting/drawing.ts';
import { wrapText } from '../plotting/measure-text.ts';
import { spread } from '../plotting/spread.ts';
import { coordinate } from '../plotting/svg.ts';
import { textRoles } from '../plotting/theme.ts';

export interface SideLabel {
  datum: Datum;
  /** The point it is about. */
  at: { x: number; y: number };
  text: string;
  isStrong: boolean;
}

const linePx = 17;

/**
 * A column of labels from `leftPx` on. Beside the drawing (without `topPx`) each stands at the height of
 * its mark, as far as the others let it, and a thread leads to it; under the drawing, from `topPx` on,
 * they follow each other and a dot alone marks what they are about.
 * @returns the y under the last one
 */
export function drawSideLabels(
  drawing: DrawingBuilder,
  labels: readonly SideLabel[],
  leftPx: number,
  topPx?: number,
): number {
  const sorted = topPx === undefined ? labels.toSorted((a, b) => a.at.y - b.at.y) : [...labels];
  const widthPx = drawing.widthPx - leftPx;
  const wrapped = sorted.map(({ text, isStrong }) => {
    const { face, sizePx } = textRoles[isStrong ? 'label-strong' : 'label'];
    return wrapText(text, face, sizePx, widthPx);
  });
  const tallest = Math.max(1, ...wrapped.map((lines) => lines.length));
  const gap = tallest * linePx + 5;
  const ys =
    topPx === undefined
      ? spread(
          sorted.map(({ at }) => at.y),
          gap,
          10,
        )
      : sorted.map((_, index) => topPx + 12 + index * gap);
  let bottom = topPx ?? 0;
  sorted.forEach(({ datum, at, isStrong }, index) => {
    const y = ys[index] ?? 0;
    drawing.datum(datum, () => {
      drawing.mark('circle', { class: 'pin', cx: at.x, cy: at.y, r: 3 });
      if (topPx === undefined) {
        const bend = leftPx - 6 - (index % 2) * 5;
        const d = `M${coordinate(at.x)} ${coordinate(at.y)}H${coordinate(bend)}V${coordinate(y)}H${coordinate(leftPx - 3)}`;
        drawing.mark('path', { class: 'leader', d });
      }
      wrapped[index]?.forEach((line, lineIndex) => {
        drawing.text(isStrong ? 'label-strong' : 'label', leftPx, y + 4.5 + lineIndex * linePx, line);
      });
    });
    bottom = y + 10 + ((wrapped[index]?.length ?? 1) - 1) * linePx;
  });
  return bottom;
}
