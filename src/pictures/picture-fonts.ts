/** The publication's faces as pictures need them: whole, at one weight and optical size, in TrueType. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { furtherFiles } from '../plotting/further-fonts.ts';
import { fontFaceSources, type FontFaceName } from '../sheets/font-faces.ts';
import { projectRoot } from '../project-root.ts';

/** Bodoni twice: as titles and numbers of a line have it, and larger than that. */
const instances = {
  archivo: { face: 'archivo' },
  'archivo-bold': { face: 'archivo-bold' },
  serif: { face: 'serif' },
  bodoni: { face: 'bodoni', axes: { wght: 560, opsz: 8 } },
  'bodoni-large': { face: 'bodoni', axes: { wght: 500, opsz: 22 } },
} as const satisfies Record<string, { face: FontFaceName; axes?: Record<string, number> }>;
export type PictureFace = keyof typeof instances;

/** Lining figures of one width, as drawings are measured with. */
export const pictureFeatures = ['tnum', 'lnum', 'kern', 'liga'] as const;

export interface PictureFont {
  /** `archivo`; `archivo greek` for a further file of the face. */
  name: string;
  /** The file, for programs that embed it. */
  bytes: Buffer;
  font: Font;
}

const require = createRequire(join(projectRoot, 'package.json'));

/** Fonts by the name they have in pictures, each opened once. */
const opened = new Map<string, Promise<PictureFont>>();

async function openInstance(name: string, file: string, instance: PictureFace): Promise<PictureFont> {
  const source = readFileSync(require.resolve(file));
  const whole = create(source);
  if (!('layout' in whole)) throw new Error(`${file} holds no single font`);
  const { face, ...rest } = instances[instance];
  const isVariable = 'axes' in rest && file.includes(fontFaceSources[face].file.split('-latin-')[0] ?? file);
  // Every letter of the file: what a picture says may come from any publication.
  const text = String.fromCodePoint(...whole.characterSet);
  const bytes = await subsetFont(source, text, {
    targetFormat: 'sfnt',
    keepFeatures: [...pictureFeatures],
    ...(isVariable && 'axes' in rest ? { variationAxes: rest.axes } : {}),
  });
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${file} holds no single font`);
  return { name, bytes, font };
}

function open(name: string, file: string, face: PictureFace): Promise<PictureFont> {
  const font = opened.get(name) ?? openInstance(name, file, face);
  opened.set(name, font);
  return font;
}

/**
 * The fonts of a face that the letters of a text need: its own, then those of its further files that have what it
 * lacks, in the order in which a letter is looked for in them.
 */
export async function pictureFonts(face: PictureFace, text: string): Promise<PictureFont[]> {
  const source: FontFaceName = instances[face].face;
  const fonts = [await open(face, fontFaceSources[source].file, face)];
  const isThere = (letter: string) => fonts.some((each) => hasLetter(each, letter));
  let lacking = [...new Set(text)].filter((letter) => !isThere(letter));
  for (const { subset, file } of furtherFiles[source]) {
    if (lacking.length === 0) break;
    const further = await open(`${face} ${subset}`, file, face);
    if (lacking.some((letter) => hasLetter(further, letter))) fonts.push(further);
    lacking = lacking.filter((letter) => !isThere(letter));
  }
  return fonts;
}

/** Whether a font has a letter. */
export function hasLetter({ font }: PictureFont, letter: string): boolean {
  return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}
