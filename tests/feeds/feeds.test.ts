import { describe, expect, it } from 'vitest';
import rss from '@astrojs/rss';
import { parseFeed as readFeed } from '@rowanmanning/feed-parser';
import { DomUtils, parseDocument, parseFeed } from 'htmlparser2';
import {
  correctionFeed,
  correctionItems,
  feedFacts,
  jsonFeed,
  storyFeed,
  storyItems,
} from '../../src/feeds/feeds.ts';
import { storyPath } from '../../src/publication/paths.ts';
import { absoluteUrl, languages } from '../../src/site.ts';
import { publication } from '../content.ts';

/** The attributes of each element of a name. */
const named = (html: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(html)).map(({ attribs }) => attribs);
const textOf = (html: string) => DomUtils.textContent(parseDocument(html)).replaceAll(/\s/g, '');

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

  it.each([
    ['stories', storyFeed, 'feed'],
    ['corrections', correctionFeed, 'corrections/feed'],
  ] as const)('of %s are read alike by two parsers, and as JSON Feed', async (_, make, path) => {
    const feed = make(publication, language);
    const { title, description, page, items } = feed;
    const facts = feedFacts(`${language}/${path}.xml`, language);
    const text = await (await rss({ title, description, site: page, items, ...facts })).text();
    const one = parseFeed(text);
    const other = readFeed(text);
    const wanted = items.map((item) => [item.title, item.link]);
    expect(one?.items.map((item) => [item.title, item.link])).toEqual(wanted);
    expect(other.items.map((item) => [item.title, item.url])).toEqual(wanted);
    // The parser takes entities and spaces at its own discretion: the words are the same.
    const lengthOf = (content: string | null) => textOf(content ?? '').length;
    expect(other.items.map(({ content }) => lengthOf(content))).toEqual(
      items.map(({ content }) => lengthOf(content)),
    );
    expect(other.language).toBe(language);
    const json = jsonFeed(feed, absoluteUrl(`${language}/${path}.json`)) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: page,
      language,
    });
    for (const item of json['items'] as Record<string, string>[]) {
      expect(item['id']).toBe(item['url']);
      expect(item['date_published']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(item['content_html']).not.toBe('');
    }
  });

  it('carry the whole text with charts as pictures, and nothing that runs or leads astray', () => {
    for (const { content, link } of storyItems(publication, language)) {
      const story = [...publication.stories.values()].find(({ [language]: each }) =>
        link.endsWith(storyPath(each)),
      );
      const sections = story?.[language].sections ?? [];
      const charts = new Set([
        story?.[language].frontMatter.lead,
        ...sections.flatMap((each) => each.charts),
      ]);
      const pictures = named(content, 'img');
      expect(pictures).toHaveLength(charts.size);
      for (const { src, alt, width, height } of pictures) {
        expect(src).toMatch(/^https?:\/\/\S+\.png$/);
        expect((alt ?? '').length).toBeGreaterThan(40);
        expect(Number(width) * Number(height)).toBeGreaterThan(0);
      }
      for (const { href } of named(content, 'a')) expect(href).toMatch(/^https?:\/\//);
      for (const name of ['script', 'iframe', 'style']) expect(named(content, name)).toEqual([]);
      expect(named(content, 'p').length).toBe(1 + sections.flatMap((each) => each.paragraphs).length);
    }
  });

  it('say where they are', () => {
    const { customData } = feedFacts(`${language}/feed.xml`, language);
    expect(customData).toMatch(
      new RegExp(`<atom:link href="https?://[^"]+/${language}/feed.xml" rel="self"`),
    );
  });
});
