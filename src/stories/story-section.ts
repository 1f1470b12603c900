/** A section of a story: what stands in it, by kind. */

import type { BoundNumber, Mention, Waiver } from '../binding/bound-text.ts';
import type { Assertion } from '../binding/claim.ts';
import type { Place } from '../findings/finding.ts';
import type { StepByStep } from './story-steps.ts';

/** A story of so many parts has a list of them; shorter ones can do without. */
export const fewestParts = 4;

/** Where a story first cites a source, to come back to from the list of sources. */
export function citationId(key: string): string {
  return `c-${key}`;
}

/** A number of the running text, with the id it can be linked by. */
export interface StoryNumber extends BoundNumber {
  id: string;
  /** The sentence it stands in, or the question that it answers. */
  sentence: string;
}

/** An assertion of the running text. */
export interface StoryAssertion extends Assertion {
  /** The sentence it stands in. */
  sentence: string;
}

/** A paragraph of the running text, of a list or of an element. */
export interface StoryParagraph {
  /** As it is read, citations left out. */
  text: string;
  /** Some of its words are marked as another language's. */
  hasForeignWords: boolean;
  place: Place;
}

/** Something a section names, and where; the name is empty when it can't be read. */
export interface Named {
  name: string;
  place: Place;
}

export interface Section {
  /** Heading as plain text; undefined before the first one. */
  heading: string | undefined;
  /** What a `#fragment` may name it by; undefined before the first heading. */
  anchor: string | undefined;
  place: Place;
  paragraphs: StoryParagraph[];
  numbers: StoryNumber[];
  mentions: Mention[];
  waivers: Waiver[];
  /** Sentences that `<Claim>` asserts. */
  assertions: StoryAssertion[];
  /** What every `<Claim>` asserts. */
  claims: Named[];
  charts: string[];
  /** Every chart that `<Plate>` or `<Steps>` shows. */
  plates: Named[];
  /** The steps of every `<Steps>`. */
  stepByStep: StepByStep[];
  /** Steps, guesses, definitions and trends drawn: their tags, as either language has to have them. */
  blocks: Named[];
  citations: Named[];
  /** Terms that `<Term>` explains. */
  terms: Named[];
}

/** A section with nothing in it. */
export function newSection(heading: string | undefined, place: Place, anchor?: string): Section {
  const numbers = { paragraphs: [], numbers: [], mentions: [], waivers: [], assertions: [], claims: [] };
  const plates = { charts: [], plates: [], stepByStep: [] };
  return { heading, anchor, place, ...numbers, ...plates, blocks: [], citations: [], terms: [] };
}
