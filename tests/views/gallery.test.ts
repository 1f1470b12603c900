import { describe, expect, it } from 'vitest';
import { galleryOf } from '../../src/views/gallery.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

describe.each(languages)('the gallery in %s', (language) => {
  const { entries, options } = galleryOf(publication, language);

  it('holds every chart once, in the order of their numbers', () => {
    expect(new Set(entries.map(({ chart }) => chart.id)).size).toBe(publication.charts.size);
    const numbers = entries.map(({ chart }) => chart.spec.plate);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('offers only what charts can be found by, each with its count', () => {
    for (const kind of ['kind', 'place'] as const) {
      expect(options[kind].reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
    }
    const all = [...options.theme, ...options.kind, ...options.place];
    expect(all.filter(({ count }) => count === 0)).toEqual([]);
    expect(all.filter(({ key, name }) => !/^[\p{L}\d-]+$/u.test(key) || name === '')).toEqual([]);
  });

  it('knows the theme of every chart that a story shows', () => {
    const shown = [...publication.stories.values()].flatMap((story) =>
      story[language].sections.flatMap((section) => section.charts),
    );
    const without = entries.filter(({ chart, theme }) => shown.includes(chart.id) && theme.length === 0);
    expect(without).toEqual([]);
  });
});

it('the gallery has as many themes, kinds and places in one language as in the other', () => {
  const [it_, en] = languages.map((language) => galleryOf(publication, language).options);
  for (const filter of ['theme', 'kind', 'place'] as const) {
    const counts = (options: typeof en) => options?.[filter].map(({ count }) => count).toSorted();
    expect(counts(it_)).toEqual(counts(en));
  }
});
