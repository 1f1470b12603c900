/** Old addresses that must go on working: `content/redirects.yaml`. */

import { z } from 'zod';
import type { Finding, Place } from '../findings/finding.ts';
import { textOfForm } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** All of `content/redirects.yaml`. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: textOfForm('page-address').describe('An address of this site, from its root: `/it/stories/old/`.'),
    to: z.string().min(1).describe('`story:id`, `chart:id` or `data:id`.'),
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
  if (structured === undefined) return { redirects: [], findings: mistakes };
  const redirects = structured.value.map((redirect, index) => ({
    ...redirect,
    fromPlace: structured.placeOf([index, 'from']),
    toPlace: structured.placeOf([index, 'to']),
  }));
  return { redirects, findings: mistakes };
}
