/** The elements of a text: what they are called and say, where they stand, and the ids they get. */

import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place } from '../findings/finding.ts';
import type { TextPlaces } from '../text/text-places.ts';
import { present } from '../present.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The offsets of a node in its file. */
export function spanOf(node: Nodes): [number, number] {
  const { start, end } = present(node.position, `the position of a node, ${node.type}`);
  return [present(start.offset, 'the offset of a start'), present(end.offset, 'the offset of an end')];
}

/** The name of an element; that of a fragment, `<>…</>`, is empty. */
export function nameOf(element: JsxElement): string {
  return element.name ?? '';
}

/**
 * An attribute of an element that has all those it needs.
 * @throws an error with its name where it has not
 */
export function attributeOf(element: JsxElement, name: string): string {
  return present(attributesOf(element)[name], `the attribute ${name} of <${nameOf(element)}>`);
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

/** The place of an attribute with its value; that of the whole element when it has no such attribute. */
export function placeOfAttribute(element: JsxElement, name: string, places: TextPlaces): Place {
  const attribute = element.attributes.find((each) => 'name' in each && each.name === name);
  const [start, end] = spanOf(element);
  return places.at(attribute?.position?.start.offset ?? start, attribute?.position?.end.offset ?? end);
}

/** The place of an element's opening bracket and name. */
export function placeOfTag(element: JsxElement, places: TextPlaces): Place {
  const [start] = spanOf(element);
  return places.at(start, start + nameOf(element).length + 1);
}

/** The elements of a name right inside another one. */
export function elementsIn(node: JsxElement, name: string): JsxElement[] {
  return (node.children as Nodes[]).filter(
    (child): child is JsxElement => isJsxElement(child) && child.name === name,
  );
}

/** Calls `visit` for every node, in document order; its parents come the nearest first. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Parents[]) => void,
  parents: readonly Parents[] = [],
): void {
  visit(node, parents);
  if ('children' in node) for (const child of node.children) walk(child, visit, [node, ...parents]);
}

/**
 * Ids for the numbers of a page, in document order: `n-sme-count`, then `n-sme-count-2`.
 * Call the returned function once for each number.
 */
export function numberIds(): (address: string) => string {
  const uses = new Map<string, number>();
  return (address) => {
    // An address that can't be read, of which a finding speaks, has no keys.
    const query = /\?(?<query>[^#]*)#\w+$/.exec(address)?.groups?.['query'];
    const pairs = query === undefined ? [] : query.split('&');
    const name = pairs
      .map((pair) => pair.slice(pair.indexOf('=') + 1))
      .join('-')
      .replaceAll(/[^a-z0-9-]+/gi, '-')
      .toLowerCase();
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    return count === 1 ? `n-${name}` : `n-${name}-${count}`;
  };
}

/** The same for the terms that are explained: `term-sme`, then `term-sme-2`. */
export function termIds(): (id: string) => string {
  const uses = new Map<string, number>();
  return (id) => {
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    return count === 1 ? `term-${id}` : `term-${id}-${count}`;
  };
}
