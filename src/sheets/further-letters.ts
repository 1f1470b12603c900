/** Which letters of a text each further file of a face has: what of it travels, and where. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import { furtherFiles, type FurtherFile } from '../plotting/further-fonts.ts';
import { projectRoot } from '../project-root.ts';
import { fontFaceSources, type FontFaceName } from './font-faces.ts';

const require = createRequire(join(projectRoot, 'package.json'));
const known = new Map<string, ReadonlySet<number>>();

/** The code points of a file of `node_modules/`. */
function codesIn(file: string): ReadonlySet<number> {
  let codes = known.get(file);
  if (codes === undefined) {
    const font = create(readFileSync(require.resolve(file)));
    if (!('layout' in font)) throw new Error(`${file} holds no single font`);
    known.set(file, (codes = new Set(font.characterSet)));
  }
  return codes;
}

/** A further file of a face, and the letters of a text that it is asked for. */
export interface FurtherLetters extends FurtherFile {
  letters: string;
}

/** The further files of a face that letters of a text need, each with those that no file before it has. */
export function furtherLetters(face: FontFaceName, text: string): FurtherLetters[] {
  const codeOf = (letter: string) => letter.codePointAt(0) ?? 0;
  const own = codesIn(fontFaceSources[face].file);
  let lacking = [...new Set(text)].filter((letter) => letter > ' ' && !own.has(codeOf(letter)));
  return furtherFiles[face].flatMap((further) => {
    if (lacking.length === 0) return [];
    const codes = codesIn(further.file);
    const letters = lacking
      .filter((letter) => codes.has(codeOf(letter)))
      .toSorted()
      .join('');
    lacking = lacking.filter((letter) => !codes.has(codeOf(letter)));
    return letters === '' ? [] : [{ ...further, letters }];
  });
}

/** Letters as `unicode-range` names them: `U+151,U+2082`. */
export function unicodeRange(letters: string): string {
  return [...letters].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(',');
}
