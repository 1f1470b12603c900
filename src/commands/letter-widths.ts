/**
 * `npm run letter-widths`: writes how wide each letter of our fonts is, and what each pair adds, for
 * `src/plotting/measure-text.ts`. Needed when a font's package changes; a test compares the table with the fonts.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFont } from '../plotting/fonts.ts';
import type { FontFace } from '../plotting/theme.ts';

const faces: readonly FontFace[] = ['archivo', 'archivo-bold', 'bodoni', 'serif'];

function widthsOf(face: FontFace) {
  const font = openFont(face);
  const advanceOf = (text: string) => font.layout(text, ['tnum', 'lnum', 'kern']).advanceWidth;
  // A mark that stands on another letter is measured with it, by the font; spaces of no width have no outline to read.
  const alone = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => /[\p{L}\p{N}\p{P}\p{S}\u0020\u00a0]/u.test(letter));
  const letters = Object.fromEntries(alone.map((letter) => [letter, advanceOf(letter)]));
  const pairs = alone.map((first) => {
    const added = alone
      .map((second) => [second, advanceOf(first + second) - advanceOf(first) - advanceOf(second)] as const)
      .filter(([, more]) => more !== 0);
    return [first, Object.fromEntries(added)] as const;
  });
  return {
    unitsPerEm: font.unitsPerEm,
    letters,
    pairs: Object.fromEntries(pairs.filter(([, added]) => Object.keys(added).length > 0)),
  };
}

const table = Object.fromEntries(faces.map((face) => [face, widthsOf(face)]));
const file = fileURLToPath(new URL('../plotting/letter-widths.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(table)}\n`);
console.log('src/plotting/letter-widths.json is written.');
