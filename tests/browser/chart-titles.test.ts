import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { withFixedSpaces } from '../../src/text/typography.ts';

test('titles, subtitles and sources of charts keep numbers and their units on one line, on every page', () => {
  const set = /class="chart-(?:title|subtitle|source)"[^>]*>([\s\S]*?)<\/(?:h\d|p)>/g;
  // Stored versions stay as they were stored.
  const pages = builtPages().filter(({ path }) => !/^embed\/.*\/v\//.test(path));
  const texts = pages.flatMap(({ path, file }) =>
    [...readFileSync(file, 'utf8').matchAll(set)].map(([, text = '']) => ({ path, text })),
  );
  expect(texts.some(({ text }) => text.includes('\u00a0'))).toBe(true);
  expect(texts.filter(({ text }) => text !== withFixedSpaces(text))).toEqual([]);
});
