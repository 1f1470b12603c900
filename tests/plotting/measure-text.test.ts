import { expect, it } from 'vitest';
import { openFont } from '../../src/plotting/fonts.ts';
import { isDrawable, measureText, widestText, wrapText } from '../../src/plotting/measure-text.ts';
import { realText } from '../content.ts';

const lines = realText('content/glossary.yaml')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
/** Kerning, figures, ligatures of two and three letters. */
const odd = ['AVATAR, To. «1.234,5 %» Wy', 'ufficio, affluent, fjord, office', '', 'T', 'ffi ffl'];

it.each([
  ['archivo', 1],
  ['archivo-bold', 1],
  ['bodoni', 1.05],
  ['serif', 1],
] as const)('a line of %s is as wide as the font lays it out', (face, wider) => {
  const font = openFont(face);
  const texts = [...lines, ...odd];
  expect(texts.length).toBeGreaterThan(200);
  const wrong = texts.filter((text) => {
    const { advanceWidth } = font.layout(text, ['tnum', 'lnum', 'kern']);
    return Math.abs(measureText(text, face, font.unitsPerEm) - advanceWidth * wider) > 1e-6;
  });
  expect(wrong).toEqual([]);
});

it('letters of further files, of other families and small figures have their widths', () => {
  for (const letter of 'ŁőşčțΘжїấ₂⁴≤№') expect(isDrawable(letter), letter).toBe(true);
  for (const face of ['archivo', 'archivo-bold', 'bodoni', 'serif'] as const) {
    expect(measureText('Ł', face, 100)).toBeGreaterThan(30);
    expect(measureText('CO₂', face, 100)).toBeLessThan(measureText('CO2', face, 100));
  }
});

it('letters that no font of ours has are as wide as they are high, and known as such', () => {
  for (const letter of '日א🙂\uE000→') expect(isDrawable(letter), letter).toBe(false);
  expect(measureText('日本', 'archivo', 10)).toBe(20);
});

it.each([
  ['archivo', 1, 13],
  ['archivo-bold', 1, 15.5],
  ['bodoni', 1.05, 40],
  ['serif', 1, 18],
] as const)('a line of %s is as wide as its glyphs, each rounded', (face, wider, sizePx) => {
  const font = openFont(face);
  const scale = (Math.ceil(sizePx) / font.unitsPerEm) * wider;
  const someLines = lines.filter((_, index) => index % 5 === 0);
  const inFile = [...someLines, ...odd, 'T  o', ' V', 'W '].filter((text) =>
    [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  );
  expect(inFile.length).toBeGreaterThan(40);
  const wrong = inFile.filter((text) => {
    const { positions } = font.layout(text, ['lnum', 'kern']);
    const rounded = positions.reduce((sum, { xAdvance }) => sum + Math.round(xAdvance * scale), 0);
    return widestText(text, face, sizePx) !== Math.max(rounded, measureText(text, face, sizePx));
  });
  expect(wrong).toEqual([]);
});

it.each([
  ['archivo', 13, measureText],
  ['archivo', 12.5, widestText],
  ['bodoni', 24, measureText],
  ['bodoni', 30, widestText],
] as const)(
  'lines of %s are broken at %s px where a whole line would be too wide',
  (face, sizePx, measure) => {
    const texts = [
      ...odd,
      ...lines.filter((_, index) => index % 9 === 0),
      'Łódź, Αθήνα: CO₂ ',
      ' cafe\u0301 日本',
    ];
    for (const text of texts) {
      for (const widthPx of [60, 140.5, 300, 611]) {
        const broken: string[] = [];
        for (const word of text.split(/[ \n]+/)) {
          const longer = `${broken.at(-1) ?? ''} ${word}`;
          const fits = measure(longer, face, sizePx) <= widthPx;
          if ((broken.at(-1) ?? '') === '' || !fits) broken.push(word);
          else broken.splice(-1, 1, longer);
        }
        const expected = broken.filter((line) => line !== '');
        expect(wrapText(text, face, sizePx, widthPx, measure)).toEqual(expected);
      }
    }
  },
);
