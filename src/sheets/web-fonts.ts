/** The fonts as the site serves them: cut to the characters it uses, each under a name that changes with it. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { href } from '../site.ts';
import { cutFont, type CutOptions } from './cut-font.ts';
import { fontFaceSources, standInRules, type FontFaceName, type FontFaceSource } from './font-faces.ts';
import { furtherLetters, unicodeRange, type FurtherLetters } from './further-letters.ts';
import { projectRoot } from '../project-root.ts';

/** A cut face: its file's name under `fonts/`, and its bytes. */
export interface WebFont {
  file: string;
  bytes: Buffer;
}

const require = createRequire(join(projectRoot, 'package.json'));

/** What a page may write although no file of ours holds it: what formatters set, and both alphabets. */
const always =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32)).join('') +
  '\u00a0’‘“”«»–—−…·×±°ºª€àèéìòùÀÈÉÌÒÙ';

/** OpenType features that a sheet of ours turns on, or that every text has. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'lnum', 'pnum', 'tnum'];

/** Every character that the content, the data, the interface and the examples of mistakes hold, and what formatters add. */
export function siteCharacters(): string {
  const characters = new Set(always);
  for (const file of globSync(
    '{content,data,src/{findings,i18n,pages,components}}/**/*.{mdx,yaml,json,csv,html,ts,astro}',
    { cwd: projectRoot },
  )) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    for (const character of text) characters.add(character);
    // A letter and its accent apart are shown as one.
    if (/\p{M}/u.test(text)) for (const character of text.normalize('NFC')) characters.add(character);
  }
  return [...characters].filter((character) => character >= ' ').join('');
}

/**
 * A face cut to the characters of `text` and to a part of its design space.
 * @param axes the weights and optical sizes to keep, all that the publication uses unless told
 * @param quality of its compression, see `CutOptions`
 */
export async function cutFace(
  name: FontFaceName,
  text: string,
  axes: FontFaceSource['axes'] = (fontFaceSources[name] as FontFaceSource).axes,
  quality: CutOptions['quality'] = 11,
): Promise<WebFont> {
  const source = readFileSync(require.resolve(fontFaceSources[name].file));
  const bytes = await cutFont(source, text, { features, axes, quality });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { file: `${name}.${hash}.woff2`, bytes };
}

let fonts: Promise<Record<FontFaceName, WebFont>> | undefined;

/** Every face, cut once a build. */
export function webFonts(): Promise<Record<FontFaceName, WebFont>> {
  fonts ??= (async () => {
    const text = siteCharacters();
    const names = Object.keys(fontFaceSources) as FontFaceName[];
    const cuts = await Promise.all(names.map(async (name) => [name, await cutFace(name, text)]));
    return Object.fromEntries(cuts) as Record<FontFaceName, WebFont>;
  })();
  return fonts;
}

/** A further file of a face as the site serves it: cut to those of its letters that the site uses. */
export interface FurtherFont extends WebFont {
  face: FontFaceName;
  /** The file of `node_modules/` and the letters that it is cut to. */
  source: FurtherLetters;
}

let further: Promise<FurtherFont[]> | undefined;

/** The further files that the letters of the site need, cut once a build; none where all are Western. */
export function furtherFonts(): Promise<FurtherFont[]> {
  further ??= (async () => {
    const text = siteLetters();
    const names = Object.keys(fontFaceSources) as FontFaceName[];
    return Promise.all(
      names.flatMap((face) => furtherLetters(face, text).map((each) => cutFurther(face, each))),
    );
  })();
  return further;
}

/** A further file cut to letters; of a variable one, what the face keeps of its axes. */
export async function cutFurther(face: FontFaceName, source: FurtherLetters): Promise<FurtherFont> {
  const { axes }: FontFaceSource = fontFaceSources[face];
  const bytes = await cutFont(readFileSync(require.resolve(source.file)), source.letters, {
    features,
    axes: source.file.includes('-opsz-') ? axes : undefined,
    quality: 11,
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { face, source, file: `further-${face}-${source.subset}.${hash}.woff2`, bytes };
}

/** The `@font-face` rule of a further file: a browser asks for it where a page has one of its letters. */
export function furtherRule({ face, source, file }: FurtherFont): string {
  const { family, weight, style } = fontFaceSources[face];
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;` +
    `src:url(${href(`fonts/${file}`)}) format("woff2");unicode-range:${unicodeRange(source.letters)}}`
  );
}

/** The letters of `content/` and `data/` alone: examples of mistakes and the code show what no reader is told. */
function siteLetters(): string {
  const letters = new Set<string>();
  for (const file of globSync('{content,data}/**/*.{mdx,yaml,json,csv}', { cwd: projectRoot })) {
    if (/^content[\\/](?:mistakes|frozen)[\\/]/.test(file)) continue;
    const text = readFileSync(join(projectRoot, file), 'utf8').normalize('NFC');
    for (const letter of text.match(/[^\0-\xFF]/gu) ?? []) letters.add(letter);
  }
  return [...letters].join('');
}

/** The address of a face's file. */
export async function fontHref(name: FontFaceName): Promise<string> {
  return href(`fonts/${(await webFonts())[name].file}`);
}

/**
 * The `@font-face` rules of some faces and of their stand-ins. A face that comes late waits for the next page: text set
 * anew moves what stands under it by more than 0.01, for no stand-in breaks all its lines where the face does.
 */
export async function fontSheet(names: readonly FontFaceName[]): Promise<string> {
  const rules = await Promise.all(
    names.map(async (name) => {
      const face: FontFaceSource = fontFaceSources[name];
      return (
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};` +
        `font-display:optional;src:url(${await fontHref(name)}) format("woff2")}${standInRules(face)}`
      );
    }),
  );
  const others = (await furtherFonts()).filter(({ face }) => names.includes(face));
  return rules.join('') + others.map(furtherRule).join('');
}
