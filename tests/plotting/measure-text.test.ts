import { expect, it } from 'vitest';
import { openFont } from '../../src/plotting/fonts.ts';
import { measureText } from '../../src/plotting/measure-text.ts';
import { realText } from '../content.ts';

const lines = realText('content/glossary.yaml')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
/** Kerning, figures, ligatures of two and three letters, a letter with a mark apart, scripts the fonts lack. */
const odd = ['AVATAR, To. «1.234,5 %» Wy', 'ufficio, affluent, fjord, office', '', 'T', 'ộ', 'Żółć, Ελλάδα'];

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
