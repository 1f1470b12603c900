import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { furtherLetters, unicodeRange } from '../../src/sheets/further-letters.ts';
import { cutFurther, furtherRule } from '../../src/sheets/web-fonts.ts';
import { present } from '../../src/present.ts';

const asked = (text: string) =>
  furtherLetters('archivo', text).map(({ subset, letters }) => [subset, letters]);

describe('letters beyond the first file of a face', () => {
  it('are asked of the further files that have them, and of no other', () => {
    expect(asked('Città, 20 °C')).toEqual([]);
    expect(asked('Győr, Łódź')).toEqual([['latin-ext', 'Łőź']]);
    expect(asked('Αθήνα, Київ')).toEqual([
      ['greek', 'Αήαθν'],
      ['cyrillic', 'Квиї'],
    ]);
  });

  it('of no family of the site are asked of none', () => {
    expect(asked('日本 🙂')).toEqual([]);
  });

  it('travel in a file that holds them, under a rule that names them', async () => {
    const [greek] = furtherLetters('archivo-bold', 'Αθήνα');
    const font = await cutFurther('archivo-bold', present(greek, 'the Greek file'));
    const opened = create(font.bytes) as Font;
    for (const letter of 'Αθήνα') expect(opened.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).toBe(true);
    expect(font.bytes.length).toBeLessThan(4_000);
    expect(furtherRule(font)).toMatch(
      /^@font-face\{font-family:"Archivo";font-weight:600;.*unicode-range:U\+391,U\+3ae,U\+3b1,U\+3b8,U\+3bd\}$/,
    );
  });

  it('are named by their code points', () => {
    expect(unicodeRange('ő₂')).toBe('U+151,U+2082');
  });
});
