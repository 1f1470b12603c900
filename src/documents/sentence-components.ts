/** What any sentence may hold: bound numbers, assertions, explained terms, words of another language. */

import { toString } from 'mdast-util-to-string';
import { addBindings, bindNumber, numberAttributes } from '../binding/bound-text.ts';
import { checkClaim } from '../binding/claim.ts';
import { finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { foreignFindings } from '../text/foreign-words.ts';
import type { ReadElement, Vocabulary } from './component.ts';
import { attributeOf, attributesOf, isJsxElement, placeOfAttribute, spanOf } from './elements.ts';
import { sentenceAround, textAround } from './sentence.ts';

const readNumber: ReadElement = (node, parents, section, reading) => {
  const place = reading.places.at(...spanOf(node));
  if (reading.faulty.has(node)) {
    section.mentions.push({ address: undefined, cell: undefined, place });
    return;
  }
  const attributes = attributesOf(node);
  // Words that the data bear out as a whole need not be looked at one by one.
  const isAsserted = parents.some((parent) => isJsxElement(parent) && parent.name === 'Claim');
  const around = isAsserted ? undefined : textAround(node, parents);
  const bound = bindNumber(attributes, toString(node), place, reading.context, around);
  // A number without an address is not linked to: it gets no id, and is none of the text's bound numbers.
  const id = attributes['from'] === undefined ? undefined : reading.idOf(attributes['from']);
  section.mentions.push(...bound.mentions);
  section.waivers.push(...bound.waivers);
  // A number without an address may have been meant for any cell.
  if (bound.mentions.length + bound.waivers.length === 0) {
    section.mentions.push({ address: undefined, cell: undefined, place });
  }
  if (id !== undefined) {
    const sentence = sentenceAround(node, parents, reading.context.language);
    section.numbers.push(...bound.numbers.map((number) => ({ ...number, id, sentence })));
  }
  addBindings(reading.bindings, bound);
};

const readClaim: ReadElement = (node, parents, section, reading) => {
  const { text, places, context, findings } = reading;
  const place = places.at(...spanOf(node));
  if (reading.faulty.has(node)) {
    section.claims.push({ name: undefined, place });
    return;
  }
  const expression = attributesOf(node)['assert'];
  const [start] = spanOf(node);
  const at = expression === undefined ? start : text.indexOf(expression, start);
  const placeWithin = (from: number, to: number) => places.at(at + from, at + to);
  const claim = checkClaim(expression, toString(node), place, placeWithin, context.datasets);
  if (claim.assertion !== undefined) {
    const sentence = sentenceAround(node, parents, context.language);
    section.assertions.push({ ...claim.assertion, sentence });
  }
  const isReadable = expression !== undefined && claim.findings.length === 0;
  section.claims.push({ name: isReadable ? expression.replaceAll(/\s+/g, ' ') : undefined, place });
  findings.push(...claim.findings);
};

const readTerm: ReadElement = (node, _, section, reading) => {
  const place = reading.places.at(...spanOf(node));
  const { terms, isReadable } = reading.context.glossary;
  const name = attributesOf(node)['id'];
  if (name === undefined) {
    section.terms.push({ name: undefined, place });
    return;
  }
  const isFaulty = reading.faulty.has(node);
  const isKnown = terms.has(name);
  section.terms.push({ name: isKnown && !isFaulty ? name : undefined, place });
  if (isKnown) reading.anchors.add(reading.termIdOf(name));
  if (isFaulty) return;
  if (!isKnown && isReadable) {
    const suggestion = nearestName(name, terms.keys());
    const at = placeOfAttribute(node, 'id', reading.places);
    reading.findings.push(finding('GLO-001', at, { name, suggestion }));
  }
  if (toString(node).trim() === '') reading.findings.push(finding('GLO-004', place, { name }));
};

const readForeign: ReadElement = (node, _, __, { places, context, faulty, findings }) => {
  if (faulty.has(node)) return;
  const place = placeOfAttribute(node, 'is', places);
  findings.push(...foreignFindings(attributeOf(node, 'is'), context.language, place));
};

/** The components of every text. */
export const sentenceComponents = {
  Num: { attributes: numberAttributes, required: [], holds: [], read: readNumber },
  Claim: { attributes: ['assert'], required: [], holds: ['Num', 'Term', 'Lang'], read: readClaim },
  Lang: { attributes: ['is'], required: ['is'], holds: ['Num', 'Claim', 'Term'], read: readForeign },
  Term: { attributes: ['id'], required: ['id'], holds: [], within: 'sentence', read: readTerm },
} as const satisfies Vocabulary;

/** Their names, for components that hold sentences. */
export const inSentences: readonly string[] = Object.keys(sentenceComponents);
