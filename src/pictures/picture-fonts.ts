/** The publication's faces as pictures need them: whole, at one weight and optical size, in TrueType. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { fontFaceSources, type FontFaceName } from '../sheets/font-faces.ts';
import { siteCharacters } from '../sheets/web-fonts.ts';
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
  /** The file, for programs that embed it. */
  bytes: Buffer;
  font: Font;
}

const require = createRequire(join(projectRoot, 'package.json'));

async function cut(instance: (typeof instances)[PictureFace], text: string): Promise<PictureFont> {
  const file = readFileSync(require.resolve(fontFaceSources[instance.face].file));
  const bytes = await subsetFont(file, text, {
    targetFormat: 'sfnt',
    keepFeatures: [...pictureFeatures],
    ...('axes' in instance ? { variationAxes: instance.axes } : {}),
  });
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${instance.face} holds no single font`);
  return { bytes, font };
}

let fonts: Promise<ReadonlyMap<PictureFace, PictureFont>> | undefined;

/** Every face, cut once a build. */
export function pictureFonts(): Promise<ReadonlyMap<PictureFace, PictureFont>> {
  fonts ??= (async () => {
    const text = siteCharacters();
    const names = Object.keys(instances) as PictureFace[];
    return new Map(
      await Promise.all(names.map(async (name) => [name, await cut(instances[name], text)] as const)),
    );
  })();
  return fonts;
}
