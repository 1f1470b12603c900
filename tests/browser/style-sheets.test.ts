/** Pages carry the style sheets of their parts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesToVisit } from '../../src/commands/built-pages.ts';
import { tagsOf } from './html.ts';
import { bytesWithin } from './walk/requests.ts';

const most = 14_000;

test('the sheets of a page weigh 14,000 bytes at most', () => {
  const tooBig = pagesToVisit().flatMap(({ path, file }) => {
    const sheets = tagsOf(readFileSync(file, 'utf8')).filter(({ name }) => name === 'style');
    const bytes = bytesWithin(most, [sheets.map(({ inner }) => inner).join('')]);
    return bytes > most ? [`/${path}: ${bytes} bytes`] : [];
  });
  expect(tooBig).toEqual([]);
});
