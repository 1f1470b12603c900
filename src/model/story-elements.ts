/** The components a story may use, what each one takes, and where it may stand. */

import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { finding, nearestName, type Finding, type TextPlaces } from './finding.ts';

interface Component {
  attributes: readonly string[];
  /** Without these it says nothing; `<Num>` needs one of two and says so itself. */
  required: readonly string[];
  /** Components its content may hold; undefined when it has no content. */
  holds: readonly string[] | undefined;
}

/** Everything a story may write between angle brackets. */
export const storyComponents: Readonly<Record<string, Component>> = {
  Num: { attributes: ['from', 'as', 'waive'], required: [], holds: [] },
  Claim: { attributes: ['assert'], required: [], holds: ['Num'] },
  Plate: { attributes: ['chart'], required: ['chart'], holds: undefined },
};

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The offsets of a node in its file. */
export function spanOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The literal attributes of an element. */
export function attributesOf(element: JsxElement): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
}

/** What is wrong with an element: its name, its attributes, or the place it stands in. */
export function elementFaults(node: JsxElement, parents: readonly Parents[], places: TextPlaces): Finding[] {
  const [start] = spanOf(node);
  const name = node.name ?? '';
  const component = storyComponents[name];
  const place = places.at(start, start + name.length + 1);
  if (component === undefined) {
    const suggestion = nearestName(name, Object.keys(storyComponents)) ?? '';
    return [finding('MDX-004', place, { name, suggestion })];
  }
  return [
    ...attributeFaults(node, name, component, places),
    ...component.required
      .filter((needed) => !node.attributes.some((each) => 'name' in each && each.name === needed))
      .map((needed) => finding('MDX-008', place, { component: name, name: needed })),
    ...placeFaults(node, name, component, parents, places),
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
    const place = places.at(from ?? spanOf(node)[0], to);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [finding('MDX-003', place, { expression: attribute.value })];
    }
    const { name, value } = attribute;
    if (!attributes.includes(name)) {
      const suggestion = nearestName(name, attributes) ?? '';
      return [finding('MDX-005', place, { name, component, suggestion })];
    }
    if (seen.has(name)) return [finding('MDX-009', place, { name })];
    seen.add(name);
    if (value === null || value === undefined) return [finding('MDX-006', place, { name })];
    return typeof value === 'string' ? [] : [finding('MDX-003', place, { expression: value.value })];
  });
}

/** Components inside components, marks inside `<Num>`, a plate inside a sentence. */
function placeFaults(
  node: JsxElement,
  name: string,
  { holds }: Component,
  parents: readonly Parents[],
  places: TextPlaces,
): Finding[] {
  const outer = parents.find((parent) => isJsxElement(parent) && parent.name !== null) as
    JsxElement | undefined;
  const [start] = spanOf(node);
  const place = places.at(start, start + name.length + 1);
  const outerName = outer?.name ?? '';
  if (outer !== undefined && storyComponents[outerName]?.holds?.includes(name) === false) {
    return [finding('MDX-011', place, { inner: name, outer: outerName })];
  }
  const [parent] = parents;
  if (name === 'Plate' && parent !== undefined && parent.type !== 'root') {
    return [finding('MDX-011', place, { inner: name, outer: outerName || parent.type })];
  }
  const content = (node.children as Nodes[]).find((child) =>
    holds === undefined ? true : name === 'Num' && child.type !== 'text' && !isJsxElement(child),
  );
  if (content === undefined) return [];
  return [finding('MDX-011', places.at(...spanOf(content)), { inner: content.type, outer: name })];
}

/**
 * Ids for the numbers of a page, in document order: `n-sme-count`, then `n-sme-count-2`.
 * Call the returned function once for each number.
 */
export function numberIds(): (address: string) => string {
  const uses = new Map<string, number>();
  return (address) => {
    const query = /\?([^#]*)#(\w+)$/.exec(address);
    const keys = (query?.[1] ?? '').split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
    const name = keys
      .join('-')
      .replaceAll(/[^a-z0-9-]+/gi, '-')
      .toLowerCase();
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    return count === 1 ? `n-${name}` : `n-${name}-${count}`;
  };
}
