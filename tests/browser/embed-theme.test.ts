import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';

test('no embed reads or keeps the theme that was chosen on pages', () => {
  const embeds = builtPages().filter(({ kind }) => kind === 'embed');
  expect(embeds.length).toBeGreaterThan(0);
  const curious = embeds.filter(({ file }) => readFileSync(file, 'utf8').includes('localStorage'));
  expect(curious.map(({ path }) => path)).toEqual([]);
});
