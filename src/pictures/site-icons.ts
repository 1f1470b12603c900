/** The icons of the site: a square of ink with the two dots of the wordmark, one full and one open. */

import { Resvg } from '@resvg/resvg-js';
import { svg } from '../plotting/svg.ts';
import { themeColours } from '../sheets/colour-tokens.ts';

/** The pictures at the root of the site, in pixels; `favicon.svg` has no size. */
export const iconPictures = [
  { name: 'icon-32', sizePx: 32 },
  { name: 'apple-touch-icon', sizePx: 180 },
] as const;

/** The icon in a square of 32; a browser in dark dress swaps paper and ink. */
export function iconSvg(): string {
  const [light, dark] = [themeColours('chiaro'), themeColours('scuro')];
  const colours = (theme: ReadonlyMap<string, string>) =>
    `path{fill:${theme.get('ink')}}.full{fill:${theme.get('carta')}}.open{stroke:${theme.get('carta')}}`;
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' },
    `<style>${colours(light)}@media(prefers-color-scheme:dark){${colours(dark)}}</style>` +
      svg('path', { d: 'M0 0h32v32H0z' }) +
      svg('circle', { class: 'full', cx: 10.5, cy: 16, r: 4.75 }) +
      svg('circle', { class: 'open', cx: 22, cy: 16, r: 3.75, fill: 'none', 'stroke-width': 2 }),
  );
}

/** The icon as a PNG, always in light dress. */
export function iconPng(sizePx: number): Uint8Array {
  const drawing = iconSvg().replace(/@media\(.*?\}\}/, '');
  return new Resvg(drawing, { fitTo: { mode: 'width', value: sizePx } }).render().asPng();
}
