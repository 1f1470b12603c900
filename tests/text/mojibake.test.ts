import { describe, expect, it } from 'vitest';
import { mojibakeIn } from '../../src/text/mojibake.ts';

const windows = new TextDecoder('windows-1252');
const misread = (text: string) => windows.decode(new TextEncoder().encode(text));
/** As Latin-1 has it: a character for each byte. */
const misreadAsLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

// prettier-ignore
const words = [
  'città', 'perché', 'Győr', 'Łódź', 'Škoda', 'Αθήνα', 'Θεσσαλονίκη', 'Москва', 'Київ', '5 €', 'l’Italia',
  '“sì”', '«no»', '2010–2020', 'CO₂', 'm²', '20 °C', 'São Paulo', 'AMANHÃ', 'ÉCOLE', 'PIÙ', 'PERÒ', 'È VERO',
  'À LA CARTE', 'SCHÖN', 'ÆRØ', 'Ærø', 'Åland', 'Œuvre', 'țară', 'Brașov', 'fiancé…', 'À', 'il 50 % …', '日本', 'שלום',
  'naïve', 'Müller', 'ß', '½', '±2', '→', '№ 5', 'già, più', 'smørrebrød', 'žena', 'Ñandú',
];

describe('text that was read in the wrong encoding', () => {
  it.each(words)('is found where %s was read as Windows-1252, with what it was', (word) => {
    const found = mojibakeIn(misread(word));
    expect(found).toBeDefined();
    const parts = word.split(/[ ,]+/);
    expect(parts.some((part) => part === found?.meant)).toBe(true);
  });

  it.each(words)('is found where %s was read as Latin-1', (word) => {
    expect(mojibakeIn(misreadAsLatin1(word))).toBeDefined();
  });

  it.each(['città', 'Győr', 'l’Italia', '5 €'])('is found where %s was read wrongly twice', (word) => {
    const found = mojibakeIn(misread(misread(word)));
    expect(word.split(/[ ,]+/)).toContain(found?.meant);
  });

  it('is found among text that is right', () => {
    expect(mojibakeIn('la città di GyÅ‘r è qui')).toEqual({ at: 14, written: 'Å‘', meant: 'Győr' });
  });
});

describe('true text', () => {
  // prettier-ignore
  it.each([
    ...words,
    '«AMANHÃ»', '“IRMÃ”', 'MANHÃ…', '«Ã»', '“Â”', 'ROMÂNIA', '«HOTĂRÎ»', '«LÂ»', 'A letra Ã…', '‘MANHÃ’',
    '«caffè»…', '“coborâ”…', '“più”…', 'CAFÉ…', 'CAFÉ • BAR', 'NESCAFÉ™', 'PARMÀ®', 'PERÙ»', '«PERÙ»', 'COSÌ…', 'TÉŽ',
    'ÚŽASNÝ', 'PŘÍŠTÍ', 'TÉMA: „É“', 'LUNEDÌ”', 'È vero', 'É º', '«ÎLE»', 'Å…', 'KÖYÜ’NE', 'MENÜ’DEN', '«PÅ»', '„Ä“',
    'AMANHÃ, IRMÃ', 'MAÇÃ – 5 €', 'Ãles', 'Ñ…', 'ESPAÑA', 'ÆØÅ', 'Þ', 'Íslenskt Ð', 'ÁÐ»', 'À propos', 'È, É', '3 × ½',
    'São Tomé e Príncipe', 'ão', 'Ê', 'ÂNGELO', 'português — não', 'ä, ö', '»ä«', 'caffè – città', 'a à â',
  ])('passes: %s', (text) => {
    expect(mojibakeIn(text)).toBeUndefined();
  });
});
