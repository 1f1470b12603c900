/** The fonts as the site serves them: cut to the characters it uses, each under a name that changes with it. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { href } from '../site.ts';
import { fontFaceSources, standInRules, type FontFaceName, type FontFaceSource } from './font-faces.ts';
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
    for (const character of readFileSync(join(projectRoot, file), 'utf8')) characters.add(character);
  }
  return [...characters].filter((character) => character >= ' ').join('');
}

/**
 * A face cut to the characters of `text` and to a part of its design space.
 * @param axes the weights and optical sizes to keep, all that the publication uses unless told
 */
export async function cutFace(
  name: FontFaceName,
  text: string,
  axes: FontFaceSource['axes'] = (fontFaceSources[name] as FontFaceSource).axes,
): Promise<WebFont> {
  const bytes = await subsetFont(readFileSync(require.resolve(fontFaceSources[name].file)), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    ...(axes === undefined ? {} : { variationAxes: axes }),
  });
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

/** The address of a face's file. */
export async function fontHref(name: FontFaceName): Promise<string> {
  return href(`fonts/${(await webFonts())[name].file}`);
}

/** The `@font-face` rules of some faces and of their stand-ins. */
export async function fontSheet(names: readonly FontFaceName[]): Promise<string> {
  const rules = await Promise.all(
    names.map(async (name) => {
      const face: FontFaceSource = fontFaceSources[name];
      return (
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};` +
        `font-display:${face.display ?? 'optional'};src:url(${await fontHref(name)}) format("woff2")}${standInRules(face)}`
      );
    }),
  );
  return rules.join('');
}
