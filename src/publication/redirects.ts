/** Where old addresses lead. */

import { languages, type Language } from '../site.ts';
import { nameFault } from '../text/portable-names.ts';
import type { Redirect } from '../ledgers/redirects.ts';
import { pathOfLink, readLink } from './link.ts';
import type { Publication } from './publication.ts';

/** The language of an old address: that of its first part, or the site's own. */
export function languageOfAddress(from: string): Language {
  return languages.find((language) => from.split('/').includes(language)) ?? languages[0];
}

/** The path a redirect leads to, without base path; undefined when there is no such page. */
export function pathOfRedirect({ from, to }: Redirect, publication: Publication): string | undefined {
  const link = readLink(to);
  return link === undefined ? undefined : pathOfLink(link, languageOfAddress(from), publication);
}

/**
 * The redirects as Astro's configuration takes them: `{ '/it/stories/old/': '/base/it/stories/new/' }`.
 * @param basePath with a slash at both ends; Astro puts it before the address a redirect begins at, not
 *   before the one it leads to
 */
export function redirectsForAstro(publication: Publication, basePath: string): Record<string, string> {
  return Object.fromEntries(
    publication.redirects.flatMap((redirect) => {
      const path = pathOfRedirect(redirect, publication);
      return path === undefined ? [] : [[redirect.from, basePath + path] as const];
    }),
  );
}

/** First parts of addresses where the site keeps files, entrances in other languages and pages of errors. */
const filesAndEntrances: ReadonlySet<string> = new Set(
  `404 500 cards charts claims data de es explorer fonts fr icons oembed parents`.split(' '),
);

/** Pages that are made of something else than texts: `it/search/`, `embed/it/x/sme-accounts/`. */
const madePages =
  /^(?:[a-z]{2}\/(?:404|search|about\/design|method\/(?:coverage|embedding|errors(?:\/.+)?|kinds)|parts(?:\/.+)?|stories\/[^/]+\/press)|embed\/[a-z]{2}\/(?:x|then-now)\/.+|embed\/[a-z]{2}|embed)\/$/;

/**
 * Whether an address that no page of a text has is taken all the same, by a page that is made or by the files of the
 * site, or can't be a folder on every system. @param from with a slash at both ends
 */
export function isKept(from: string): boolean {
  const names = from.split('/').filter((name) => name !== '');
  const [first = ''] = names;
  return (
    filesAndEntrances.has(first) ||
    madePages.test(from.slice(1)) ||
    names.some((name) => nameFault(name) !== undefined)
  );
}
