import { describe, expect, it } from 'vitest';
import { galleryOf } from '../../src/views/gallery.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

describe.each(languages)('the gallery in %s', (language) => {
  const { entries, options, parts } = galleryOf(publication, language);

  it('holds every chart once, part by part, that which leads a story first', () => {
    const groups = parts.flatMap((each) => each.groups);
    expect(groups.flatMap((group) => group.entries)).toEqual(entries);
    expect(new Set(entries.map(({ chart }) => chart.id)).size).toBe(publication.charts.size);
    for (const { story, entries: found } of groups) {
      expect(found.length).toBeGreaterThan(0);
      const shown = story?.sections.flatMap((section) => section.charts) ?? [];
      const strangers = found.filter(({ chart }) => story !== undefined && !shown.includes(chart.id));
      expect(strangers.map(({ chart }) => chart.id)).toEqual([]);
    }
    const ids = parts.flatMap(({ part }) => part?.id ?? []);
    expect(ids).toEqual(publication.parts.map(({ id }) => id));
  });

  it('finds a chart by words of its subtitle and of its drawing, each said once', () => {
    const found = entries.find(({ chart }) => chart.id === 'growth-2017');
    const words = found?.words.split(' ') ?? [];
    expect(words).toContain('2017');
    expect(words).toEqual([...new Set(words)]);
    expect(found?.heightPx).toBeGreaterThan(0);
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
