/** A text in one language, of a story or of a page: front matter, sections, bound numbers, links. */

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  addBindings,
  noBindings,
  plainText,
  type BindingContext,
  type Bindings,
  type Mention,
} from '../binding/bound-text.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { TextPlaces } from '../text/text-places.ts';
import type { Language } from '../site.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';
import { withFixedSpaces } from '../text/typography.ts';
import { readBody, type TextLink } from './body.ts';
import type { DocumentContext, DocumentKind } from './component.ts';
import { parseDocument } from './mdx.ts';
import type { Section, TextNumber } from './section.ts';

/** What the front matter of every text says. */
export interface DocumentFront {
  title: string;
  /** One or two sentences under the title. */
  deck: string;
  /** In a translation: the hash of the text it translates. */
  translates?: string | undefined;
}

export interface TextDocument<Front extends DocumentFront = DocumentFront> {
  id: string;
  language: Language;
  file: string;
  frontMatter: Front;
  placeOf: Structured<Front>['placeOf'];
  sections: Section[];
  /** The numbers of all sections by id. */
  numbers: ReadonlyMap<string, TextNumber>;
  /** Cells named in the front matter. */
  frontMatterMentions: Mention[];
  /** Everything bound or waived, front matter included. */
  bindings: Bindings;
  /** Links and pictures of the running text. */
  links: TextLink[];
  /** What a `#fragment` may name on the page of the text. */
  anchors: ReadonlySet<string>;
  /** Eight hexadecimal digits of the text after the front matter. */
  textHash: string;
  /** Citation keys in order of first use. */
  citations: string[];
  /** Words of the running text, front matter excluded. */
  words: number;
}

/** How texts of a kind are read. */
export interface ReadableKind<Front extends DocumentFront> extends DocumentKind {
  schema: z.ZodType<Front>;
  /** Binds the numbers of the front matter. */
  bindFrontMatter: (front: Structured<Front>, context: BindingContext) => Bindings;
}

/** Reads a text; undefined, with findings, where it can't be. */
export function readDocument<Front extends DocumentFront>(
  tree: SourceTree,
  { id, language, file }: Pick<TextDocument, 'id' | 'language' | 'file'>,
  kind: ReadableKind<Front>,
  context: DocumentContext,
): { document: TextDocument<Front> | undefined; findings: Finding[] } {
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { document: undefined, findings };
  const places = new TextPlaces(file, text);
  const { root, faulty, findings: syntax } = parseDocument(text, kind, places);
  if (root === undefined) return { document: undefined, findings: syntax };
  const yaml = root.children[0];
  if (yaml?.type !== 'yaml') return { document: undefined, findings: [finding('STY-002', fileStart(file))] };
  findings.push(...syntax);
  const offset = text.indexOf('\n') + 1;
  const front = readStructured(file, yaml.value, kind.schema, { whole: text, offset });
  findings.push(...front.findings);

  const binding = { ...context, language };
  const body = readBody({ root, faulty }, text, kind, places, binding);
  findings.push(...body.findings, ...body.bindings.findings);
  if (front.structured === undefined) return { document: undefined, findings };

  const { value: frontMatter, placeOf } = front.structured;
  const bound = kind.bindFrontMatter(front.structured, binding);
  findings.push(...bound.findings);
  const bindings = noBindings();
  addBindings(bindings, bound);
  addBindings(bindings, body.bindings);
  const { sections, links, words } = body;
  const numbers = sections.flatMap((section) => section.numbers);
  const charts = sections.flatMap((section) => section.charts);
  const cited = new Set(sections.flatMap((section) => section.citations.flatMap(({ name }) => name ?? [])));
  findings.push(
    ...takenAnchors(sections, [...kind.anchors, ...charts, ...numbers.map((number) => number.id)]),
  );
  const document: TextDocument<Front> = {
    id,
    language,
    file,
    frontMatter,
    placeOf,
    sections,
    numbers: new Map(numbers.map((number) => [number.id, number] as const)),
    frontMatterMentions: bound.mentions,
    bindings,
    links,
    anchors: new Set([...body.anchors, ...charts, ...numbers.map((number) => number.id)]),
    textHash: textHashOf(text),
    citations: [...cited].filter((key) => key !== ''),
    words,
  };
  return { document, findings };
}

/** Headings whose address on the page is that of something else there: a link to one would lead to the other. */
function takenAnchors(sections: readonly Section[], taken: readonly string[]): Finding[] {
  return sections.flatMap(({ heading, anchor, place }) => {
    if (heading === undefined || anchor === undefined) return [];
    const isTaken = anchor === '' || anchor === 'contents' || taken.includes(anchor);
    return isTaken ? [finding('MDX-014', place, { heading, anchor })] : [];
  });
}

/** The deck of a text as it is set, its numbers on one line with their units. */
export function deckOf({ frontMatter }: TextDocument): string {
  return withFixedSpaces(plainText(frontMatter.deck));
}

/**
 * The hash of a text, by which its translation says what it translates: eight hexadecimal digits that
 * change whenever what follows the front matter does; line ends don't count.
 * @param file the whole file, front matter included
 */
export function textHashOf(file: string): string {
  const lines = file.replaceAll('\r\n', '\n');
  const text = lines.slice(lines.indexOf('\n---', 3)).trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
