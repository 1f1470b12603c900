/** What the feeds hold: stories, and corrections, newest first. */

import { element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import type { RSSFeedItem } from '@astrojs/rss';
import { useWords } from '../i18n/ui.ts';
import { plainText } from '../binding/bound-text.ts';
import { correctionAnchor } from '../ledgers/corrections.ts';
import { storyPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, type Language } from '../site.ts';
import { correctedValues } from '../views/corrected-value.ts';

/** An item for each story. Readers tell items apart by their links. */
export function storyItems({ stories }: Publication, language: Language): RSSFeedItem[] {
  return [...stories.values()].map(({ [language]: story }) => ({
    title: story.frontMatter.title,
    description: plainText(story.frontMatter.deck),
    pubDate: new Date(story.frontMatter.published),
    link: absoluteUrl(storyPath(story)),
  }));
}

/** An item for each correction, with a link to its own place on the page. */
export function correctionItems(publication: Publication, language: Language): RSSFeedItem[] {
  const t = useWords(language);
  return publication.ledger.corrections.map((correction) => {
    const { before, after } = correctedValues(correction, publication, language);
    const anchor = correctionAnchor(correction, publication.ledger);
    return {
      title: `${t('corrections.from')} ${before} ${t('corrections.to')} ${after}`,
      description: `${correction.words[language]} (${correction.cell})`,
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
