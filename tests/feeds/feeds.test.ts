import { describe, expect, it } from 'vitest';
import { correctionItems, feedFacts, storyItems } from '../../src/feeds/feeds.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

describe.each(languages)('the feeds in %s', (language) => {
  it('have an item for each story, the newest first', () => {
    const items = storyItems(publication, language);
    expect(items).toHaveLength(publication.stories.size);
    const days = items.map(({ pubDate }) => Number(pubDate));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('tell corrections apart though they were published on one day, and keep their links', () => {
    const correction = (after: string) => ({
      date: '2026-12-01',
      cell: 'sme-accounts/figures?id=sme-revenue-growth-2017#value',
      before: '5.3',
      after,
      words: { it: 'Un refuso.', en: 'A slip.' },
    });
    const [first, second, third] = [correction('5.4'), correction('5.5'), correction('withdrawn')];
    const linksOf = (corrections: (typeof first)[]) =>
      correctionItems({ ...publication, ledger: { ...publication.ledger, corrections } }, language).map(
        ({ link = '' }) => link.replace(/^.*#/, ''),
      );
    expect(linksOf([second, first])).toEqual(['correction-2', 'correction-1']);
    expect(linksOf([third, second, first])).toEqual(['correction-3', 'correction-2', 'correction-1']);
  });

  it('say where they are', () => {
    const { customData } = feedFacts(`${language}/feed.xml`, language);
    expect(customData).toMatch(
      new RegExp(`<atom:link href="https?://[^"]+/${language}/feed.xml" rel="self"`),
    );
  });
});
