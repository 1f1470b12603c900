/**
 * Then and now: what was said in an earlier year, what a figure says today, and how far the two compare. What its
 * content has to be made of, in which order, and what the page needs to quote it.
 */

import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ElementReading, ReadElement } from '../documents/component.ts';
import {
  attributeOf,
  attributesOf,
  elementsIn,
  isJsxElement,
  placeOfAttribute,
  placeOfTag,
  spanOf,
  walk,
  type JsxElement,
} from '../documents/elements.ts';
import type { Section, TextNumber, ThenNowBox } from '../documents/section.ts';
import { asRead } from '../documents/sentence.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../site.ts';
import { nearestName } from '../text/nearest-name.ts';
import { idOf, isId } from '../text/schema-parts.ts';
import type { TextPlaces } from '../text/text-places.ts';

/** How far what was said and the figure of today can be compared: directly, in part, not at all. */
export const comparisons = ['yes', 'in-part', 'no'] as const;
export type Comparison = (typeof comparisons)[number];

/** Whether a word says how far two figures compare. */
export function isComparison(word: string | undefined): word is Comparison {
  return comparisons.some((each) => each === word);
}

/** What a box can be linked by on its page: `then-now-health-share`. */
export function thenNowAnchor(id: string): string {
  return `then-now-${id}`;
}

/** The words of a box without marks and citations, for a quotation of it. */
export type ThenNowWords = ThenNowBox['words'];

/** The boxes of a story, in order. */
export function boxesOf({ sections }: { sections: readonly Section[] }): ThenNowBox[] {
  return sections.flatMap(({ boxes }) => boxes);
}

/** Reads the words of a box; what is missing, which the checks report, is ''. */
export function thenNowWords(node: JsxElement): ThenNowWords {
  const paragraphs = (node.children as Nodes[]).filter((child) => !isJsxElement(child));
  const within = (name: string) => elementsIn(node, name).flatMap(({ children }) => children as Nodes[]);
  const words = (blocks: readonly Nodes[]) => blocks.map((block) => asRead(toString(block))).join(' ');
  return {
    subject: words(paragraphs.slice(0, 1)),
    said: words(within('Then')),
    today: words(within('Now')),
    comparison: words(paragraphs.slice(1)),
  };
}

/** A paragraph, what was said, what is known today, and a paragraph that compares them. */
export function thenNowFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const order = (node.children as Nodes[]).map((child) => (isJsxElement(child) ? child.name : child.type));
  const isWhole = order.join(' ') === 'paragraph Then Now paragraph';
  return isWhole ? [] : [finding('THN-001', placeOfTag(node, places))];
}

/** Words under what was said. */
export function thenFaults(node: JsxElement, places: TextPlaces): Finding[] {
  return toString(node).trim() === '' ? [finding('THN-005', placeOfTag(node, places), { name: 'Then' })] : [];
}

/** A figure of today is a cell: without one there is nothing to compare with. */
export function nowFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const place = placeOfTag(node, places);
  if (toString(node).trim() === '') return [finding('THN-005', place, { name: 'Now' })];
  let isBound = false;
  walk(node, (inner) => {
    if (isJsxElement(inner) && inner.name === 'Num') isBound ||= attributesOf(inner)['from'] !== undefined;
  });
  return isBound ? [] : [finding('THN-003', place)];
}

/** Reads a box: its address on the page and how far its two sides compare. */
export const readThenNow: ReadElement = (node, _, section, reading) => {
  const { faulty, mistaken, findings, places, anchors } = reading;
  if (faulty.has(node)) return;
  const found: Finding[] = [];
  const compares = attributeOf(node, 'compares');
  if (!isComparison(compares)) {
    const facts = {
      name: compares,
      known: comparisons.join(', '),
      suggestion: nearestName(compares, comparisons),
    };
    found.push(finding('THN-002', placeOfAttribute(node, 'compares', places), facts));
  }
  const id = attributeOf(node, 'id');
  const place = placeOfAttribute(node, 'id', places);
  if (!isId(id)) found.push(finding('TXT-006', place, { name: id, suggestion: idOf(id) }));
  else if (anchors.has(thenNowAnchor(id))) found.push(finding('THN-004', place, { id }));
  else anchors.add(thenNowAnchor(id));
  if (found.length > 0) mistaken.add(node);
  else section.boxes.push(boxOf(node, id, places));
  findings.push(...found);
};

function boxOf(node: JsxElement, id: string, places: TextPlaces): ThenNowBox {
  const [then] = elementsIn(node, 'Then');
  const { source = '', by = '' } = then === undefined ? {} : attributesOf(then);
  const today: Place[] = [];
  for (const now of elementsIn(node, 'Now'))
    walk(now, (inner) => {
      if (isJsxElement(inner) && inner.name === 'Num') today.push(places.at(...spanOf(inner)));
    });
  return { id, compares: attributeOf(node, 'compares'), source, by, today, words: thenNowWords(node) };
}

/** The numbers of today in a box, in the order of the text. */
export function numbersOfToday(
  { today }: ThenNowBox,
  { numbers }: { numbers: ReadonlyMap<string, TextNumber> },
): TextNumber[] {
  return [...numbers.values()].filter(({ place }) =>
    today.some(({ line, column }) => place.line === line && place.column === column),
  );
}

/** Reads what was said: its source has to be one that is listed. */
export const readThen: ReadElement = (node, _, __, reading: ElementReading) => {
  const { context, faulty, mistaken, findings, places } = reading;
  if (faulty.has(node)) return;
  const key = attributeOf(node, 'source');
  if (!context.hasReferences || context.references.has(key)) return;
  mistaken.add(node);
  const facts = { key, suggestion: nearestName(key, context.references.keys()) };
  findings.push(finding('REF-001', placeOfAttribute(node, 'source', places), facts));
};

/** The heads of a box as they are read, to be quoted with what stands under them. */
export interface ThenNowHeads {
  /** `Said in 2019 (a presentation by …)`. */
  said: string;
  /** `Today (figures of 2022)`. */
  today: string;
  /** `They can be compared in part`. */
  howFar: string;
}

/** A box as plain text, a line for each of its parts, its address last. */
export function quotationOf(words: ThenNowWords, heads: ThenNowHeads, address: string): string {
  return [
    words.subject,
    `${heads.said}: ${words.said}`,
    `${heads.today}: ${words.today}`,
    `${heads.howFar}: ${words.comparison}`,
    address,
  ].join('\n');
}

/**
 * The periods of several figures, each once, the oldest first: `2021, 2022 and 2024`.
 * @param periods as the data write them: years, ranges of years, days
 */
export function periodsInWords(periods: readonly string[], language: Language): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/;
  const written = [...new Set(periods)]
    .toSorted()
    .map((period) => (isDay.test(period) ? formatDate(period, language) : period));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(written);
}
