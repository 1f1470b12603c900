/** The components a text may use: what each one takes, where it may stand and how it is read. */

import type { Heading, Nodes, Parents } from 'mdast';
import type { BindingContext, Bindings } from '../binding/bound-text.ts';
import type { Reference } from '../binding/references.ts';
import type { Chart } from '../charts/chart.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextPlaces } from '../text/text-places.ts';
import type { Glossary } from '../ledgers/glossary.ts';
import type { JsxElement } from './elements.ts';
import type { Section } from './section.ts';

/** What a text is read against. */
export interface DocumentContext extends Omit<BindingContext, 'language'> {
  /** Charts by id; undefined for one that is there but could not be read. */
  charts: ReadonlyMap<string, Chart | undefined>;
  references: ReadonlyMap<string, Reference>;
  /** Citations are looked up only in a list that could be read. */
  hasReferences: boolean;
  glossary: Glossary;
}

/** What reading an element needs, and what it adds to. */
export interface ElementReading {
  text: string;
  places: TextPlaces;
  context: DocumentContext & BindingContext;
  /** Elements that have been reported; they are passed over. */
  faulty: ReadonlySet<JsxElement>;
  /** Elements found to be mistaken on the way. */
  mistaken: Set<JsxElement>;
  /** The id of a number by its address, see `numberIds`. */
  idOf: (address: string) => string;
  /** The id of an explained term by that of its entry, see `termIds`. */
  termIdOf: (id: string) => string;
  /** What a `#fragment` may name; explained terms are added. */
  anchors: Set<string>;
  /** Charts the text has shown so far. */
  shown: Set<string>;
  bindings: Bindings;
  findings: Finding[];
}

/** Reads one element into its section. Its parents come the nearest first; what it holds is read in its turn. */
export type ReadElement = (
  node: JsxElement,
  parents: readonly Parents[],
  section: Section,
  reading: ElementReading,
) => void;

/** One component; `Vocabulary` has its name. */
export interface Component {
  attributes: readonly string[];
  /** Without these it says nothing; `<Num>` needs one of two and says so itself. */
  required: readonly string[];
  /** Components its content may hold; undefined when it has no content. */
  holds: readonly string[] | undefined;
  /** What it has to stand in: the text itself, on lines of its own, a heading, a sentence; anything when absent. */
  within?: 'text' | 'heading' | 'sentence';
  /** The component it has to stand right inside of. */
  parent?: string;
  /** The kinds of Markdown blocks its content may have; without them it holds the words of a sentence. */
  blocks?: readonly Nodes['type'][];
  /** Attributes that readers read; each language has its own words there. */
  words?: readonly string[];
  /** It stands in both languages, in one order with the others that do. */
  isShared?: boolean;
  /** What tells it from another with the same attributes, where that is some of its content; undefined without it. */
  mainPart?: (node: JsxElement) => string | undefined;
  /** What is missing from its content, or stands there in the wrong order. */
  shapeFaults?: (node: JsxElement, places: TextPlaces) => Finding[];
  /** Absent where there is nothing to read. */
  read?: ReadElement;
}

/** Everything a kind of text may write between angle brackets. */
export type Vocabulary = Readonly<Record<string, Component>>;

/** What texts of a kind have in common: those of stories, those of the publication's own pages. */
export interface DocumentKind {
  vocabulary: Vocabulary;
  /** What a `#fragment` may name on every page of the kind. */
  anchors: readonly string[];
  /** Sources are listed under the text, so that `[@key]` has something to lead to. */
  hasSources: boolean;
  /** What is wrong with a heading beside its level. */
  headingFaults?: (heading: Heading, places: TextPlaces) => Finding[];
}
