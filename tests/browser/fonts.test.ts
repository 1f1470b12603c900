/** The cut fonts hold every character that a page shows, and weigh what they may. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { fontFaceSources, standInRules, type FontFaceName } from '../../src/sheets/font-faces.ts';
import { decodeReferences } from './html.ts';

const fontsOf = (html: string) => [...new Set(html.match(/fonts\/[\w.-]+\.woff2/g))];
const bytesOf = (files: string[]) =>
  files.reduce((sum, file) => sum + statSync(join(builtSite, file)).size, 0);

const pages = builtPages().map(({ path, kind, file }) => {
  const html = readFileSync(file, 'utf8');
  return { path, kind, html, fonts: fontsOf(html) };
});

test('every face is served, cut, under a name of its own, and all weigh 90,000 bytes at most', () => {
  const files = pages.find(({ kind }) => kind === 'story')?.fonts ?? [];
  expect(files.map((file) => file.split(/[/.]/)[1]).toSorted()).toEqual(
    Object.keys(fontFaceSources).toSorted(),
  );
  expect(bytesOf(files)).toBeLessThanOrEqual(90_000);
});

test('an embed asks for three faces, cut to its chart, of 25,000 bytes together at most', () => {
  const embeds = pages.filter(({ kind }) => kind === 'embed');
  expect(embeds.length).toBeGreaterThan(0);
  const wrong = embeds
    .filter(({ fonts }) => fonts.length !== 3 || bytesOf(fonts) > 25_000)
    .map(({ path, fonts }) => `/${path}: ${fonts.length} faces, ${bytesOf(fonts)} bytes`);
  expect(wrong).toEqual([]);
});

test('every font that is served is asked for by a page', () => {
  const asked = new Set(pages.flatMap(({ fonts }) => fonts));
  const served = globSync('fonts/*.woff2', { cwd: builtSite }).map((file) => file.replaceAll('\\', '/'));
  expect(served.filter((file) => !asked.has(file))).toEqual([]);
});

test('no page shows a character that its fonts lack', () => {
  const cuts = new Map<string, Font>();
  const fontOf = (file: string) => {
    const font = cuts.get(file) ?? (create(readFileSync(join(builtSite, file))) as Font);
    cuts.set(file, font);
    return font;
  };
  const missing = new Map<string, string>();
  for (const { path, html, fonts } of pages) {
    // The page that explains letters no font has shows one: the reader's own fonts draw it.
    if (path.endsWith('/method/errors/TXT-012/')) continue;
    const text = html.replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
    for (const character of new Set(decodeReferences(text))) {
      const point = character.codePointAt(0) ?? 0;
      if (point < 32 || missing.has(character)) continue;
      if (!fonts.every((file) => fontOf(file).hasGlyphForCodePoint(point)))
        missing.set(character, `/${path}`);
    }
  }
  expect([...missing]).toEqual([]);
});

test.each(Object.keys(fontFaceSources) as FontFaceName[])(
  'the stand-ins of %s are named in the tokens',
  (name) => {
    const tokens = readFileSync('src/styles/base/tokens.css', 'utf8');
    const families = [...standInRules(fontFaceSources[name]).matchAll(/font-family:"([^"]+)"/g)];
    expect(families.length).toBeGreaterThan(2);
    expect(
      families.filter(
        ([, family = '']) => !tokens.includes(`'${family}'`) && !tokens.includes(`"${family}"`),
      ),
    ).toEqual([]);
  },
);
