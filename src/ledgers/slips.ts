/** The deck's own slips: `content/slips.yaml`, what the deck says, what we print instead, and where. */

import { z } from 'zod';
import type { Localised } from '../site.ts';
import type { Bindings } from '../binding/bound-text.ts';
import { passageSchema, placePassages, type DeckPassage, type DeckSlide } from './deck.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import { id } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';

const wordsSchema = z.strictObject({
  name: z.string().min(1).describe('A few words, the title of the entry.'),
  slip: z.string().min(1).describe('What is wrong or missing; numbers bound.'),
  instead: z.string().min(1).describe('What the publication prints instead; numbers bound.'),
});

/** An entry of `content/slips.yaml`. */
export const slipSchema = z.strictObject({
  id,
  slides: z.array(id).min(1).describe('Ids of slides of the deck.'),
  words: z.strictObject({ it: wordsSchema, en: wordsSchema }),
  stories: z.array(passageSchema).describe('Stories that speak of it, with words that stand there.'),
});

export type SlipWords = z.infer<typeof wordsSchema>;

/** A slip with what its words bind and the places of its passages. */
export interface Slip {
  id: string;
  slides: string[];
  words: Localised<SlipWords>;
  stories: DeckPassage[];
  bindings: Localised<Bindings>;
}

export const slipsFile = 'content/slips.yaml';

/** Reads the ledger; a missing file is an empty one. */
export function readSlips(
  tree: SourceTree,
  { deck, ...context }: LedgerContext & { deck: readonly DeckSlide[] },
): { slips: readonly Slip[]; findings: Finding[] } {
  const { structured, findings } = readEntries(tree, slipsFile, z.array(slipSchema));
  if (structured === undefined) return { slips: [], findings };
  const slides = deck.map((slide) => slide.id);
  const slips = structured.value.map((slip, at): Slip => {
    const bindings = bindWords(slip.words, [at], structured, context, findings);
    slip.slides.forEach((name, index) => {
      // Without a ledger that can be read no slide is known.
      if (slides.length === 0 || slides.includes(name)) return;
      const suggestion = nearestName(name, slides);
      findings.push(finding('DCK-006', structured.placeOf([at, 'slides', index]), { name, suggestion }));
    });
    return { ...slip, bindings, stories: placePassages(slip.stories, structured, [at]) };
  });
  return { slips, findings };
}
