import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../content.ts';

const templates = globSync('src/{components,layouts,pages}/**/*.astro', { cwd: root });

it('no template loses the space between a sentence of the dictionary and the link beside it', () => {
  const lost = templates.flatMap((file) => {
    const written = readFileSync(join(root, file), 'utf8').replaceAll("{' '}", '_');
    const breaks = [
      ...written.matchAll(/\{t\([^{}]*\)\}\n\s*<(?:a|b|code|i)\b/g),
      ...written.matchAll(/(?:<\/(?:a|b|code|i)>|<a [^<>]*\/>)[.,;:]?\n\s*\{t\(/g),
    ];
    return breaks.map(({ 0: text }) => `${file}: ${text}`);
  });
  expect(templates.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});
