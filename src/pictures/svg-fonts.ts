/** The fonts inside an SVG that is taken away: elsewhere others would stand in, wider than was measured. */

import subsetFont from 'subset-font';
import { fontFaceSources } from '../sheets/font-faces.ts';
import { pictureFeatures, pictureFonts, type PictureFace } from './picture-fonts.ts';

/** The faces of pictures as their sheet asks for them; of Bodoni by weight, as its sizes have one each. */
const asked: readonly { face: PictureFace; family: string; weight: string; where: RegExp }[] = [
  { face: 'archivo', family: fontFaceSources.archivo.family, weight: '400', where: /<text / },
  { face: 'archivo-bold', family: fontFaceSources.archivo.family, weight: '600', where: /<text / },
  { face: 'bodoni', family: fontFaceSources.bodoni.family, weight: '541 700', where: /<text / },
  {
    face: 'bodoni-large',
    family: fontFaceSources.bodoni.family,
    weight: '400 540',
    where: /class="[^"]*t-number-large/,
  },
];

/** Cuts made so far, by face and letters. */
const cuts = new Map<string, Promise<string>>();

/**
 * The same SVG with each face it needs inside.
 * @param alike pictures that share its fonts, such as that of the other language: one cut serves all
 */
export async function withFonts(picture: string, alike: readonly string[] = []): Promise<string> {
  const letters = lettersOf([picture, ...alike].join(''));
  const rules = await Promise.all(
    asked
      .filter(({ where }) => where.test(picture))
      .map(async ({ face, family, weight }) => {
        const key = `${face} ${letters}`;
        const cut = cuts.get(key) ?? cutToLetters(face, letters);
        cuts.set(key, cut);
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${await cut})}`;
      }),
  );
  return picture.replace('<style>', () => `<style>${rules.join('')}`);
}

/** The letters of the lines of pictures, in an order that does not depend on theirs; `&` and `<` are written as references. */
function lettersOf(pictures: string): string {
  const lines = [...pictures.matchAll(/<text [^>]*>([^<]*)/g)].map(([, line]) => line);
  return [...new Set(`${lines.join('')}&<`)].toSorted().join('');
}

async function cutToLetters(face: PictureFace, letters: string): Promise<string> {
  const font = (await pictureFonts()).get(face);
  if (font === undefined) throw new Error(`no font for ${face}`);
  const bytes = await subsetFont(font.bytes, letters, {
    targetFormat: 'woff2',
    keepFeatures: [...pictureFeatures],
  });
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}
