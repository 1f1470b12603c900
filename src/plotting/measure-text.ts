/** Widths of text in the publication's own fonts, so that the build needs no browser. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { FontFace } from './theme.ts';
import { projectRoot } from '../project-root.ts';

const fontFiles: Record<FontFace, string> = {
  archivo: '@fontsource/archivo/files/archivo-latin-400-normal.woff',
  'archivo-bold': '@fontsource/archivo/files/archivo-latin-600-normal.woff',
  bodoni: '@fontsource-variable/bodoni-moda/files/bodoni-moda-latin-opsz-normal.woff2',
  serif: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
};

/**
 * Bodoni is measured at the weight and optical size its file opens with, and set heavier and
 * sturdier than that, which is wider by this much at the most.
 */
const setWider: Partial<Record<FontFace, number>> = { bodoni: 1.05 };

const require = createRequire(join(projectRoot, 'package.json'));
const fonts = new Map<FontFace, Font>();
const widths = new Map<string, number>();

function fontOf(face: FontFace): Font {
  let font = fonts.get(face);
  if (font === undefined) {
    const opened = create(readFileSync(require.resolve(fontFiles[face])));
    if (!('layout' in opened)) throw new Error(`${fontFiles[face]} holds no single font`);
    font = opened;
    fonts.set(face, font);
  }
  return font;
}

/** Letters that some fonts join three at a time: what pairs say of them is not all. */
const joinedByThree = /ff[ijl]/;

/** Advances of whole lines, single letters and pairs, in units of the font. */
const advances = new Map<string, number>();

function advanceOf(text: string, face: FontFace): number {
  const key = `${face}|${text}`;
  let advance = advances.get(key);
  if (advance === undefined) {
    advance = fontOf(face).layout(text, ['tnum', 'lnum', 'kern']).advanceWidth;
    advances.set(key, advance);
  }
  return advance;
}

/**
 * The advance of a line from its letters and from what each pair adds or takes away (kerning, ligatures of two):
 * a font has far fewer pairs than a publication has lines, and laying out a line is slow.
 */
function advanceByPairs(text: string, face: FontFace): number {
  if (joinedByThree.test(text)) return advanceOf(text, face);
  let advance = 0;
  let before: string | undefined;
  for (const letter of text) {
    advance +=
      before === undefined
        ? advanceOf(letter, face)
        : advanceOf(before + letter, face) - advanceOf(before, face);
    before = letter;
  }
  return advance;
}

/** Width of one line of text in pixels, with lining tabular figures as drawings set them. */
export function measureText(text: string, face: FontFace, sizePx: number): number {
  const key = `${face}|${text}`;
  let inEm = widths.get(key);
  if (inEm === undefined) {
    inEm = (advanceByPairs(text, face) / fontOf(face).unitsPerEm) * (setWider[face] ?? 1);
    widths.set(key, inEm);
  }
  return inEm * sizePx;
}

/**
 * Width of one line of text where a browser may round every glyph to whole pixels, as some do on screens
 * of one pixel a point; otherwise that of `measureText`. The wider of the two, in pixels.
 */
export function widestText(text: string, face: FontFace, sizePx: number): number {
  const key = `${face}|${sizePx}|${text}`;
  let rounded = widths.get(key);
  if (rounded === undefined) {
    const font = fontOf(face);
    const scale = (Math.ceil(sizePx) / font.unitsPerEm) * (setWider[face] ?? 1);
    const { positions } = font.layout(text, ['lnum', 'kern']);
    rounded = positions.reduce((sum, { xAdvance }) => sum + Math.round(xAdvance * scale), 0);
    widths.set(key, rounded);
  }
  return Math.max(rounded, measureText(text, face, sizePx));
}

/** Breaks a text into lines no wider than `widthPx`; a longer single word stands alone. */
export function wrapText(
  text: string,
  face: FontFace,
  sizePx: number,
  widthPx: number,
  measure: typeof measureText = measureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, face, sizePx) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines as `wrapText` makes, as even in length as they can be. */
export function balanceText(text: string, face: FontFace, sizePx: number, widthPx: number): string[] {
  const lines = wrapText(text, face, sizePx, widthPx);
  let [low, high] = [widthPx / lines.length, widthPx];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, face, sizePx, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapText(text, face, sizePx, high);
}
