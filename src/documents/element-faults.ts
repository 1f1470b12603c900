/** What is wrong with an element before it is read: its name, its attributes, or where it stands. */

import type { Nodes, Parents } from 'mdast';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { TextPlaces } from '../text/text-places.ts';
import { ownValue, present } from '../present.ts';
import type { Component, Vocabulary } from './component.ts';
import { isJsxElement, nameOf, placeOfTag, spanOf, type JsxElement } from './elements.ts';

/** What is wrong with an element: its name, its attributes, or the place it stands in. */
export function elementFaults(
  node: JsxElement,
  parents: readonly Parents[],
  vocabulary: Vocabulary,
  places: TextPlaces,
): Finding[] {
  const name = nameOf(node);
  const component = ownValue(vocabulary, name);
  const place = () => placeOfTag(node, places);
  if (component === undefined) {
    const suggestion = nearestName(name, Object.keys(vocabulary));
    return [finding('MDX-004', place(), { name, suggestion })];
  }
  return [
    ...attributeFaults(node, name, component, places),
    ...component.required
      .filter((needed) => !node.attributes.some((each) => 'name' in each && each.name === needed))
      .map((needed) => finding('MDX-008', place(), { component: name, name: needed })),
    ...placeFaults(node, name, vocabulary, parents, places),
  ];
}

function attributeFaults(
  node: JsxElement,
  component: string,
  { attributes }: Component,
  places: TextPlaces,
): Finding[] {
  const seen = new Set<string>();
  return node.attributes.flatMap((attribute) => {
    const [from, to] = [attribute.position?.start.offset, attribute.position?.end.offset];
    const place = () => places.at(from ?? spanOf(node)[0], to);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [finding('MDX-003', place(), { expression: attribute.value })];
    }
    const { name, value } = attribute;
    if (!attributes.includes(name)) {
      const suggestion = nearestName(name, attributes);
      return [finding('MDX-005', place(), { name, component, suggestion })];
    }
    if (seen.has(name)) return [finding('MDX-009', place(), { name })];
    seen.add(name);
    if (value === null || value === undefined) return [finding('MDX-006', place(), { name })];
    return typeof value === 'string' ? [] : [finding('MDX-003', place(), { expression: value.value })];
  });
}

/** Components where they can't stand, and content they can't hold. */
function placeFaults(
  node: JsxElement,
  name: string,
  vocabulary: Vocabulary,
  parents: readonly Parents[],
  places: TextPlaces,
): Finding[] {
  const {
    holds,
    within,
    parent: wanted,
    blocks,
  } = present(ownValue(vocabulary, name), `the component ${name}`);
  const outer = parents.find((parent): parent is JsxElement => isJsxElement(parent) && parent.name !== null);
  const place = placeOfTag(node, places);
  const outerName = outer?.name ?? undefined;
  const misplaced = (inside: string, where?: string) => [
    finding('MDX-011', place, {
      inner: name,
      outer: inside,
      ...(where === undefined ? {} : { within: where }),
    }),
  ];
  if (outerName !== undefined && ownValue(vocabulary, outerName)?.holds?.includes(name) === false) {
    return misplaced(outerName);
  }
  const [parent] = parents;
  if (within === 'sentence') {
    const block = parents.find(({ type }) => type === 'heading' || type === 'listItem');
    if (block !== undefined) return misplaced(block.type, within);
  }
  if (within === 'heading' && parent?.type !== 'heading') return misplaced(parent?.type ?? 'root', within);
  if (wanted !== undefined && outerName !== wanted) {
    return [finding('MDX-012', place, { inner: name, outer: wanted })];
  }
  const isBlock = within === 'text' || blocks !== undefined;
  if (isBlock && parent !== undefined && parent.type !== 'root' && parent !== outer) {
    return misplaced(parent.type, wanted ?? 'story');
  }
  if (within === 'text' && outerName !== undefined) return misplaced(outerName, 'story');
  const content = (node.children as Nodes[]).find((child) => {
    if (holds === undefined) return true;
    if (blocks !== undefined) {
      return !isJsxElement(child) && !blocks.includes(child.type) && !holdsElement(child);
    }
    return holds.length === 0 && child.type !== 'text' && !isJsxElement(child);
  });
  if (content === undefined) return [];
  return [finding('MDX-011', places.at(...spanOf(content)), { inner: content.type, outer: name })];
}

/** Whether a block holds an element, of which a finding will speak by itself. */
function holdsElement(block: Nodes): boolean {
  return block.type === 'paragraph' && block.children.some(isJsxElement);
}
