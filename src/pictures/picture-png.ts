/** Pictures as PNG, drawn by resvg from the same SVG in the publication's own fonts. */

import { Resvg } from '@resvg/resvg-js';
import type { Element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { outlineText } from './outlined-svg.ts';
import { opaquePng } from './png-file.ts';

/** @param scale how many pixels of the PNG are one of the picture */
export async function pictureAsPng(picture: Element, scale: number): Promise<Uint8Array> {
  const { svg } = await outlineText(picture);
  const options = { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } } as const;
  const drawn = new Resvg(writeXml([svg]), options).render();
  const { width, height, pixels: bytes } = drawn;
  return opaquePng({ width, height, bytes }) ?? drawn.asPng();
}
