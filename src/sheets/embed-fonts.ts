/**
 * The fonts of embeds, cut once more when the site is built: to the characters that a chart's embeds show,
 * and of Bodoni to the weights and optical sizes that their sheets ask for. The embeds of one chart share
 * their files, whatever the language and the version.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'postcss';
import parseValue from 'postcss-value-parser';
import { findElements, shownText } from '../markup/find-elements.ts';
import { present } from '../present.ts';
import { fontFaceSources, type FontFaceName, type FontFaceSource } from './font-faces.ts';
import { cutFace, cutFurther, furtherFonts, furtherRule, type FurtherFont } from './web-fonts.ts';

type Axes = NonNullable<FontFaceSource['axes']>;

/** A face's file as pages name it: `fonts/bodoni.0a1b2c3d4e.woff2`. */
const fontFile = /fonts\/([a-z-]+)\.[0-9a-f]{10}\.woff2/g;

/** What the cursor sets between words and around them. */
const always = `&<>"' ,:`;

/** Every character that pages show. */
export function charactersOf(pages: readonly string[]): string {
  return [...new Set(pages.map(shownText).join('') + always)]
    .filter((character) => character >= ' ')
    .join('');
}

/** The part of a face's axes that the rules of style sheets ask for, by `font`, `font-weight` and `--opsz-…`. */
export function axesUsed(css: string, axes: Axes): Axes {
  const asked = askedIn(css);
  return Object.fromEntries(
    Object.entries(axes).map(([axis, { min, max }]) => {
      const values = asked.flatMap((each) =>
        each.axis === axis && each.value >= min && each.value <= max ? [each.value] : [],
      );
      return [
        axis,
        values.length === 0 ? { min, max } : { min: Math.min(...values), max: Math.max(...values) },
      ];
    }),
  );
}

/** Every weight and optical size that rules ask for; what faces say they have asks for none. */
function askedIn(css: string): { axis: string; value: number }[] {
  const asked: { axis: string; value: number }[] = [];
  parse(css).walkDecls(({ prop, value, parent }) => {
    if (parent?.type === 'atrule') return;
    const isWeight = prop === 'font' || prop === 'font-weight';
    if (!isWeight && !prop.startsWith('--opsz-')) return;
    const { nodes } = parseValue(value);
    // A size or a line's height is no weight: these have units, or lie outside any axis.
    for (const node of nodes) {
      if (node.type === 'word' && Number.isFinite(Number(node.value)))
        asked.push({ axis: isWeight ? 'wght' : 'opsz', value: Number(node.value) });
    }
  });
  return asked;
}

/** How many charts are cut at the same time: fonts are compressed beside the work on the next ones. */
const chartsAtOnce = 4;

/** Gives the embeds of each chart in `folder` fonts of their own. */
async function cutForEmbeds(folder: string): Promise<void> {
  // What the frames of the explorer show is known when they are read: they keep the site's fonts.
  const files = globSync('embed/*/*/**/*.html', { cwd: folder, exclude: ['embed/*/x/**'] });
  const chartOf = (file: string) => present(file.split(/[/\\]/)[2], `the chart of ${file}`);
  const charts = Map.groupBy(files, chartOf).values();
  const cutNext = async () => {
    for (const embeds of charts) await cutForChart(folder, embeds);
  };
  await Promise.all(Array.from({ length: chartsAtOnce }, cutNext));
}

/** Gives the embeds of one chart, files of `folder`, their fonts. */
async function cutForChart(folder: string, embeds: readonly string[]): Promise<void> {
  const pages = embeds.map((file) => ({
    file: join(folder, file),
    html: readFileSync(join(folder, file), 'utf8'),
  }));
  const sheets = pages.flatMap(({ html }) => findElements(html, 'style').map(({ inside }) => inside));
  const css = [...new Set(sheets)].join('\n');
  const characters = charactersOf(pages.map(({ html }) => html));
  const named = new Map(
    pages.flatMap(({ html }) => [...html.matchAll(fontFile)].map(([file, name]) => [file, name])),
  );
  const cuts = new Map<string, string>();
  const cut = async (file: string, name: FontFaceName) => {
    const { axes }: FontFaceSource = fontFaceSources[name];
    const font = await cutFace(name, characters, axes && axesUsed(css, axes), 10);
    writeFileSync(join(folder, 'fonts', font.file), font.bytes);
    cuts.set(file, `fonts/${font.file}`);
  };
  /** The rules of further files as pages have them, and as the embeds of this chart need them. */
  const rules = new Map<string, string>();
  const cutFurtherFile = async (further: FurtherFont) => {
    const used = [...further.source.letters].filter((letter) => characters.includes(letter)).join('');
    const own =
      used === '' ? undefined : await cutFurther(further.face, { ...further.source, letters: used });
    if (own !== undefined) writeFileSync(join(folder, 'fonts', own.file), own.bytes);
    rules.set(furtherRule(further), own === undefined ? '' : furtherRule(own));
  };
  const ours = [...named].flatMap(([file, name]) =>
    file !== undefined && name !== undefined && name in fontFaceSources
      ? [cut(file, name as FontFaceName)]
      : [],
  );
  await Promise.all([...ours, ...(await furtherFonts()).map(cutFurtherFile)]);
  for (const { file, html } of pages) {
    const page = html.replace(fontFile, (font) => cuts.get(font) ?? font);
    writeFileSync(
      file,
      [...rules].reduce((whole, [rule, own]) => whole.replace(rule, own), page),
    );
  }
}

/** Cuts the fonts of embeds once their pages are written; the live preview shows them with the site's. */
export function embedFonts(): AstroIntegration {
  return {
    name: 'embed-fonts',
    hooks: { 'astro:build:done': ({ dir }) => cutForEmbeds(fileURLToPath(dir)) },
  };
}
