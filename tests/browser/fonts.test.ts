/** The cut fonts hold every character that a page shows, and weigh what they may. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { fontFaceSources, standInRules, type FontFaceName } from '../../src/exports/font-faces.ts';
import { decodeReferences } from './html.ts';

const files = globSync('fonts/*.woff2', { cwd: builtSite });

test('every face is served, cut, under a name of its own, and all weigh 90,000 bytes at most', () => {
  expect(files.map((file) => file.split(/[/.]/)[1]).toSorted()).toEqual(
    Object.keys(fontFaceSources).toSorted(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(builtSite, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(90_000);
});

test('no page shows a character that the cut fonts lack', () => {
  const fonts = files.map((file) => create(readFileSync(join(builtSite, file))));
  const missing = new Map<string, string>();
  for (const { path, file } of builtPages()) {
    const html = readFileSync(file, 'utf8').replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, ' ');
    for (const character of decodeReferences(html.replace(/<[^>]*>/g, ' '))) {
      const point = character.codePointAt(0) ?? 0;
      if (point < 32 || missing.has(character)) continue;
      const isThere = fonts.every(
        (font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(point),
      );
      if (!isThere) missing.set(character, `/${path}`);
    }
  }
  expect([...missing]).toEqual([]);
});

test.each(Object.keys(fontFaceSources) as FontFaceName[])(
  'the stand-ins of %s are named in the tokens',
  (name) => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const families = [...standInRules(fontFaceSources[name]).matchAll(/font-family:"([^"]+)"/g)];
    expect(families.length).toBeGreaterThan(2);
    expect(
      families.filter(
        ([, family = '']) => !tokens.includes(`'${family}'`) && !tokens.includes(`"${family}"`),
      ),
    ).toEqual([]);
  },
);
