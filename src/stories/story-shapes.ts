/** What the content of steps, guesses and definitions has to be made of, and in which order. */

import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { finding, type Finding, type TextPlaces } from '../findings/finding.ts';
import {
  attributesOf,
  isJsxElement,
  placeOfAttribute,
  placeOfTag,
  type JsxElement,
} from './story-elements.ts';

/** What is missing from an element or stands in the wrong order in it. */
export function shapeFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const children: Nodes[] = node.children;
  const place = placeOfTag(node, places);
  const [first, ...rest] = children;
  switch (node.name) {
    case 'Steps': {
      const count = elementsIn(node, 'Step').length;
      return count < 2 ? [finding('STP-004', place, { count })] : [];
    }
    case 'Step': {
      const isHeaded = first?.type === 'heading' && first.depth === 3 && toString(first) !== '';
      if (!isHeaded || rest.some((child) => child.type === 'heading')) return [finding('STP-005', place)];
      return rest.length === 0 ? [finding('STP-006', place)] : [];
    }
    case 'Guess':
      if (!isParagraph(first) || !toString(first).trim().endsWith('?')) return [finding('GUE-006', place)];
      return rest.length === 0 ? [finding('GUE-007', place)] : [];
    case 'Definitions':
      return [...definitionsFaults(node, first, rest, places)];
    case 'Definition': {
      const isWhole = children.length === 3 && children.every(isParagraph) && isNumber(first);
      return isWhole ? [] : [finding('DEF-003', place)];
    }
    default:
      return [];
  }
}

function definitionsFaults(
  node: JsxElement,
  first: Nodes | undefined,
  rest: readonly Nodes[],
  places: TextPlaces,
): Finding[] {
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

/** The elements of a name right inside another one. */
export function elementsIn(node: JsxElement, name: string): JsxElement[] {
  return (node.children as Nodes[]).filter(
    (child): child is JsxElement => isJsxElement(child) && child.name === name,
  );
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
