/** The colours that the tokens declare, theme by theme. */

import { readStyleSheet } from './style-sheets.ts';

/** What CSS calls the themes: `.tema-chiaro` and `.tema-scuro`. */
export const themes = ['chiaro', 'scuro'] as const;
export type Theme = (typeof themes)[number];

/** The colours of a theme, as `#rrggbb` by the token's name without its dashes. */
export function themeColours(theme: Theme): ReadonlyMap<string, string> {
  const sheet = readStyleSheet('base/tokens').replace(/\/\*.*?\*\//gs, '');
  const block = (selector: string) => {
    const start = sheet.indexOf(selector);
    const found = sheet.slice(start, sheet.indexOf('}', start));
    return [...found.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  };
  const light = block('.tema-chiaro');
  return new Map(theme === 'chiaro' ? light : [...light, ...block('.tema-scuro')]);
}

/** Tokens that are shown together. The tests compare those of the places, and those of the categories. */
export const colourGroups = {
  surfaces: ['carta', 'carta-2', 'lettera'],
  ink: ['ink', 'ink-2', 'ink-3', 'filo-forte'],
  places: ['lombardia', 'italia', 'europa', 'mondo'],
  categories: ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5'],
  sequential: ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'],
  diverging: ['div-n3', 'div-n2', 'div-n1', 'div-0', 'div-p1', 'div-p2', 'div-p3'],
} as const;
