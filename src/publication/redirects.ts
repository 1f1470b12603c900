/** Old addresses that must go on working: `content/redirects.yaml`. */

import { z } from 'zod';
import { languages, type Language } from '../site.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { pathOfLink, readLink } from './link.ts';
import type { Publication } from './publication.ts';
import { textOfForm } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

const redirectsSchema = z.array(
  z.strictObject({
    /** An address of this site, from its root: `/it/stories/old/`. */
    from: textOfForm('page-address'),
    /** `story:id`, `chart:id` or `data:id`. */
    to: z.string().min(1),
  }),
);
export type Redirect = z.infer<typeof redirectsSchema>[number];

/** A redirect with the places of its two ends. */
export interface PlacedRedirect extends Redirect {
  fromPlace: Place;
  toPlace: Place;
}

export const redirectsFile = 'content/redirects.yaml';

/** Reads the list; a missing file is an empty one. */
export function readRedirects(tree: SourceTree): { redirects: PlacedRedirect[]; findings: Finding[] } {
  if (!tree.has(redirectsFile)) return { redirects: [], findings: [] };
  const { text, findings } = readTextFile(redirectsFile, tree.get(redirectsFile));
  if (text === undefined || findings.length > 0) return { redirects: [], findings };
  const { structured, findings: mistakes } = readStructured(redirectsFile, text, redirectsSchema);
  const redirects = (structured?.value ?? []).map((redirect, index) => ({
    ...redirect,
    fromPlace: structured?.placeOf([index, 'from']) as Place,
    toPlace: structured?.placeOf([index, 'to']) as Place,
  }));
  return { redirects, findings: mistakes };
}

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
