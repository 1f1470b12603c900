/** The key to marks that are filled by the state of their number: half by our calculation, empty by a forecast. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { drawMark } from './carriers.ts';

const [abovePx, linePx, radius, indentPx, gapPx] = [8, 17, 4.5, 15, 18];

/**
 * Says under the marks, which end at `heightPx`, what a half-filled and an empty one mean, where there are such.
 * @returns the height with it
 */
export function drawStateKey(language: AnyLanguage, drawing: DrawingBuilder, heightPx: number): number {
  const t = useWords(language);
  let [x, y] = [0, heightPx];
  for (const state of ['calculated', 'forecast'] as const) {
    const shape = drawing.shapeThatTells(state);
    if (shape === undefined) continue;
    const words = t(`state.${state}.long`);
    if (y === heightPx) y += abovePx + linePx;
    else if (x + indentPx + roleWidth('annotation', words) > drawing.widthPx) [x, y] = [0, y + linePx];
    const at = [x + radius + 1, y - 4.5] as const;
    drawing.group(() => drawMark(drawing, { shape, state }, at, radius), 'key-state');
    x = drawing.text('annotation', x + indentPx, y, words) + gapPx;
  }
  return y === heightPx ? heightPx : y + 4;
}
