/** The parts of the publication: `content/parts.yaml`, each with its stories in the order in which they are read. */

import { z } from 'zod';
import type { Bindings } from '../binding/bound-text.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import type { Localised } from '../site.ts';
import { id, idOfFile } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';

const wordsSchema = z.strictObject({
  title: z.string().min(1),
  deck: z
    .string()
    .min(20)
    .describe('One or two sentences on what the part tells; numbers bound with `<Num>`.'),
  summary: z
    .string()
    .min(20)
    .optional()
    .describe('The part in five sentences; numbers bound. What the entrances in other languages translate.'),
});

/** An entry of `content/parts.yaml`. */
export const partSchema = z.strictObject({
  id: idOfFile.describe('Last part of its address, the same in every language.'),
  words: z.strictObject({ it: wordsSchema, en: wordsSchema }),
  stories: z.array(id).min(1).describe('Ids of stories; the first one opens the part.'),
});

export type PartWords = z.infer<typeof wordsSchema>;

/** A part with what its words bind and where each of its stories is named. */
export interface Part {
  id: string;
  words: Localised<PartWords>;
  bindings: Localised<Bindings>;
  stories: readonly { id: string; place: Place }[];
}

export const partsFile = 'content/parts.yaml';

/** Reads the parts; without a file, or with one that can't be read, there are none. */
export function readParts(
  tree: SourceTree,
  context: LedgerContext,
): { parts: readonly Part[]; findings: Finding[] } {
  const { structured, findings } = readEntries(tree, partsFile, z.array(partSchema));
  if (structured === undefined) return { parts: [], findings };
  const parts = structured.value.map((part, at): Part => ({
    ...part,
    bindings: bindWords(part.words, [at], structured, context, findings),
    stories: part.stories.map((story, index) => ({
      id: story,
      place: structured.placeOf([at, 'stories', index]),
    })),
  }));
  const seen = new Set<string>();
  parts.forEach((part, at) => {
    if (seen.has(part.id))
      findings.push(finding('FRP-006', structured.placeOf([at, 'id']), { part: part.id }));
    seen.add(part.id);
  });
  return { parts, findings };
}
