/** Widths of text in the publication's own fonts, so that the build needs no browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { openFont, type Font } from './fonts.ts';
import type { FontFace } from './theme.ts';

/**
 * Bodoni is measured at the weight and optical size its file opens with, and set heavier and
 * sturdier than that, which is wider by this much at the most.
 */
const setWider: Partial<Record<FontFace, number>> = { bodoni: 1.05 };

/** What `npm run letter-widths` writes of a face, in units of the font. */
interface LetterWidths {
  unitsPerEm: number;
  letters: Readonly<Record<string, number>>;
  /** What a pair of letters adds to the width of both, by its first letter and then by its second. */
  pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const letterWidths = JSON.parse(
  readFileSync(join(projectRoot, 'src/plotting/letter-widths.json'), 'utf8'),
) as Readonly<Record<FontFace, LetterWidths>>;

const fonts = new Map<FontFace, Font>();
const widths = new Map<string, number>();
/** Apart from the others: a text may hold the signs that part the keys. */
const roundedWidths = new Map<string, number>();

function fontOf(face: FontFace): Font {
  const font = fonts.get(face) ?? openFont(face);
  fonts.set(face, font);
  return font;
}

/** Letters that some fonts join three at a time: what pairs say of them is not all. */
const joinedByThree = /ff[ijl]/;

/**
 * The advance of a line in units of the font, from its letters and from what each pair adds (kerning, ligatures of
 * two): laying out a line takes a font a hundred times longer. A line with a letter that the table lacks is laid out.
 */
function advanceOf(text: string, face: FontFace): number {
  const { letters, pairs } = letterWidths[face];
  let advance = joinedByThree.test(text) ? Number.NaN : 0;
  let before = '';
  for (const letter of text) {
    const pairsOfBefore = pairs[before];
    advance += (letters[letter] ?? Number.NaN) + (pairsOfBefore?.[letter] ?? 0);
    before = letter;
  }
  return Number.isNaN(advance) ? fontOf(face).layout(text, ['tnum', 'lnum', 'kern']).advanceWidth : advance;
}

/** Width of one line of text in pixels, with lining tabular figures as drawings set them. */
export function measureText(text: string, face: FontFace, sizePx: number): number {
  const key = `${face}|${text}`;
  let inEm = widths.get(key);
  if (inEm === undefined) {
    inEm = (advanceOf(text, face) / letterWidths[face].unitsPerEm) * (setWider[face] ?? 1);
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
  let rounded = roundedWidths.get(key);
  if (rounded === undefined) {
    const font = fontOf(face);
    const scale = (Math.ceil(sizePx) / font.unitsPerEm) * (setWider[face] ?? 1);
    const { positions } = font.layout(text, ['lnum', 'kern']);
    rounded = positions.reduce((sum, { xAdvance }) => sum + Math.round(xAdvance * scale), 0);
    roundedWidths.set(key, rounded);
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
