/**
 * The fonts of embeds, cut once more when the site is built: to the characters that a chart's embeds show,
 * and of Bodoni to the weights and optical sizes that their sheets ask for. The embeds of one chart share
 * their files, whatever the language and the version.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontFaceSources, type FontFaceName, type FontFaceSource } from './font-faces.ts';
import { cutFace } from './web-fonts.ts';

type Axes = NonNullable<FontFaceSource['axes']>;

/** A face's file as pages name it: `fonts/bodoni.0a1b2c3d4e.woff2`. */
const fontFile = /fonts\/([a-z-]+)\.[0-9a-f]{10}\.woff2/g;

/** What pages write as a reference, and what the cursor sets between words. */
const always = `&<>"' ,:`;

/** Every character that pages show. */
export function charactersOf(html: string): string {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  return [...new Set(text + always)].filter((character) => character >= ' ').join('');
}

/** The part of a face's axes that the rules of style sheets ask for, by `font`, `font-weight` and `--opsz-…`. */
export function axesUsed(css: string, axes: Axes): Axes {
  const rules = css.replace(/@font-face\s*\{[^}]*\}/g, '');
  const asked: Record<string, RegExp> = {
    wght: /\bfont(?:-weight)?:\s*(\d+)(?![\d.%a-z])/g,
    opsz: /--opsz-\w+:\s*["']opsz["']\s*([\d.]+)/g,
  };
  return Object.fromEntries(
    Object.entries(axes).map(([axis, { min, max }]) => {
      const values = [...rules.matchAll(asked[axis] ?? /$^/g)]
        .map(([, value]) => Number(value))
        .filter((value) => value >= min && value <= max);
      return [
        axis,
        values.length === 0 ? { min, max } : { min: Math.min(...values), max: Math.max(...values) },
      ];
    }),
  );
}

/** Gives the embeds of each chart in `folder` fonts of their own. */
async function cutForEmbeds(folder: string): Promise<void> {
  const files = globSync('embed/*/*/**/*.html', { cwd: folder });
  const chartOf = (file: string) => file.split(/[/\\]/)[2] ?? '';
  for (const embeds of Map.groupBy(files, chartOf).values()) {
    const pages = embeds.map((file) => ({
      file: join(folder, file),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
    const all = pages.map(({ html }) => html).join('\n');
    const css = [...all.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet]) => sheet).join('\n');
    const cuts = new Map<string, string>();
    for (const [file, name = ''] of all.matchAll(fontFile)) {
      if (cuts.has(file) || !(name in fontFaceSources)) continue;
      const { axes }: FontFaceSource = fontFaceSources[name as FontFaceName];
      const font = await cutFace(name as FontFaceName, charactersOf(all), axes && axesUsed(css, axes));
      writeFileSync(join(folder, 'fonts', font.file), font.bytes);
      cuts.set(file, `fonts/${font.file}`);
    }
    for (const { file, html } of pages)
      writeFileSync(
        file,
        html.replace(fontFile, (font) => cuts.get(font) ?? font),
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
