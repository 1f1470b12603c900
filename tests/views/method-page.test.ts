import { expect, it } from 'vitest';
import { caveatsByDataset } from '../../src/views/caveats.ts';
import { methodPage, stations } from '../../src/views/method-page.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

it('something passes every station of the machine, and no more cells than numbers', () => {
  const { counts, assertions } = methodPage(publication, 'en');
  for (const station of stations) expect(counts[station], station).toBeGreaterThan(0);
  expect(counts.cell).toBeLessThan(counts.page);
  expect(assertions).toBeGreaterThan(0);
});

it('both languages count the same numbers and the same caveats', () => {
  const [it, en] = languages.map((language) => methodPage(publication, language).counts);
  expect(it).toEqual(en);
  const [ours, theirs] = languages.map((language) => caveatsByDataset(publication, language).length);
  expect(ours).toBe(theirs);
});
