/** The deck that the stories start from: `content/deck.yaml`, its slides, what they say, and where stories say it. */

import { z } from 'zod';
import type { Localised } from '../site.ts';
import { resolveAddress, type BoundCell, type DatasetIndex } from '../data/address.ts';
import { addressFindings, type Bindings } from '../binding/bound-text.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { bindWords, readEntries, type LedgerContext } from '../binding/ledger.ts';
import { id, localised } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import type { Structured } from '../text/structured-file.ts';

/** A story and words that stand in it. */
export const passageSchema = z.strictObject({
  story: id.describe("A story's id."),
  it: z.string().min(1).describe('Words that stand in the story, in each language.'),
  en: z.string().min(1),
});

/** All of `content/deck.yaml`. */
export const deckSchema = z.array(
  z.strictObject({
    id,
    title: localised.describe('In Italian as the slide has it, slips included.'),
    claims: z
      .array(
        z.strictObject({
          id,
          words: localised.describe('What the slide says, in words of ours.'),
          figures: z
            .array(z.string().min(1))
            .default([])
            .describe(
              'Addresses of the figures the claim comes with; one that the deck leaves out is a missing value.',
            ),
          stories: z
            .array(passageSchema)
            .default([])
            .describe("Where stories say what the figures alone don't."),
        }),
      )
      .min(1),
  }),
);

/** Words of a story in which a claim is told. */
export interface DeckPassage extends z.infer<typeof passageSchema> {
  place: Localised<Place>;
  storyPlace: Place;
}

/** A figure of the deck, or the absence of one. */
export interface DeckFigure {
  cell: BoundCell;
  place: Place;
}

export interface DeckClaim {
  id: string;
  words: Localised;
  figures: DeckFigure[];
  stories: DeckPassage[];
  bindings: Localised<Bindings>;
}

export interface DeckSlide {
  id: string;
  title: Localised;
  claims: DeckClaim[];
}

export const deckFile = 'content/deck.yaml';

/** Reads the ledger; without the file there is no deck to cover. */
export function readDeck(
  tree: SourceTree,
  context: LedgerContext,
): { deck: readonly DeckSlide[]; findings: Finding[] } {
  const { structured, findings } = readEntries(tree, deckFile, deckSchema);
  if (structured === undefined) return { deck: [], findings };
  const deck = structured.value.map((slide, at): DeckSlide => ({
    ...slide,
    claims: slide.claims.map((claim, index): DeckClaim => {
      const path = [at, 'claims', index];
      const bindings = bindWords(claim.words, path, structured, context, findings);
      if (claim.figures.length + claim.stories.length === 0) {
        findings.push(finding('DCK-005', structured.placeOf([...path, 'id']), { name: claim.id }));
      }
      return {
        ...claim,
        bindings,
        figures: readFigures(claim.figures, structured, path, context.datasets, findings),
        stories: placePassages(claim.stories, structured, path),
      };
    }),
  }));
  findings.push(...idsTwice(structured));
  return { deck, findings };
}

/** The passages of an entry with their places; `path` leads to the entry. */
export function placePassages(
  passages: readonly z.infer<typeof passageSchema>[],
  { placeOf }: Pick<Structured<unknown>, 'placeOf'>,
  path: readonly PropertyKey[],
): DeckPassage[] {
  return passages.map((passage, at) => {
    const placeIn = (key: string) => placeOf([...path, 'stories', at, key]);
    return {
      ...passage,
      place: { it: placeIn('it'), en: placeIn('en') },
      storyPlace: placeIn('story'),
    };
  });
}

type Written = Structured<z.infer<typeof deckSchema>>;

/** The figures of a claim that the data have; the others are reported. */
function readFigures(
  addresses: readonly string[],
  { placeOf }: Written,
  path: readonly PropertyKey[],
  datasets: DatasetIndex,
  findings: Finding[],
): DeckFigure[] {
  return addresses.flatMap((address, at) => {
    const place = placeOf([...path, 'figures', at]);
    const cell = resolveAddress(address, datasets);
    if (!('fault' in cell)) return [{ cell, place }];
    findings.push(...addressFindings(address, cell, place));
    return [];
  });
}

/** Two slides, or two claims of a slide, of one id: a link would lead to the first. */
function idsTwice({ value, placeOf }: Written): Finding[] {
  const seen = new Set<string>();
  const twice = (name: string, path: readonly PropertyKey[]): Finding[] =>
    seen.size === seen.add(name).size
      ? [finding('DCK-004', placeOf([...path, 'id']), { name: name.slice(name.lastIndexOf('/') + 1) })]
      : [];
  return value.flatMap((slide, at) => [
    ...twice(slide.id, [at]),
    ...slide.claims.flatMap((claim, index) => twice(`${slide.id}/${claim.id}`, [at, 'claims', index])),
  ]);
}
