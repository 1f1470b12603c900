/** What the sitemap says of each page: when it last changed, the same page in the other language, its pictures. */

import type { Publication } from '../publication/publication.ts';
import {
  chartCardPath,
  chartPath,
  chartVersionPath,
  datasetPath,
  partPath,
  pressPath,
  storyCardPath,
  storyPath,
  versionFilePath,
} from '../publication/paths.ts';
import { storiesOfPart } from '../publication/series.ts';
import { absoluteUrl, languages, otherLanguage, type Language } from '../site.ts';
import { editionOf } from '../versions/edition.ts';
import { frontPages } from '../views/entrance-page.ts';
import { storyModified } from './published-things.ts';

/** An entry of the sitemap, as the sitemap integration writes it. */
export interface SitemapEntry {
  url: string;
  /** ISO day. */
  lastmod: string;
  links: { lang: string; url: string }[];
  img: { url: string }[];
}

interface PageOfContent {
  paths: Record<Language, string>;
  day: string;
  pictures: Record<Language, string[]>;
}

const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({
  it: make('it'),
  en: make('en'),
});

/** The pages of what is published, with their days and pictures. */
function pagesOfContent(publication: Publication): PageOfContent[] {
  const { stories, charts, datasets, frozen, parts, ledger } = publication;
  const dayOf = (story: Parameters<typeof storyModified>[0]) => {
    const said = new Set(story.bindings.mentions.map(({ address }) => address));
    return storyModified(
      story,
      ledger.corrections.filter(({ cell }) => said.has(cell)),
    );
  };
  return [
    ...[...stories.values()].map((versions) => ({
      paths: inBoth((language) => storyPath(versions[language])),
      day:
        languages
          .map((language) => dayOf(versions[language]))
          .toSorted()
          .at(-1) ?? '',
      pictures: inBoth((language) => [storyCardPath(versions[language])]),
    })),
    ...[...stories.values()].map((versions) => ({
      paths: inBoth((language) => pressPath(versions[language])),
      day: dayOf(versions.it),
      pictures: inBoth((language) => [storyCardPath(versions[language])]),
    })),
    ...[...charts.values()].map((chart) => ({
      paths: inBoth((language) => chartPath(chart.id, language)),
      day: editionOf(chart, publication).modified,
      pictures: inBoth((language) => [
        `charts/${chart.id}/${language}.png`,
        chartCardPath(chart.id, language),
      ]),
    })),
    ...[...frozen.values()].flat().map(({ chart, version, frozen: day }) => ({
      paths: inBoth((language) => chartVersionPath(chart, language, version)),
      day,
      pictures: inBoth((language) => [versionFilePath(chart, version, `${language}.png`)]),
    })),
    ...[...datasets.values()].map(({ id, descriptor }) => ({
      paths: inBoth((language) => datasetPath(id, language)),
      day: descriptor.created.slice(0, 10),
      pictures: inBoth(() => []),
    })),
    ...parts.map((part) => ({
      paths: inBoth((language) => partPath(part.id, language)),
      day:
        storiesOfPart(part, publication)
          .map(({ it }) => dayOf(it))
          .toSorted()
          .at(-1) ?? '',
      pictures: inBoth(() => []),
    })),
  ];
}

/** Pages that no search engine needs: frames, what is not there, the page of each code of a mistake. */
const leftOut = /\/embed\/|\/404|\/method\/errors\/[^/]+\/$/;

/** Whether a page belongs into the sitemap. @param url absolute */
export function isInSitemap(url: string): boolean {
  return !leftOut.test(url);
}

/**
 * Tells of each page what the sitemap says of it; of a page that is made by the site itself, the day of what changed
 * last. Throws where nothing is published: then there is no day.
 */
export function sitemapOf(publication: Publication): (url: string) => SitemapEntry {
  const entryOf = known.get(publication) ?? readSitemap(publication);
  known.set(publication, entryOf);
  return entryOf;
}

/** Asked for each page: what is published is looked through once. */
const known = new WeakMap<Publication, (url: string) => SitemapEntry>();

function readSitemap(publication: Publication): (url: string) => SitemapEntry {
  const pages = pagesOfContent(publication);
  const byAddress = new Map(
    pages.flatMap((page) =>
      languages.map((language) => [absoluteUrl(page.paths[language]), { page, language }] as const),
    ),
  );
  const newest =
    pages
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? '';
  return (url) => {
    const found = byAddress.get(url);
    const home = absoluteUrl('');
    if (found === undefined) {
      const own = languages.find((language) => url.startsWith(`${home}${language}/`));
      const rest = own === undefined ? '' : url.slice(home.length + own.length + 1);
      const links = languages.map((lang) => ({ lang, url: `${home}${lang}/${rest}` }));
      const path = url.slice(home.length);
      const fronts = frontPages(publication);
      if (fronts.some((front) => front.path === path)) {
        const all = fronts.map((front) => ({ lang: front.language, url: absoluteUrl(front.path) }));
        return { url, lastmod: newest, links: [...all, { lang: 'x-default', url: home }], img: [] };
      }
      // Before the front pages is the choice among them.
      const others = rest === '' ? [...links, { lang: 'x-default', url: home }] : withDefault(links);
      return { url, lastmod: newest, links: others, img: [] };
    }
    const { page, language } = found;
    const links = [language, otherLanguage(language)].map((lang) => ({
      lang,
      url: absoluteUrl(page.paths[lang]),
    }));
    const img = page.pictures[language].map((path) => ({ url: absoluteUrl(path) }));
    return { url, lastmod: page.day === '' ? newest : page.day, links: withDefault(links), img };
  };
}

/** Whoever reads neither language gets English. */
function withDefault(links: SitemapEntry['links']): SitemapEntry['links'] {
  const english = links.find(({ lang }) => lang === 'en');
  return english === undefined ? links : [...links, { lang: 'x-default', url: english.url }];
}
