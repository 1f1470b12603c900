/** The running text of a document: its sections and what stands in them, its links and its words. */

import GithubSlugger from 'github-slugger';
import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownYears, noBindings, type BindingContext, type Bindings } from '../binding/bound-text.ts';
import { yearOf } from '../binding/references.ts';
import { drawnCells } from '../charts/chart.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { TextPlaces } from '../text/text-places.ts';
import { numberLanguage } from '../text/foreign-words.ts';
import { leftOverMarks, proseFindings } from '../text/prose.ts';
import { codePointName, unseenInLines } from '../text/text-file.ts';
import { sourceOffsets } from '../text/source-offsets.ts';
import { typographyFindings } from '../text/typography.ts';
import type { Component, DocumentContext, DocumentKind, ElementReading } from './component.ts';
import {
  attributesOf,
  isJsxElement,
  nameOf,
  numberIds,
  placeOfTag,
  spanOf,
  termIds,
  walk,
  type JsxElement,
} from './elements.ts';
import { newSection, type Section } from './section.ts';
import { asRead } from './sentence.ts';
import { ownValue, present } from '../present.ts';

export interface TextLink {
  /** As written. */
  url: string;
  isImage: boolean;
  place: Place;
}

export interface DocumentBody {
  sections: Section[];
  bindings: Bindings;
  links: TextLink[];
  /** What a `#fragment` may name: headings, and what every page has. */
  anchors: Set<string>;
  words: number;
  findings: Finding[];
}

/** A stretch of prose: `value` as it is read, with the place of each part of it. */
interface Prose {
  value: string;
  section: Section;
  /** The marks that would be left over in it: Markdown's where that was read, others where nothing is. */
  marks: 'markdown' | 'plain' | undefined;
  placeOf: (start: number, end: number) => Place;
}

/** Reads a parsed text; its faulty elements have been reported and are passed over. */
export function readBody(
  { root, faulty }: { root: Root; faulty: ReadonlySet<JsxElement> },
  text: string,
  kind: DocumentKind,
  places: TextPlaces,
  context: DocumentContext & BindingContext,
): DocumentBody {
  const first = newSection(undefined, places.at(0));
  const body: DocumentBody = {
    sections: [first],
    bindings: noBindings(),
    links: [],
    anchors: new Set(kind.anchors),
    words: 0,
    findings: [],
  };
  let section = first;
  const prose: Prose[] = [];
  const { bindings, findings } = body;
  const [shown, mistaken] = [new Set<string>(), new Set<JsxElement>()];
  const noted = { shown, mistaken, bindings, findings, anchors: body.anchors };
  const reading = { text, places, context, faulty, idOf: numberIds(), termIdOf: termIds(), ...noted };
  const slugger = new GithubSlugger();
  const { definitions, pictured } = referencesIn(root);
  walk(root, (node, parents) => {
    const span = spanOf(node);
    const place = () => places.at(...span);
    if (isJsxElement(node)) {
      const component = ownValue(kind.vocabulary, nameOf(node));
      if (component === undefined) return;
      component.read?.(node, parents, section, readingWithin(parents));
      if (component.isShared === true) {
        const isKnown = !faulty.has(node) && !mistaken.has(node);
        const name = isKnown ? sharedTag(node, component) : undefined;
        section.blocks.push({ name, place: placeOfTag(node, places) });
      }
      component.words?.forEach((attribute) => {
        addAttributeProse(node, attribute);
      });
      return;
    }
    switch (node.type) {
      case 'heading': {
        const heading = toString(node).trim();
        const anchor = slugger.slug(heading);
        body.anchors.add(anchor);
        if (node.depth === 2) body.sections.push((section = newSection(heading, place(), anchor)));
        return;
      }
      case 'paragraph':
        section.paragraphs.push({
          text: asRead(toString(node)),
          hasForeignWords: text.slice(...span).includes('<Lang '),
          place: place(),
        });
        return;
      case 'imageReference':
        body.links.push({
          url: definitions.get(node.identifier) ?? node.identifier,
          isImage: true,
          place: place(),
        });
        if (node.alt) addProse(node, node.alt);
        return;
      case 'link':
      case 'image':
      case 'definition':
        // One of a picture alone is looked at where the picture stands.
        if (node.type === 'definition' && pictured.has(node.identifier)) return;
        body.links.push({ url: node.url, isImage: node.type === 'image', place: place() });
        for (const said of [node.type === 'image' ? node.alt : undefined, node.title]) {
          if (said !== undefined && said !== null) addProse(node, said);
        }
        return;
      case 'inlineCode':
      case 'code':
        return addProse(node, node.value);
      case 'text':
        body.words += [...node.value.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].length;
        if (!parents.some((parent) => isJsxElement(parent) && parent.name === 'Num')) {
          addProse(node, node.value);
        }
        return;
      default:
      // Its children are read in their turn.
    }
  });
  findings.push(...emptyHeadings(root, places));
  if (kind.hasSources) for (const each of prose) if (each.marks === 'markdown') readCitations(each);
  for (const each of prose) {
    body.findings.push(...proseFindings(each.value, yearsBeside(each.section), context.names, each.placeOf));
    if (each.marks !== undefined) {
      body.findings.push(
        ...leftOverMarks(each.value, each.marks, each.placeOf),
        ...(kind.hasSources || each.marks === 'plain' ? [] : citationMarks(each)),
        ...typographyFindings(each.value, context.language, each.placeOf),
      );
    }
  }
  return body;

  /** Numbers among foreign words are read in their language. */
  function readingWithin(parents: readonly Parents[]): ElementReading {
    const mark = parents.find((parent) => isJsxElement(parent) && parent.name === 'Lang');
    if (mark === undefined) return reading;
    const language = numberLanguage(attributesOf(mark as JsxElement)['is'], context.language);
    return { ...reading, context: { ...context, language } };
  }

  function addProse(node: Nodes, value: string): void {
    addStretch(spanOf(node), value, node.type === 'text' ? 'markdown' : undefined);
  }

  /** An attribute that readers read. */
  function addAttributeProse(node: JsxElement, name: string): void {
    const attribute = node.attributes.find((each) => 'name' in each && each.name === name);
    const [start, end] = [attribute?.position?.start.offset, attribute?.position?.end.offset];
    if (start === undefined || end === undefined || typeof attribute?.value !== 'string') return;
    addStretch([start + name.length, end], attribute.value, 'plain');
  }

  function addStretch([start, end]: [number, number], value: string, marks: Prose['marks']): void {
    if (value === '') return;
    // Only what something is said of is looked for in the source.
    let offsets: readonly number[] | undefined;
    const offsetsInText = () => {
      const source = text.slice(start, end);
      // Alternative texts, titles and code stand inside their node as they are.
      const inner = marks === 'markdown' ? 0 : Math.max(0, source.indexOf(value));
      return sourceOffsets(source.slice(inner), value).map((offset) => start + inner + offset);
    };
    const offsetOf = (index: number) =>
      present((offsets ??= offsetsInText())[index], `the offset of character ${index} of “${value}”`);
    const placeOf = (from: number, to: number) => places.at(offsetOf(from), offsetOf(to - 1) + 1);
    hiddenIn(value, placeOf);
    prose.push({ value, section, marks, placeOf });
  }

  /** What an escape writes that nobody sees, `&#x202E;`; written as it is, it was found with the file. */
  function hiddenIn(value: string, placeOf: Prose['placeOf']): void {
    const hidden = unseenInLines(value);
    if (hidden === undefined || text.includes(hidden.character)) return;
    const { at, character } = hidden;
    const place = placeOf(at, at + character.length);
    body.findings.push(finding('TXT-004', place, { character: codePointName(character) }));
  }

  function readCitations({ value, section: here, placeOf }: Prose): void {
    for (const { index, 0: written } of value.matchAll(/\[\s*@[^\]]*\]?|(?<![\p{L}\p{N}])@[\w-]+\]/gu)) {
      const place = placeOf(index, index + written.length);
      const key = /^\[@([\w-]+)\]$/.exec(written)?.[1];
      if (key === undefined) {
        here.citations.push({ name: undefined, place });
        body.findings.push(finding('REF-003', place, { text: written }));
        continue;
      }
      const isKnown = context.references.has(key) || !context.hasReferences;
      here.citations.push({ name: isKnown ? key : undefined, place });
      if (isKnown) continue;
      const suggestion = nearestName(key, context.references.keys());
      body.findings.push(finding('REF-001', place, { key, suggestion }));
    }
  }

  function yearsBeside(here: Section): { years: Set<string>; isIncomplete: boolean } {
    const charts = here.charts.map((chart) => context.charts.get(chart));
    const drawn = charts.flatMap((chart) => (chart === undefined ? [] : drawnCells(chart)));
    const known = knownYears(drawn, here.mentions);
    const cited = here.citations.map(({ name }) =>
      name === undefined ? undefined : context.references.get(name),
    );
    for (const reference of cited) if (reference !== undefined) known.years.add(yearOf(reference));
    const isIncomplete = known.isIncomplete || charts.includes(undefined) || cited.includes(undefined);
    return { years: known.years, isIncomplete };
  }
}

/** Addresses by their names, and the names that only pictures use: `![A field][field]`. */
function referencesIn(root: Root): { definitions: Map<string, string>; pictured: Set<string> } {
  const definitions = new Map<string, string>();
  const [pictured, linked] = [new Set<string>(), new Set<string>()];
  walk(root, (node) => {
    // Of two of a name the first counts.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if (node.type === 'imageReference') pictured.add(node.identifier);
    if (node.type === 'linkReference') linked.add(node.identifier);
  });
  return { definitions, pictured: new Set([...pictured].filter((name) => !linked.has(name))) };
}

/** Headings with nothing under them: the next one is of the same level or above, or there is none. */
function emptyHeadings(root: Root, places: TextPlaces): Finding[] {
  return root.children.flatMap((node, index) => {
    const next = root.children[index + 1];
    if (node.type !== 'heading') return [];
    const isEmpty = next === undefined || (next.type === 'heading' && next.depth <= node.depth);
    return isEmpty
      ? [finding('STY-027', places.at(...spanOf(node)), { heading: toString(node).trim() })]
      : [];
  });
}

/** A tag without the words that each language has of its own. */
function sharedTag(node: JsxElement, { attributes, words = [], mainPart }: Component): string {
  const written = attributesOf(node);
  const parts = attributes
    .filter((attribute) => !words.includes(attribute) && written[attribute] !== undefined)
    .map((attribute) => ` ${attribute}="${written[attribute]}"`);
  const main = mainPart?.(node);
  if (main !== undefined) parts.push(` ${main}`);
  return `<${node.name}${parts.join('')}>`;
}

/** Citations where nothing lists the sources: they would stay as they are on the page. */
function citationMarks({ value, placeOf }: Prose): Finding[] {
  return [...value.matchAll(/\[\s*@[^\]]*\]?/g)].map(({ index, 0: text }) =>
    finding('MDX-010', placeOf(index, index + text.length), { text, where: 'markdown' }),
  );
}
