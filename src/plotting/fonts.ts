/** The fonts that text is measured in, as their packages bring them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Fontkit from 'fontkit';
import { projectRoot } from '../project-root.ts';
import { furtherFiles } from './further-fonts.ts';
import type { FontFace } from './theme.ts';

export type Font = Fontkit.Font;

/** The file of each face in `node_modules/`. */
const fontFiles: Record<FontFace, string> = {
  archivo: '@fontsource/archivo/files/archivo-latin-400-normal.woff',
  'archivo-bold': '@fontsource/archivo/files/archivo-latin-600-normal.woff',
  bodoni: '@fontsource-variable/bodoni-moda/files/bodoni-moda-latin-opsz-normal.woff2',
  serif: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
};

const require = createRequire(join(projectRoot, 'package.json'));

/** Opens the font of a face, which takes a tenth of a second. Throws where its file is none or several. */
export function openFont(face: FontFace): Font {
  return open(fontFiles[face]);
}

/** Opens the further files of a face, in the order in which a letter is looked for in them. */
export function openFurtherFonts(face: FontFace): Font[] {
  return furtherFiles[face].map(({ file }) => open(file));
}

function open(file: string): Font {
  // Required when needed: most commands measure with the table of widths alone.
  const { create } = require('fontkit') as typeof Fontkit;
  const font = create(readFileSync(require.resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} holds no single font`);
  return font;
}
