/** The fonts inside an SVG that is taken away: elsewhere others would stand in, wider than was measured. */

import { changeElements, classesIn, element, elementsIn, textOf, type Element } from '../markup/element.ts';
import { present } from '../present.ts';
import { cutFont } from '../sheets/cut-font.ts';
import { fontFaceSources } from '../sheets/font-faces.ts';
import { unicodeRange } from '../sheets/further-letters.ts';
import {
  hasLetter,
  pictureFeatures,
  pictureFonts,
  type PictureFace,
  type PictureFont,
} from './picture-fonts.ts';

/** The faces of pictures as their sheet asks for them; of Bodoni by weight, as its sizes have one each. */
const asked: readonly { face: PictureFace; family: string; weight: string; onlyFor?: string }[] = [
  { face: 'archivo', family: fontFaceSources.archivo.family, weight: '400' },
  { face: 'archivo-bold', family: fontFaceSources.archivo.family, weight: '600' },
  { face: 'bodoni', family: fontFaceSources.bodoni.family, weight: '541 700' },
  {
    face: 'bodoni-large',
    family: fontFaceSources.bodoni.family,
    weight: '400 540',
    onlyFor: 't-number-large',
  },
];

/** Cuts made so far, by font and letters. */
const cuts = new Map<string, Promise<string>>();

/**
 * The same picture with each face it needs in its sheet, and of its further files those that have letters of it.
 * @param alike pictures that share its fonts, such as that of the other language: one cut serves all
 */
export async function withFonts(picture: Element, alike: readonly Element[] = []): Promise<Element> {
  const letters = lettersOf([picture, ...alike]);
  const roles = classesIn(linesOf(picture));
  const rules = await Promise.all(
    asked
      .filter(({ onlyFor }) => (onlyFor === undefined ? linesOf(picture).length > 0 : roles.has(onlyFor)))
      .map(async ({ face, family, weight }) => {
        const [own, ...further] = await pictureFonts(face, letters);
        const rule = async (font: PictureFont, text: string, range: string) => {
          const key = `${font.name} ${text}`;
          const cut = cuts.get(key) ?? cutToLetters(font, text);
          cuts.set(key, cut);
          return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${await cut})${range}}`;
        };
        const before = [present(own, `the font of ${face}`)];
        const written = [rule(present(own, `the font of ${face}`), letters, '')];
        for (const font of further) {
          const others = [...letters].filter((letter) => !before.some((each) => hasLetter(each, letter)));
          const held = others.filter((letter) => hasLetter(font, letter)).join('');
          written.push(rule(font, held, `;unicode-range:${unicodeRange(held)}`));
          before.push(font);
        }
        return (await Promise.all(written)).join('');
      }),
  );
  const children = changeElements(picture.children, (each) =>
    each.name === 'style' ? element('style', each.attributes, `${rules.join('')}${textOf(each)}`) : each,
  );
  return { ...picture, children };
}

/** The lines of text of a picture. */
function linesOf(picture: Element): Element[] {
  return [...elementsIn([picture])].filter(({ name }) => name === 'text');
}

/** The letters of the lines of pictures, in an order that does not depend on theirs. */
function lettersOf(pictures: readonly Element[]): string {
  const lines = pictures.flatMap(linesOf).map(textOf);
  return [...new Set(`${lines.join('')}&<`)].toSorted().join('');
}

async function cutToLetters({ bytes }: PictureFont, letters: string): Promise<string> {
  const cut = await cutFont(bytes, letters, { features: pictureFeatures, quality: 10 });
  return `data:font/woff2;base64,${cut.toString('base64')}`;
}
