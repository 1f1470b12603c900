import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { it as italian } from '../../src/i18n/it.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { formatMinutes } from '../../src/i18n/ui.ts';
import { languages } from '../../src/site.ts';
import { root } from '../content.ts';

const sources = globSync('src/**/*.{ts,astro}', { cwd: root })
  .filter((file) => !/^src\/i18n\/(it|en)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

// That both languages have the same keys is a matter of types.
it('no word of the interface is empty or has a space at its ends', () => {
  const words = [en, italian].flatMap((language) => Object.entries(language));
  expect(words.length).toBeGreaterThan(400);
  expect(words.filter(([, said]) => said === '' || said !== said.trim())).toEqual([]);
});

it('a piece is called an article in Italian: “storia” is what happened', () => {
  const said = Object.values(italian).filter((words) => /\bstori[ae]\b/i.test(words));
  expect(said).toEqual([]);
});

it('every key of the interface is used somewhere', () => {
  // `state.${…}` and the like: the part before the gap.
  const prefixes = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? '');
  const unused = Object.keys(italian).filter(
    (key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

it('dates are written as each language writes them', () => {
  expect(formatDate('2026-11-03', 'it')).toBe('3 novembre 2026');
  expect(formatDate('2026-11-03', 'en')).toBe('3 November 2026');
});

it('one minute is not several', () => {
  expect(languages.map((language) => formatMinutes(1, language))).toEqual([
    '1 minuto di lettura',
    '1 minute to read',
  ]);
  expect(languages.map((language) => formatMinutes(6, language))).toEqual([
    '6 minuti di lettura',
    '6 minutes to read',
  ]);
});
