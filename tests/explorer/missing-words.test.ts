import { expect, it } from 'vitest';
import { missingWords } from '../../src/explorer/workbench/notes.ts';
import { explorerWords } from '../../src/i18n/explorer-words.ts';

const names = Array.from({ length: 30 }, (_, index) => `row ${index + 1} (not published)`);

it('names twelve missing values at once, and says how many more there are, which can all be read', () => {
  const { first, others } = missingWords(names, explorerWords('en'));
  expect(first.split('; ')).toHaveLength(12);
  expect(others?.summary).toBe('and 18 more');
  expect(`${first} ${others?.names}`).toBe(`${names.join('; ')}.`);
  expect(missingWords(names, explorerWords('it')).others?.summary).toBe('e altri 18');
});

it('says no more of twelve', () => {
  expect(missingWords(names.slice(0, 12), explorerWords('en'))).toEqual({
    first: `${names.slice(0, 12).join('; ')}.`,
    others: undefined,
  });
});
