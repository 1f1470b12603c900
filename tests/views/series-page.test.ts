/** How the stories of a part and the strip of numbers are set out. */
import { expect, it } from 'vitest';
import { languages } from '../../src/site.ts';
import { seriesPage, stripNumbers, tileColumns } from '../../src/views/series-page.ts';
import { publication } from '../content.ts';

it.each(Array.from({ length: 16 }, (_, index) => index + 1))('%i tiles fill their rows', (count) => {
  const columns = tileColumns(count);
  expect(columns.length).toBe(count);
  const rows = columns.reduce<number[]>((filled, each) => {
    const last = filled.at(-1) ?? 12;
    return last < 12 ? [...filled.slice(0, -1), last + each] : [...filled, each];
  }, []);
  expect(new Set(rows)).toEqual(new Set([12]));
  if (count > 1) expect(columns).not.toContain(12);
});

it.each(languages)(
  'the strip takes numbers of the stories after the lead, none that stands large, in %s',
  (language) => {
    const numbers = stripNumbers(publication, language);
    expect(numbers.length).toBe(4);
    expect(new Set(numbers.map(({ story }) => story.id)).size).toBe(4);
    const [part] = seriesPage(publication, language).parts;
    expect(numbers.map(({ story }) => story.id)).toEqual(part?.stories.slice(1, 5).map(({ id }) => id));
    for (const { story, number } of numbers) {
      const large = publication.faces.get(story.id)?.number;
      expect(story.frontMatter.numbers.indexOf(number)).not.toBe(large);
    }
  },
);
