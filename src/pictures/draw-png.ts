/** An SVG drawn in pixels by resvg, and written as PNG. */

import { Resvg } from '@resvg/resvg-js';
import { opaquePng } from './png-file.ts';

/**
 * A PNG of an SVG that holds no text.
 * @param scale how many pixels of the PNG are one of the picture
 */
export function drawPng(svg: string, scale: number): Uint8Array {
  const options = { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } } as const;
  const drawn = new Resvg(svg, options).render();
  const { width, height, pixels: bytes } = drawn;
  return opaquePng({ width, height, bytes }) ?? drawn.asPng();
}
