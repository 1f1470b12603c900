/** The icons of the site: a square of ink with the two dots of the wordmark, one full and one open. */

import { Resvg } from '@resvg/resvg-js';
import { element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { present } from '../present.ts';
import { fields } from '../plotting/faces/fields.ts';
import { drawObject } from '../plotting/faces/objects.ts';
import { paintedMarks } from '../plotting/faces/paint.ts';
import type { Face } from '../stories/face.ts';
import { themeColours, themes, type Theme } from '../sheets/colour-tokens.ts';

/** The pictures at the root of the site, in pixels; `favicon.svg` has no size. */
export const iconPictures = [
  { name: 'icon-32', sizePx: 32 },
  { name: 'apple-touch-icon', sizePx: 180 },
] as const;

/** The icon in a square of 32; a browser in dark dress swaps paper and ink. */
export function iconSvg(): string {
  return icon(`${coloursOf('light')}@media(prefers-color-scheme:dark){${coloursOf('dark')}}`);
}

/** The icon as a PNG, always in light dress. */
export function iconPng(sizePx: number): Uint8Array {
  return new Resvg(icon(coloursOf('light')), { fitTo: { mode: 'width', value: sizePx } }).render().asPng();
}

/** The icon of a story: its mark on its field, in light dress and in dark. */
export function storyIconSvg({ field, object, amounts }: Face): string {
  const marks = drawObject(object, { amounts, isMark: true });
  const dressed = (theme: Theme) =>
    element(
      'g',
      { class: theme },
      element('path', { d: 'M-40-40H520V520H-40Z', fill: fields[field][theme].field }),
      ...paintedMarks(marks, fields[field][theme], theme, 20),
    );
  const sheet =
    '.dark{display:none}@media(prefers-color-scheme:dark){.dark{display:inline}.light{display:none}}';
  const square = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '-40 -40 560 560' };
  return writeXml([element('svg', square, element('style', {}, sheet), ...themes.map(dressed))]);
}

function coloursOf(theme: Theme): string {
  const colours = themeColours(theme);
  const colour = (token: 'ink' | 'carta') => present(colours.get(token), `the colour ${token} of ${theme}`);
  return `path{fill:${colour('ink')}}.full{fill:${colour('carta')}}.open{stroke:${colour('carta')}}`;
}

function icon(sheet: string): string {
  const square = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' };
  return writeXml([
    element(
      'svg',
      square,
      element('style', {}, sheet),
      element('path', { d: 'M0 0h32v32H0z' }),
      element('circle', { class: 'full', cx: 10.5, cy: 16, r: 4.75 }),
      element('circle', { class: 'open', cx: 22, cy: 16, r: 3.75, fill: 'none', 'stroke-width': 2 }),
    ),
  ]);
}
