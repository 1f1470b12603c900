/** What the feeds hold: stories, and corrections, newest first. */

import { element } from '../markup/element.ts';
import { writeHtml, writeXml } from '../markup/write-markup.ts';
import type { RSSFeedItem } from '@astrojs/rss';
import { useWords } from '../i18n/ui.ts';
import { plainText } from '../binding/bound-text.ts';
import { correctionAnchor } from '../ledgers/corrections.ts';
import { homePath, storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, site, type Language } from '../site.ts';
import { changeInWords, correctedPlace } from '../views/corrected-value.ts';
import { fullText } from './full-text.ts';

/** An item as every format has it. */
export interface FeedItem extends RSSFeedItem {
  title: string;
  description: string;
  /** HTML with absolute addresses. */
  content: string;
  pubDate: Date;
  link: string;
}

/** A feed in any format. */
export interface Feed {
  language: Language;
  title: string;
  description: string;
  /** The page that it follows, absolute. */
  page: string;
  items: FeedItem[];
}

/** The feed of the stories. */
export function storyFeed(publication: Publication, language: Language): Feed {
  return {
    language,
    title: site.name,
    description: useWords(language)('site.description'),
    page: absoluteUrl(`${language}/`),
    items: storyItems(publication, language),
  };
}

/** The feed of the corrections. */
export function correctionFeed(publication: Publication, language: Language): Feed {
  const t = useWords(language);
  return {
    language,
    title: `${site.name}. ${t('corrections.title')}`,
    description: t('corrections.deck'),
    page: absoluteUrl(`${language}/corrections/`),
    items: correctionItems(publication, language),
  };
}

/** A feed as JSON Feed 1.1. @param address of the file itself, absolute */
export function jsonFeed({ language, title, description, page, items }: Feed, address: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: address,
    icon: absoluteUrl('apple-touch-icon.png'),
    language,
    authors: [{ name: site.name, url: absoluteUrl(homePath(language)) }],
    items: items.map((item) => ({
      id: item.link,
      url: item.link,
      title: item.title,
      summary: item.description,
      content_html: item.content,
      date_published: item.pubDate.toISOString(),
      language,
    })),
  };
}

/** An item for each story, with its whole text. Readers tell items apart by their links. */
export function storyItems(publication: Publication, language: Language): FeedItem[] {
  return [...publication.stories.values()].map(({ [language]: story }) => ({
    title: story.frontMatter.title,
    description: plainText(story.frontMatter.deck),
    content: fullText(story, publication),
    pubDate: new Date(story.frontMatter.published),
    link: absoluteUrl(storyPath(story)),
  }));
}

/** An item for each correction, with a link to its own place on the page. */
export function correctionItems(publication: Publication, language: Language): FeedItem[] {
  return publication.ledger.corrections.map((correction) => {
    const anchor = correctionAnchor(correction, publication.ledger);
    const place = correctedPlace(correction, publication, language)?.title ?? correction.cell;
    const description = `${correction.words[language]} (${place})`;
    return {
      title: changeInWords(correction, publication, language) ?? place,
      description,
      content: writeHtml([element('p', {}, description)]),
      pubDate: new Date(correction.date),
      link: `${absoluteUrl(`${language}/corrections/`)}#${anchor}`,
    };
  });
}

/** What a feed says of itself beside its items: its language, and where it is. */
export function feedFacts(
  path: string,
  language: Language,
): { xmlns: Record<string, string>; customData: string } {
  const self = element('atom:link', { href: absoluteUrl(path), rel: 'self', type: 'application/rss+xml' });
  return {
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: writeXml([element('language', {}, language), self]),
  };
}
