/** Reads the elements of a story into their section: numbers, claims, plates, steps, guesses, definitions. */

import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { resolveAddress } from '../data/address.ts';
import {
  addBindings,
  addressFindings,
  bindNumber,
  type BindingContext,
  type Bindings,
} from '../binding/bound-text.ts';
import type { Chart } from '../charts/chart.ts';
import { checkClaim } from '../binding/claim.ts';
import { finding, nearestName, type Finding, type Place, type TextPlaces } from '../findings/finding.ts';
import { foreignFindings } from '../text/foreign-words.ts';
import type { Glossary } from '../ledgers/glossary.ts';
import { formatAnswer, readGuess } from '../binding/guess.ts';
import {
  attributesOf,
  placeOfAttribute,
  placeOfTag,
  spanOf,
  storyComponents,
  type JsxElement,
} from './story-elements.ts';
import { lastSentence, sentenceAround } from './sentence.ts';
import { walk } from './story-mdx.ts';
import type { Section } from './story-section.ts';
import { elementsIn } from './story-shapes.ts';
import { readSteps } from './story-steps.ts';
import { isTrend, trends } from '../plotting/trends.ts';

/** What reading an element needs, and what it adds to. */
export interface ElementReading {
  text: string;
  places: TextPlaces;
  context: BindingContext & { charts: ReadonlyMap<string, Chart | undefined>; glossary: Glossary };
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
  /** Charts the story has shown so far. */
  shown: Set<string>;
  bindings: Bindings;
  findings: Finding[];
}

/** Reads one element, with its parents, the nearest first; those it holds are read in their turn. */
export function readElement(
  node: JsxElement,
  parents: readonly Parents[],
  section: Section,
  reading: ElementReading,
): void {
  const place = reading.places.at(...spanOf(node));
  const isFaulty = reading.faulty.has(node);
  const isUnread = { address: '', cell: undefined, place };
  switch (node.name) {
    case 'Num':
      if (isFaulty) section.mentions.push(isUnread);
      else readNumber(node, parents, section, place, reading);
      return;
    case 'Claim':
      if (isFaulty) section.claims.push({ name: '', place });
      else readClaim(node, parents, section, place, reading);
      return;
    case 'Term':
      readTerm(node, section, place, reading);
      return;
    case 'Lang':
      if (!isFaulty) reading.findings.push(...readForeign(node, reading));
      return;
    case 'Plate':
      if (isFaulty || readPlate(node, section, place, reading) === undefined) {
        section.plates.push({ name: '', place });
      }
      return;
    case 'Steps':
      if (isFaulty || !readStepsElement(node, section, place, reading)) {
        section.plates.push({ name: '', place });
        for (const each of [node, ...elementsIn(node, 'Step')]) reading.mistaken.add(each);
      }
      break;
    case 'TrendDrawing':
      if (isFaulty || !readTrendDrawing(node, reading)) reading.mistaken.add(node);
      break;
    case 'Guess':
      if (isFaulty || !readGuessElement(node, section, reading)) {
        section.mentions.push(isUnread);
        reading.mistaken.add(node);
      }
      break;
    case 'Step':
    case 'Definitions':
    case 'Definition':
      break;
    default:
      return;
  }
  const isKnown = !isFaulty && !reading.mistaken.has(node);
  section.blocks.push({ name: isKnown ? tagOf(node) : '', place: placeOfTag(node, reading.places) });
}

function readNumber(
  node: JsxElement,
  parents: readonly Parents[],
  section: Section,
  place: Place,
  reading: ElementReading,
): void {
  const attributes = attributesOf(node);
  const bound = bindNumber(attributes, toString(node), place, reading.context);
  const id = attributes['from'] === undefined ? '' : reading.idOf(attributes['from']);
  section.mentions.push(...bound.mentions);
  section.waivers.push(...bound.waivers);
  // A number without an address may have been meant for any cell.
  if (bound.mentions.length + bound.waivers.length === 0) {
    section.mentions.push({ address: '', cell: undefined, place });
  }
  const sentence = sentenceAround(node, parents, reading.context.language);
  section.numbers.push(...bound.numbers.map((number) => ({ ...number, id, sentence })));
  addBindings(reading.bindings, bound);
}

function readClaim(
  node: JsxElement,
  parents: readonly Parents[],
  section: Section,
  place: Place,
  reading: ElementReading,
): void {
  const { text, places, context, findings } = reading;
  const expression = attributesOf(node)['assert'];
  const [start] = spanOf(node);
  const at = text.indexOf(expression ?? '', start);
  const placeWithin = (from: number, to: number) => places.at(at + from, at + to);
  const claim = checkClaim(expression, toString(node), place, placeWithin, context.datasets);
  if (claim.assertion !== undefined) {
    const sentence = sentenceAround(node, parents, context.language);
    section.assertions.push({ ...claim.assertion, sentence });
  }
  const isReadable = claim.findings.length === 0;
  section.claims.push({ name: isReadable ? (expression ?? '').replaceAll(/\s+/g, ' ') : '', place });
  findings.push(...claim.findings);
}

function readTerm(node: JsxElement, section: Section, place: Place, reading: ElementReading): void {
  const { terms, isReadable } = reading.context.glossary;
  const name = attributesOf(node)['id'] ?? '';
  const isFaulty = reading.faulty.has(node);
  const isKnown = terms.has(name);
  section.terms.push({ name: isKnown && !isFaulty ? name : '', place });
  if (isKnown) reading.anchors.add(reading.termIdOf(name));
  if (isFaulty) return;
  if (!isKnown && isReadable) {
    const suggestion = nearestName(name, terms.keys()) ?? '';
    const at = placeOfAttribute(node, 'id', reading.places);
    reading.findings.push(finding('GLO-001', at, { name, suggestion }));
  }
  if (toString(node).trim() === '') reading.findings.push(finding('GLO-004', place, { name }));
}

function readForeign(node: JsxElement, { places, context }: ElementReading): Finding[] {
  const place = placeOfAttribute(node, 'is', places);
  return foreignFindings(attributesOf(node)['is'] ?? '', context.language, place);
}

/** The chart an element shows; undefined when it names none. */
function readPlate(
  node: JsxElement,
  section: Section,
  place: Place,
  { context, shown, findings, places }: ElementReading,
): string | undefined {
  const name = attributesOf(node)['chart'] ?? '';
  if (!context.charts.has(name)) {
    const suggestion = nearestName(name, context.charts.keys()) ?? '';
    findings.push(finding('STY-003', place, { name, suggestion }));
    return undefined;
  }
  if (shown.has(name)) findings.push(finding('STY-019', placeOfAttribute(node, 'chart', places), { name }));
  shown.add(name);
  section.charts.push(name);
  section.plates.push({ name, place });
  return name;
}

/** Whether the trend that is to be drawn is one of the eight. */
function readTrendDrawing(node: JsxElement, { findings, places }: ElementReading): boolean {
  const name = attributesOf(node)['trend'] ?? '';
  if (isTrend(name)) return true;
  const suggestion = nearestName(name, trends) ?? '';
  const facts = { name, known: trends.join(', '), suggestion };
  findings.push(finding('STY-020', placeOfAttribute(node, 'trend', places), facts));
  return false;
}

/** Whether steps could be read as they were meant. */
function readStepsElement(
  node: JsxElement,
  section: Section,
  place: Place,
  reading: ElementReading,
): boolean {
  const chart = reading.context.charts.get(attributesOf(node)['chart'] ?? '');
  const steps = chart === undefined ? undefined : readSteps(node, chart, reading.faulty, reading.places);
  if (steps !== undefined && steps.findings.length > 0) {
    reading.findings.push(...steps.findings);
    return false;
  }
  if (readPlate(node, section, place, reading) === undefined) return false;
  if (steps !== undefined) section.stepByStep.push(steps.told);
  return true;
}

/**
 * A guess's answer is a number of the text like any other; only its words are written by us.
 * @returns whether it could be read as it was meant
 */
function readGuessElement(
  node: JsxElement,
  section: Section,
  { context, places, bindings, idOf }: ElementReading,
): boolean {
  const attributes = attributesOf(node);
  const { from = '' } = attributes;
  const place = placeOfAttribute(node, 'from', places);
  const id = idOf(from);
  const cell = resolveAddress(from, context.datasets);
  if ('fault' in cell) {
    bindings.findings.push(...addressFindings(from, cell, place));
    return false;
  }
  if (cell.value === undefined) {
    const facts = { address: from, reason_it: cell.missing?.it ?? '', reason_en: cell.missing?.en ?? '' };
    bindings.findings.push(finding('NUM-008', place, facts));
    return false;
  }
  const { guess, faults } = readGuess(attributes, cell);
  for (const { code, attribute, facts } of faults) {
    bindings.findings.push(finding(code, placeOfAttribute(node, attribute, places), { ...facts }));
  }
  if (guess === undefined) return false;
  const number = { text: formatAnswer(guess, context.language), cell, place };
  const mention = { address: cell.address, cell, place };
  section.mentions.push(mention);
  const [question] = node.children;
  const sentence = question === undefined ? '' : lastSentence(question, context.language);
  section.numbers.push({ ...number, id, sentence });
  bindings.mentions.push(mention);
  bindings.numbers.push(number);
  return true;
}

/** A tag without the words that each language has its own of; a definition's with its number. */
function tagOf(node: JsxElement): string {
  const name = node.name ?? '';
  const written = attributesOf(node);
  const attributes = (storyComponents[name]?.attributes ?? [])
    .filter((attribute) => attribute !== 'name' && written[attribute] !== undefined)
    .map((attribute) => ` ${attribute}="${written[attribute]}"`);
  if (name === 'Definition') attributes.push(` ${firstAddress(node)}`);
  return `<${name}${attributes.join('')}>`;
}

function firstAddress(node: JsxElement): string {
  let address: string | undefined;
  walk(node, (inner: Nodes) => {
    if ('name' in inner && inner.name === 'Num') address ??= attributesOf(inner as JsxElement)['from'];
  });
  return address ?? '';
}
