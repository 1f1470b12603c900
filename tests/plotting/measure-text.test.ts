import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { measureText } from '../../src/plotting/measure-text.ts';
import { realText } from '../content.ts';

const file = createRequire(import.meta.url).resolve(
  '@fontsource/archivo/files/archivo-latin-400-normal.woff',
);

it('a line is as wide as the font lays it out, ligatures and kerning included', () => {
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error('no single font');
  const lines = realText('content/glossary.yaml')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const texts = [...lines, 'AVATAR, To. «1.234,5 %» Wy', 'ufficio, affluent, fjord, office', '', 'T'];
  expect(texts.length).toBeGreaterThan(200);
  const wrong = texts.filter(
    (text) =>
      Math.abs(
        measureText(text, 'archivo', 1000) - font.layout(text, ['tnum', 'lnum', 'kern']).advanceWidth,
      ) > 1e-6,
  );
  expect(font.unitsPerEm).toBe(1000);
  expect(wrong).toEqual([]);
});
