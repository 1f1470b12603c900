import { expect, it } from 'vitest';
import { mistakesOf } from '../../src/reports/mistakes.ts';
import { findingCodes } from '../../src/findings/registry.ts';
import { languages } from '../../src/site.ts';

it('every code has a mistake that brings it, told in both languages', () => {
  const without = findingCodes.filter((code) =>
    languages.some((language) => {
      const [first] = mistakesOf(code, language);
      return !first?.done || !first.printed.includes(`[${code}] ${first.problem}\n`) || !first.help;
    }),
  );
  expect(without).toEqual([]);
});

it('shows the words with the mistake and without it', () => {
  const mistake = mistakesOf('NUM-010', 'en').find(({ done }) => done.startsWith('Wrote dollars'));
  expect(mistake?.change).toEqual({ wrong: '$2,000bn', right: '€2,000bn' });
  expect(mistake?.problem).toBe('“$2,000bn” and €2,000bn are not in the same unit');
});

it('shows no change that the eye can’t see', () => {
  const changes = findingCodes.flatMap((code) =>
    mistakesOf(code, 'it').flatMap(({ change }) => change ?? []),
  );
  expect(changes.length).toBeGreaterThan(200);
  expect(changes.filter(({ wrong, right }) => wrong === right || wrong === '' || right === '')).toEqual([]);
  expect(mistakesOf('CSV-028', 'it').map(({ change }) => change)).toEqual([undefined]);
});
