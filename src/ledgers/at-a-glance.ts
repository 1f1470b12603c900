/** The region at a glance: `content/at-a-glance.yaml`, a few figures that go on one printed page. */

import { z } from 'zod';
import type { Bindings } from '../binding/bound-text.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { Localised } from '../site.ts';
import { id } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';

const wordsSchema = z.strictObject({
  figure: z.string().min(1).describe('The number as it is set, bound: `<Num from="…">€85bn</Num>`.'),
  text: z.string().min(20).describe('What it is a number of, where and when; further numbers bound.'),
});

/** An entry of `content/at-a-glance.yaml`. */
export const glanceFigureSchema = z.strictObject({
  id,
  words: z.strictObject({ it: wordsSchema, en: wordsSchema }),
  story: id.describe('The id of the story that tells more of it.'),
});

export type GlanceWords = z.infer<typeof wordsSchema>;

/** A figure with what its words bind and the places of what they can be wrong in. */
export interface GlanceFigure extends z.infer<typeof glanceFigureSchema> {
  bindings: Localised<Bindings>;
  storyPlace: Place;
  figurePlaces: Localised<Place>;
}

export const glanceFile = 'content/at-a-glance.yaml';

/** Reads the figures; without a file, or with one that can't be read, there are none. */
export function readGlance(
  tree: SourceTree,
  context: LedgerContext,
): { glance: readonly GlanceFigure[]; findings: Finding[] } {
  const { structured, findings } = readEntries(tree, glanceFile, z.array(glanceFigureSchema));
  if (structured === undefined) return { glance: [], findings };
  const glance = structured.value.map((figure, at): GlanceFigure => ({
    ...figure,
    bindings: bindWords(figure.words, [at], structured, context, findings),
    storyPlace: structured.placeOf([at, 'story']),
    figurePlaces: {
      it: structured.placeOf([at, 'words', 'it', 'figure']),
      en: structured.placeOf([at, 'words', 'en', 'figure']),
    },
  }));
  return { glance, findings };
}
