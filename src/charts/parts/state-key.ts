/** The key to marks that are filled by the state of their number: half by our calculation, empty by a forecast. */

import type { AnyLanguage } from '../../site.ts';
import { useWords } from '../../i18n/ui.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { textRoles } from '../../plotting/theme.ts';
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
    // Where even a line of its own has no room for it, it goes on below.
    const { face, sizePx } = textRoles.annotation;
    for (const [index, line] of wrapText(words, face, sizePx, drawing.widthPx - indentPx).entries()) {
      if (index > 0) y += linePx;
      const end = drawing.text('annotation', (index > 0 ? 0 : x) + indentPx, y, line);
      x = index > 0 ? drawing.widthPx : end + gapPx;
    }
  }
  return y === heightPx ? heightPx : y + 4;
}
