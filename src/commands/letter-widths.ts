/**
 * `npm run letter-widths`: writes how wide each letter of our fonts is, and what each pair adds, for
 * `src/plotting/measure-text.ts`. Needed when a font's package changes; a test compares the table with the fonts.
 */

import { openFont, openFurtherFonts, type Font } from '../plotting/fonts.ts';
import { substituteOf } from '../plotting/further-fonts.ts';
import type { FontFace } from '../plotting/theme.ts';
import { present } from '../present.ts';
import { projectRoot } from '../project-root.ts';
import { writeFiles } from '../writing/write-files.ts';
import { endWithHelp } from './options.ts';

endWithHelp(
  'npm run letter-widths\n\nMeasures the letters of the fonts that the browser drawings need, and writes them anew.',
);
const faces: readonly FontFace[] = ['archivo', 'archivo-bold', 'bodoni', 'serif'];
const features = ['tnum', 'lnum', 'kern'];

/** What some fonts join three at a time. */
const triples = ['ffi', 'ffj', 'ffl'];

/** A mark that stands on another letter is measured with it, by the font; spaces of no width have no outline to read. */
function lettersOf(font: Font): string[] {
  return font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => /[\p{L}\p{N}\p{P}\p{S}\u0020\u00a0]/u.test(letter));
}

function widthsOf(face: FontFace) {
  const font = openFont(face);
  const advanceOf = (text: string) => font.layout(text, features).advanceWidth;
  const alone = lettersOf(font);
  const letters = Object.fromEntries(alone.map((letter) => [letter, advanceOf(letter)]));
  const pairs = alone.map((first) => {
    const added = alone
      .map((second) => [second, advanceOf(first + second) - advanceOf(first) - advanceOf(second)] as const)
      .filter(([, more]) => more !== 0);
    return [first, Object.fromEntries(added)] as const;
  });
  // Letters of further files stand alone: no kerning reaches from one file to another.
  for (const further of openFurtherFonts(face)) {
    const scale = font.unitsPerEm / further.unitsPerEm;
    for (const letter of lettersOf(further)) {
      letters[letter] ??= Math.round(further.layout(letter, features).advanceWidth * scale);
    }
  }
  for (let code = 0x2010; code <= 0x209c; code++) {
    const letter = String.fromCodePoint(code);
    const substitute = substituteOf(letter);
    if (substitute === undefined) continue;
    const { base, share } = substitute;
    letters[letter] ??= Math.round(present(letters[base], `the width of ${base}`) * share);
  }
  const inPairs = (text: string) =>
    [...text].reduce((sum, letter, index) => {
      const before = text[index - 1];
      const added =
        before === undefined ? 0 : advanceOf(before + letter) - advanceOf(before) - advanceOf(letter);
      return sum + advanceOf(letter) + added;
    }, 0);
  return {
    unitsPerEm: font.unitsPerEm,
    letters,
    pairs: Object.fromEntries(pairs.filter(([, added]) => Object.keys(added).length > 0)),
    triples: Object.fromEntries(triples.map((text) => [text, advanceOf(text) - inPairs(text)])),
  };
}

const table = Object.fromEntries(faces.map((face) => [face, widthsOf(face)]));
const file = 'src/plotting/letter-widths.json';
writeFiles(projectRoot, new Map([[file, `${JSON.stringify(table)}\n`]]));
console.log(`${file} is written.`);
