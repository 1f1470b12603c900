/** What editors choose for the front page: `content/front-page.yaml`. */

import { z } from 'zod';
import type { Finding, Place } from '../findings/finding.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** All of `content/front-page.yaml`. */
export const frontPageSchema = z.strictObject({
  band: z.string().min(1).describe('The id of the story that has a band across the page.'),
});

/** The story of the band, and where it is named. */
export interface Band {
  story: string;
  place: Place;
}

export const frontPageFile = 'content/front-page.yaml';

/** Reads the choice; without a file, or with one that can't be read, no story has a band. */
export function readFrontPage(tree: SourceTree): { band: Band | undefined; findings: Finding[] } {
  if (!tree.has(frontPageFile)) return { band: undefined, findings: [] };
  const { text, findings } = readTextFile(frontPageFile, tree.get(frontPageFile));
  if (text === undefined || findings.length > 0) return { band: undefined, findings };
  const { structured, findings: mistakes } = readStructured(frontPageFile, text, frontPageSchema);
  const band = structured && { story: structured.value.band, place: structured.placeOf(['band']) };
  return { band, findings: mistakes };
}
