/** A section of a text: what stands in it, by kind. */

import type { BoundNumber, Mention, Waiver } from '../binding/bound-text.ts';
import type { Assertion } from '../binding/claim.ts';
import type { Place } from '../findings/finding.ts';

/** A number of the running text, with the id it can be linked by. */
export interface TextNumber extends BoundNumber {
  id: string;
  /** The sentence it stands in, or the question that it answers. */
  sentence: string;
}

/** An assertion of the running text. */
export interface TextAssertion extends Assertion {
  /** The sentence it stands in. */
  sentence: string;
}

/** A paragraph of the running text, of a list or of an element. */
export interface Paragraph {
  /** As it is read, citations left out. */
  text: string;
  /** Some of its words are marked as another language's. */
  hasForeignWords: boolean;
  place: Place;
}

/** Something a section names, and where. */
export interface Named {
  /** Undefined where it can't be read. */
  name: string | undefined;
  place: Place;
}

/** What a step shows of its chart: a panel of a field of dots, or a state that the chart's file declares. */
export interface ShownStep {
  /** A panel's id; undefined where the step names a state. */
  panel: string | undefined;
  /** The row of the part that stays large while the others step back, if any. */
  focus: string | undefined;
  /** The id of a state of the chart. */
  state: string | undefined;
}

/** A chart and the steps that tell it, in order. */
export interface StepByStep {
  chart: string;
  steps: ShownStep[];
}

/** What was said beside what is known today, as it can be quoted by itself. */
export interface ThenNowBox {
  /** The same in both languages. */
  id: string;
  /** How far the two compare. */
  compares: string;
  /** The reference of what was said, and who said it, in words. */
  source: string;
  by: string;
  /** Where today's numbers stand in the file. */
  today: readonly Place[];
  /** Without marks and citations. */
  words: { subject: string; said: string; today: string; comparison: string };
}

export interface Section {
  /** Heading as plain text; undefined before the first one. */
  heading: string | undefined;
  /** What a `#fragment` may name it by; undefined before the first heading. */
  anchor: string | undefined;
  place: Place;
  paragraphs: Paragraph[];
  numbers: TextNumber[];
  mentions: Mention[];
  waivers: Waiver[];
  /** Sentences that `<Claim>` asserts. */
  assertions: TextAssertion[];
  /** What every `<Claim>` asserts. */
  claims: Named[];
  charts: string[];
  /** Every chart that `<Chart>` or `<Steps>` shows. */
  shownCharts: Named[];
  /** The steps of every `<Steps>`. */
  stepByStep: StepByStep[];
  boxes: ThenNowBox[];
  /** Components that both languages have in one order: their tags without the words of a language. */
  blocks: Named[];
  citations: Named[];
  /** Terms that `<Term>` explains. */
  terms: Named[];
}

/** A section with nothing in it. */
export function newSection(heading: string | undefined, place: Place, anchor?: string): Section {
  const numbers = { paragraphs: [], numbers: [], mentions: [], waivers: [], assertions: [], claims: [] };
  const drawn = { charts: [], shownCharts: [], stepByStep: [], boxes: [] };
  return { heading, anchor, place, ...numbers, ...drawn, blocks: [], citations: [], terms: [] };
}
