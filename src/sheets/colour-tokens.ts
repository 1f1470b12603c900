/** The colours that the tokens declare, theme by theme. */

import { ofTheme } from './custom-properties.ts';
import { declaredTokens } from './style-sheets.ts';

/** As `[data-theme]` calls them. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of a theme, as `#rrggbb` by the token's name without its dashes. */
export function themeColours(theme: Theme): ReadonlyMap<string, string> {
  const values = [...declaredTokens()].map(
    ([name, value]) => [name.slice('--'.length), ofTheme(value, theme)] as const,
  );
  return new Map(values.filter(([, value]) => /^#[0-9a-f]{6}$/i.test(value)));
}

/** Tokens that are shown together. The tests compare those of the places, and those of the categories. */
export const colourGroups = {
  surfaces: ['carta', 'carta-2', 'lettera'],
  ink: ['ink', 'ink-2', 'ink-3', 'hairline-strong'],
  places: ['lombardia', 'italia', 'europa', 'mondo'],
  categories: ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5'],
  sequential: ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'],
  diverging: ['div-n3', 'div-n2', 'div-n1', 'div-0', 'div-p1', 'div-p2', 'div-p3'],
} as const;
