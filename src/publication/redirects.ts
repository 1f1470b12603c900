/** Where old addresses lead. */

import { languages, type Language } from '../site.ts';
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
