/** Pictures as PNG, drawn from the same SVG in the publication's own fonts. */

import type { Element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { madeBefore } from '../made-before.ts';
import { present } from '../present.ts';
import { outlineText } from './outlined-svg.ts';
import { drawPngs } from './png-threads.ts';

/** @param scale how many pixels of the PNG are one of the picture */
export async function pictureAsPng(picture: Element, scale: number): Promise<Uint8Array> {
  const [file] = await pictureAsPngs(picture, [scale]);
  return present(file, 'a picture drawn');
}

/** The same at several scales: its text is set once. */
export async function pictureAsPngs(
  picture: Element,
  scales: readonly number[],
): Promise<readonly Uint8Array[]> {
  return madeBefore('png', [writeXml([picture]), scales.join(' ')], async () => {
    const { svg } = await outlineText(picture);
    return drawPngs(writeXml([svg]), scales);
  });
}
