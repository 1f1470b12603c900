/** What the content of steps, guesses and definitions has to be made of, and in which order. */

import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { finding, type Finding } from '../findings/finding.ts';
import type { TextPlaces } from '../text/text-places.ts';
import {
  attributesOf,
  elementsIn,
  isJsxElement,
  placeOfAttribute,
  placeOfTag,
  type JsxElement,
} from '../documents/elements.ts';

/** Two steps at least. */
export function stepsFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const count = elementsIn(node, 'Step').length;
  return count < 2 ? [finding('STP-004', placeOfTag(node, places), { count })] : [];
}

/** What it shows, named in one way; a heading of the third level, and something under it. */
export function stepFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const place = placeOfTag(node, places);
  const { panel, focus, state } = attributesOf(node);
  if (panel === undefined && state === undefined) {
    return [finding('MDX-008', place, { component: 'Step', name: 'panel' })];
  }
  if (state !== undefined && (panel ?? focus) !== undefined) {
    const name = panel === undefined ? 'focus' : 'panel';
    return [finding('STP-009', placeOfAttribute(node, name, places), { name, state })];
  }
  const [first, ...rest] = node.children as Nodes[];
  const isHeaded = first?.type === 'heading' && first.depth === 3 && toString(first) !== '';
  if (!isHeaded || rest.some((child) => child.type === 'heading')) return [finding('STP-005', place)];
  return rest.length === 0 ? [finding('STP-006', place)] : [];
}

/** One thing that is guessed, a question, and something that answers it. */
export function guessFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const place = placeOfTag(node, places);
  const attributes = attributesOf(node);
  const { from, chart, after } = attributes;
  if (chart === undefined && from === undefined) {
    return [finding('MDX-008', place, { component: 'Guess', name: 'from' })];
  }
  if (chart !== undefined && after === undefined) {
    return [finding('MDX-008', place, { component: 'Guess', name: 'after' })];
  }
  const other = (chart === undefined ? ['after', 'series'] : ['from', 'of']).find(
    (name) => attributes[name] !== undefined,
  );
  if (other !== undefined) {
    const facts = { name: other, of: chart === undefined ? 'from' : 'chart' };
    return [finding('GUE-012', placeOfAttribute(node, other, places), facts)];
  }
  const [first, ...rest] = node.children as Nodes[];
  if (!isParagraph(first) || !toString(first).trim().endsWith('?')) return [finding('GUE-006', place)];
  return rest.length === 0 ? [finding('GUE-007', place)] : [];
}

/** A number alone, whom it counts and whom it leaves out: three paragraphs. */
export function definitionFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const children = node.children as Nodes[];
  const isWhole = children.length === 3 && children.every(isParagraph) && isNumber(children[0]);
  return isWhole ? [] : [finding('DEF-003', placeOfTag(node, places))];
}

/** What is defined, in a paragraph, and two definitions at least, each with a name of its own. */
export function definitionsFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const [first, ...rest] = node.children as Nodes[];
  const place = placeOfTag(node, places);
  if (!isParagraph(first) || rest.some(isParagraph)) return [finding('DEF-002', place)];
  const definitions = elementsIn(node, 'Definition');
  if (definitions.length < 2) return [finding('DEF-001', place, { count: definitions.length })];
  const seen = new Set<string>();
  return definitions.flatMap((definition) => {
    const name = attributesOf(definition)['name']?.trim();
    if (name === undefined) return [];
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [finding('DEF-004', placeOfAttribute(definition, 'name', places), { name })];
  });
}

function isParagraph(node: Nodes | undefined): node is Paragraph {
  return node?.type === 'paragraph';
}

/** Whether a paragraph is one `<Num>` and nothing else. */
function isNumber(node: Nodes | undefined): boolean {
  if (!isParagraph(node)) return false;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return only !== undefined && others.length === 0 && isJsxElement(only) && only.name === 'Num';
}
