/** Widths of text in the publication's own fonts, so that the build needs no browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { present } from '../present.ts';
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
  /** What three letters that the font joins add to what their pairs say. */
  triples: Readonly<Record<string, number>>;
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
const joinedByThree = /ff[ijl]/g;

/**
 * The advance of a line in units of the font, from its letters and from what each pair adds (kerning, ligatures of
 * two): laying out a line takes a font a hundred times longer. A letter that no font of ours has, of which a finding
 * speaks, counts as wide as it is high; a mark on a letter adds nothing.
 */
function advanceOf(text: string, face: FontFace): number {
  const { unitsPerEm, letters, pairs, triples } = letterWidths[face];
  let advance = 0;
  let before = '';
  for (const letter of /\p{M}/u.test(text) ? text.normalize('NFC') : text) {
    const width = letters[letter] ?? (/[\p{M}\p{Cf}]/u.test(letter) ? 0 : unitsPerEm);
    advance += width + (pairs[before]?.[letter] ?? 0);
    before = letter;
  }
  for (const [joined] of text.matchAll(joinedByThree)) advance += triples[joined] ?? 0;
  return advance;
}

/** Whether every face of ours has a letter, in a file of its own or in one that stands in for it. */
export function isDrawable(letter: string): boolean {
  return Object.values(letterWidths).every(({ letters }) => Object.hasOwn(letters, letter));
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

const lettersInFile = new Map<string, boolean>();

/** Whether the file of a face has a letter. */
function isInFile(letter: string, face: FontFace): boolean {
  const key = `${face}|${letter}`;
  const known = lettersInFile.get(key);
  if (known !== undefined) return known;
  const isThere = fontOf(face).hasGlyphForCodePoint(present(letter.codePointAt(0), 'a letter'));
  lettersInFile.set(key, isThere);
  return isThere;
}

const advances = new Map<string, readonly number[]>();

/** The advance of every glyph of a text that is laid out at once, in units of the font. */
function glyphAdvances(text: string, face: FontFace): readonly number[] {
  const key = `${face}|${text}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const laid = fontOf(face)
    .layout(text, ['lnum', 'kern'])
    .positions.map(({ xAdvance }) => xAdvance);
  advances.set(key, laid);
  return laid;
}

/**
 * The same for a line, word by word: to break it, each of its beginnings is measured, and of what is beyond a space
 * a letter feels the space alone.
 */
function lineAdvances(text: string, face: FontFace): number[] {
  const words = text.split(' ');
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return glyphAdvances(word, face);
    return [...glyphAdvances(`${word} `, face).slice(0, -1), ...glyphAdvances(` ${next}`, face).slice(0, 1)];
  });
}

/**
 * Width of one line of text where a browser may round every glyph to whole pixels, as some do on screens
 * of one pixel a point; otherwise that of `measureText`. The wider of the two, in pixels.
 */
export function widestText(text: string, face: FontFace, sizePx: number): number {
  const key = `${face}|${sizePx}|${text}`;
  let rounded = roundedWidths.get(key);
  if (rounded === undefined) {
    const scale = (Math.ceil(sizePx) / fontOf(face).unitsPerEm) * (setWider[face] ?? 1);
    // Letters of further files are in the table alone.
    const [own, others] = [[] as string[], [] as string[]];
    for (const letter of text) (isInFile(letter, face) ? own : others).push(letter);
    const glyphs = [...lineAdvances(own.join(''), face), ...others.map((each) => advanceOf(each, face))];
    rounded = glyphs.reduce((sum, advance) => sum + Math.round(advance * scale), 0);
    roundedWidths.set(key, rounded);
  }
  return Math.max(rounded, measureText(text, face, sizePx));
}

/** A word by what it adds to a line, in units of the font. */
interface WordUnits {
  own: number;
  first: string;
  last: string;
}

const unitsOfWords = new Map<string, WordUnits>();

function unitsOf(word: string, face: FontFace): WordUnits {
  const key = `${face}|${word}`;
  let units = unitsOfWords.get(key);
  if (units === undefined) {
    const letters = [...word.normalize('NFC')];
    units = { own: advanceOf(word, face), first: letters[0] ?? '', last: letters.at(-1) ?? '' };
    unitsOfWords.set(key, units);
  }
  return units;
}

/** The same where every glyph is rounded to whole pixels, as `widestText` counts it. */
interface WordPixels {
  /** At the end of a line, and before a space, which a letter may feel. */
  own: number;
  beforeSpace: number;
  /** Of the space before the word. */
  space: number;
}

const pixelsOfWords = new Map<string, WordPixels>();

function pixelsOf(word: string, face: FontFace, sizePx: number): WordPixels {
  const key = `${face}|${sizePx}|${word}`;
  let pixels = pixelsOfWords.get(key);
  if (pixels === undefined) {
    const scale = (Math.ceil(sizePx) / fontOf(face).unitsPerEm) * (setWider[face] ?? 1);
    const sum = (advances: readonly number[]) =>
      advances.reduce((total, advance) => total + Math.round(advance * scale), 0);
    const letters = [...word];
    const others = sum(letters.filter((each) => !isInFile(each, face)).map((each) => advanceOf(each, face)));
    const own = letters.filter((letter) => isInFile(letter, face)).join('');
    pixels = {
      own: sum(glyphAdvances(own, face)) + others,
      beforeSpace: sum(glyphAdvances(`${own} `, face).slice(0, -1)) + others,
      space: sum(glyphAdvances(` ${own}`, face).slice(0, 1)),
    };
    pixelsOfWords.set(key, pixels);
  }
  return pixels;
}

/** A word of a text by what it adds to a line, in pixels, its space before it. */
interface WordInText {
  word: string;
  /** Where it begins a line. */
  alone: LineWidth;
  /** What it adds to a line that the word before it ends. */
  added: LineWidth;
}

/** A width in units of the font, and in pixels where every glyph is rounded; the latter is 0 where nobody asks for it. */
interface LineWidth {
  units: number;
  pixels: number;
}

const wordsOfTexts = new Map<string, readonly WordInText[]>();

/** The words of a text, looked up once: embeds break the same text at many widths. */
function wordsIn(text: string, face: FontFace, sizePx: number, isWidest: boolean): readonly WordInText[] {
  // Rounded widths alone depend on the size.
  const key = `${face}|${isWidest ? sizePx : ''}|${text}`;
  const known = wordsOfTexts.get(key);
  if (known !== undefined) return known;
  const { unitsPerEm, letters, pairs } = letterWidths[face];
  let [last, pixelsBefore]: [string, WordPixels | undefined] = ['', undefined];
  const words = text.split(/[ \n]+/).map((word): WordInText => {
    const { own, first, last: end } = unitsOf(word, face);
    const joined = (pairs[last]?.[' '] ?? 0) + (letters[' '] ?? unitsPerEm) + (pairs[' ']?.[first] ?? 0);
    const pixels = isWidest ? pixelsOf(word, face, sizePx) : undefined;
    const before = pixelsBefore === undefined ? 0 : pixelsBefore.beforeSpace - pixelsBefore.own;
    const added = pixels === undefined ? 0 : before + pixels.space + pixels.own;
    [last, pixelsBefore] = [end === '' ? ' ' : end, pixels];
    return {
      word,
      alone: { units: own, pixels: pixels?.own ?? 0 },
      added: { units: joined + own, pixels: added },
    };
  });
  wordsOfTexts.set(key, words);
  return words;
}

/**
 * Breaks a text into lines no wider than `widthPx`; a longer single word stands alone.
 * @param measure `measureText` or `widestText`: what words add to a line is summed, so that a line that grows is not
 *   measured again from its beginning
 */
export function wrapText(
  text: string,
  face: FontFace,
  sizePx: number,
  widthPx: number,
  measure: typeof measureText = measureText,
): string[] {
  const wide = setWider[face] ?? 1;
  const { unitsPerEm } = letterWidths[face];
  const lines: string[] = [];
  let line: string | undefined;
  let [units, pixels] = [0, 0];
  for (const { word, alone, added } of wordsIn(text, face, sizePx, measure === widestText)) {
    if (line !== undefined && line !== '') {
      const longer = units + added.units;
      const longerPx = pixels + added.pixels;
      if (Math.max(longerPx, (longer / unitsPerEm) * wide * sizePx) <= widthPx) {
        line = `${line} ${word}`;
        [units, pixels] = [longer, longerPx];
        continue;
      }
      lines.push(line);
    }
    line = word;
    ({ units, pixels } = alone);
  }
  return line === undefined || line === '' ? lines : [...lines, line];
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
