/**
 * What a page says of itself in the words of schema.org: one graph a page, in which the publisher and the site stand
 * once and everything else names them.
 */

import type { Graph, Organization, Thing, WebPage, WebSite } from 'schema-dts';
import { useWords } from '../i18n/ui.ts';
import { homePath, ownPages } from '../publication/paths.ts';
import { absoluteUrl, isFullLanguage, languages, site, type AnyLanguage } from '../site.ts';

/** What every page says of itself. */
export interface PageFacts {
  language: AnyLanguage;
  title: string;
  description: string;
  /** Under the base path. */
  path: string;
  /** Absolute address of the picture that stands for it; undefined where there is none. */
  picture: string | undefined;
}

/** Names the publisher; the same on every page. */
export const publisherId = { '@id': absoluteUrl('#publisher') };
/** Names the site. */
export const siteId = { '@id': absoluteUrl('#site') };

const publisher = (language: AnyLanguage): Organization => ({
  '@type': 'Organization',
  ...publisherId,
  name: site.name,
  url: absoluteUrl(homePath(language)),
  logo: absoluteUrl('apple-touch-icon.png'),
});

function ownSite(language: AnyLanguage): WebSite {
  const whole: WebSite = {
    '@type': 'WebSite',
    ...siteId,
    name: site.name,
    alternateName: useWords(language)('site.tagline'),
    url: absoluteUrl(''),
    inLanguage: [...languages],
    publisher: publisherId,
  };
  if (!ownPages.includes('search')) return whole;
  // What Google reads of a search has a member that the vocabulary does not know.
  const action = {
    '@type': 'SearchAction' as const,
    target: `${absoluteUrl(`${isFullLanguage(language) ? language : 'en'}/search/`)}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
  return { ...whole, potentialAction: action };
}

/**
 * The graph of a page.
 * @param things what the page is about, the most important first; it is named as the page's main entity
 */
export function pageGraph(
  { language, title, description, path, picture }: PageFacts,
  things: readonly Thing[],
): Graph {
  const [main] = things;
  const mainId = typeof main === 'object' && '@id' in main ? main['@id'] : undefined;
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': absoluteUrl(path),
    name: title,
    description,
    inLanguage: language,
    isPartOf: siteId,
    publisher: publisherId,
    license: site.licence.url,
    ...(picture === undefined
      ? {}
      : { primaryImageOfPage: { '@type': 'ImageObject' as const, contentUrl: picture } }),
    ...(mainId === undefined ? {} : { mainEntity: { '@id': mainId } }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [publisher(language), ownSite(language), page, ...things],
  };
}

/** JSON for a script element: nothing in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
