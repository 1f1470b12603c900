/** The running text of a story: its sections with their numbers, claims, plates, citations and links. */

import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  addBindings,
  bindNumber,
  knownYears,
  noBindings,
  type BindingContext,
  type Bindings,
  type BoundNumber,
  type Mention,
  type Waiver,
} from './bound-text.ts';
import { drawnCells, type Chart } from './chart.ts';
import { checkClaim, type Assertion } from './claim.ts';
import { finding, nearestName, type Finding, type Place, type TextPlaces } from './finding.ts';
import { leftOverMarks, proseFindings } from './prose.ts';
import { yearOf, type Reference } from './references.ts';
import { sourceOffsets } from './source-offsets.ts';
import { attributesOf, isJsxElement, numberIds, spanOf, walk, type JsxElement } from './story-mdx.ts';

/** A number of the running text, with the id it can be linked by. */
export interface StoryNumber extends BoundNumber {
  id: string;
}

export interface StoryLink {
  /** As written. */
  url: string;
  isImage: boolean;
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
  place: Place;
  numbers: StoryNumber[];
  mentions: Mention[];
  waivers: Waiver[];
  /** Sentences that `<Claim>` asserts. */
  assertions: Assertion[];
  /** What every `<Claim>` asserts. */
  claims: Named[];
  charts: string[];
  /** Every `<Plate>`. */
  plates: Named[];
  citations: Named[];
}

export interface StoryContext extends Omit<BindingContext, 'language'> {
  /** Charts by id; undefined for one that is there but could not be read. */
  charts: ReadonlyMap<string, Chart | undefined>;
  references: ReadonlyMap<string, Reference>;
  /** Citations are looked up only in a list that could be read. */
  hasReferences: boolean;
}

export interface StoryBody {
  sections: Section[];
  bindings: Bindings;
  links: StoryLink[];
  /** What a `#fragment` may name: headings, and what every page has. */
  anchors: Set<string>;
  words: number;
  findings: Finding[];
}

/** A stretch of prose: `value` as it is read, with the place of each part of it. */
interface Prose {
  value: string;
  section: Section;
  /** Whether Markdown was read in it. */
  isText: boolean;
  placeOf: (start: number, end: number) => Place;
}

/** Reads a parsed story; elements in `faulty` have been reported and are passed over. */
export function readBody(
  root: Root,
  text: string,
  faulty: ReadonlySet<JsxElement>,
  places: TextPlaces,
  context: StoryContext & BindingContext,
): StoryBody {
  const first = newSection(undefined, places.at(0));
  const body: StoryBody = {
    sections: [first],
    bindings: noBindings(),
    links: [],
    anchors: new Set(['content', 'sources']),
    words: 0,
    findings: [],
  };
  let section = first;
  const prose: Prose[] = [];
  const idOf = numberIds();
  const slugger = new GithubSlugger();
  walk(root, (node, parents) => {
    const span = spanOf(node);
    const place = places.at(...span);
    if (isJsxElement(node)) {
      if (!faulty.has(node)) readElement(node, section, place);
      else if (node.name === 'Num') section.mentions.push({ address: '', cell: undefined, place });
      else if (node.name === 'Plate') section.plates.push({ name: '', place });
      else if (node.name === 'Claim') section.claims.push({ name: '', place });
      return;
    }
    switch (node.type) {
      case 'heading': {
        const heading = toString(node);
        body.anchors.add(slugger.slug(heading));
        if (node.depth === 2) body.sections.push((section = newSection(heading, place)));
        return;
      }
      case 'link':
      case 'image':
      case 'definition':
        body.links.push({ url: node.url, isImage: node.type === 'image', place });
        addProse(node, node.type === 'image' ? (node.alt ?? '') : '');
        return addProse(node, node.title ?? '');
      case 'inlineCode':
      case 'code':
        return addProse(node, node.value);
      case 'text':
        body.words += node.value.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
        if (!parents.some((parent) => isJsxElement(parent) && parent.name === 'Num')) {
          addProse(node, node.value);
        }
        return;
      default:
      // Its children are read in their turn.
    }
  });
  for (const each of prose) if (each.isText) readCitations(each);
  for (const each of prose) {
    body.findings.push(...proseFindings(each.value, yearsBeside(each.section), context.names, each.placeOf));
    if (each.isText) body.findings.push(...leftOverMarks(each.value, 'markdown', each.placeOf));
  }
  return body;

  function addProse(node: Nodes, value: string): void {
    if (value === '') return;
    const [start, end] = spanOf(node);
    const isText = node.type === 'text';
    const source = text.slice(start, end);
    // Alternative texts, titles and code stand inside their node as they are.
    const inner = isText ? 0 : Math.max(0, source.indexOf(value));
    const offsets = sourceOffsets(source.slice(inner), value);
    const placeOf = (from: number, to: number) =>
      places.at(start + inner + (offsets[from] ?? 0), start + inner + (offsets[to - 1] ?? 0) + 1);
    prose.push({ value, section, isText, placeOf });
  }

  function readElement(node: JsxElement, here: Section, place: Place): void {
    const attributes = attributesOf(node);
    if (node.name === 'Num') {
      const bound = bindNumber(attributes, toString(node), place, context);
      const id = attributes['from'] === undefined ? '' : idOf(attributes['from']);
      here.mentions.push(...bound.mentions);
      here.waivers.push(...bound.waivers);
      // A number without an address may have been meant for any cell.
      if (bound.mentions.length + bound.waivers.length === 0) {
        here.mentions.push({ address: '', cell: undefined, place });
      }
      here.numbers.push(...bound.numbers.map((number) => ({ ...number, id })));
      addBindings(body.bindings, bound);
    } else if (node.name === 'Claim') {
      const expression = attributes['assert'];
      const [start] = spanOf(node);
      const at = text.indexOf(expression ?? '', start);
      const placeWithin = (from: number, to: number) => places.at(at + from, at + to);
      const claim = checkClaim(expression, toString(node), place, placeWithin, context.datasets);
      if (claim.assertion !== undefined) here.assertions.push(claim.assertion);
      const isReadable = claim.findings.length === 0;
      here.claims.push({ name: isReadable ? (expression ?? '').replaceAll(/\s+/g, ' ') : '', place });
      body.findings.push(...claim.findings);
    } else if (node.name === 'Plate') {
      const name = attributes['chart'] ?? '';
      if (context.charts.has(name)) {
        here.charts.push(name);
        here.plates.push({ name, place });
      } else {
        here.plates.push({ name: '', place });
        const suggestion = nearestName(name, context.charts.keys()) ?? '';
        body.findings.push(finding('STY-003', place, { name, suggestion }));
      }
    }
  }

  function readCitations({ value, section: here, placeOf }: Prose): void {
    for (const { index, 0: written } of value.matchAll(/\[\s*@[^\]]*\]?|(?<![\p{L}\p{N}])@[\w-]+\]/gu)) {
      const place = placeOf(index, index + written.length);
      const key = /^\[@([\w-]+)\]$/.exec(written)?.[1];
      if (key === undefined) {
        here.citations.push({ name: '', place });
        body.findings.push(finding('REF-003', place, { text: written }));
        continue;
      }
      const isKnown = context.references.has(key) || !context.hasReferences;
      here.citations.push({ name: isKnown ? key : '', place });
      if (isKnown) continue;
      const suggestion = nearestName(key, context.references.keys()) ?? '';
      body.findings.push(finding('REF-001', place, { key, suggestion }));
    }
  }

  function yearsBeside(here: Section): { years: Set<string>; isIncomplete: boolean } {
    const charts = here.charts.map((chart) => context.charts.get(chart));
    const drawn = charts.flatMap((chart) => (chart === undefined ? [] : drawnCells(chart)));
    const known = knownYears(drawn, here.mentions);
    const cited = here.citations.map(({ name }) => context.references.get(name));
    for (const reference of cited) if (reference !== undefined) known.years.add(yearOf(reference));
    const isIncomplete = known.isIncomplete || charts.includes(undefined) || cited.includes(undefined);
    return { years: known.years, isIncomplete };
  }
}

function newSection(heading: string | undefined, place: Place): Section {
  const nothing = { numbers: [], mentions: [], waivers: [], assertions: [], claims: [] };
  return { heading, place, ...nothing, charts: [], plates: [], citations: [] };
}
