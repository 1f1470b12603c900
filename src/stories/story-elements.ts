/** The components a story may use, what each one takes, and where it may stand. */

import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { finding, nearestName, type Finding, type Place, type TextPlaces } from '../findings/finding.ts';

interface Component {
  attributes: readonly string[];
  /** Without these it says nothing; `<Num>` needs one of two and says so itself. */
  required: readonly string[];
  /** Components its content may hold; undefined when it has no content. */
  holds: readonly string[] | undefined;
  /** What it has to stand in: the story itself, on lines of its own, a sentence, or a component. */
  within?: 'story' | 'sentence' | 'Steps' | 'Definitions';
  /** The kinds of Markdown blocks its content may have; without them it holds the words of a sentence. */
  blocks?: readonly Nodes['type'][];
}

/** Everything a story may write between angle brackets. */
export const storyComponents: Readonly<Record<string, Component>> = {
  Num: { attributes: ['from', 'as', 'waive'], required: [], holds: [] },
  Claim: { attributes: ['assert'], required: [], holds: ['Num', 'Term', 'Lang'] },
  Lang: { attributes: ['is'], required: ['is'], holds: ['Num', 'Claim', 'Term'] },
  Term: { attributes: ['id'], required: ['id'], holds: [], within: 'sentence' },
  Plate: { attributes: ['chart'], required: ['chart'], holds: undefined, within: 'story' },
  TrendDrawing: { attributes: ['trend'], required: ['trend'], holds: undefined, within: 'story' },
  Steps: { attributes: ['chart'], required: ['chart'], holds: ['Step'], within: 'story', blocks: [] },
  Step: {
    attributes: ['panel', 'focus'],
    required: ['panel'],
    holds: ['Num', 'Claim', 'Term', 'Lang'],
    within: 'Steps',
    blocks: ['heading', 'paragraph'],
  },
  Guess: {
    attributes: ['from', 'min', 'max', 'step', 'of'],
    required: ['from', 'min', 'max', 'step'],
    holds: ['Num', 'Claim', 'Term', 'Lang'],
    within: 'story',
    blocks: ['paragraph'],
  },
  Definitions: {
    attributes: [],
    required: [],
    holds: ['Definition', 'Num', 'Claim', 'Term', 'Lang'],
    within: 'story',
    blocks: ['paragraph'],
  },
  Definition: {
    attributes: ['name'],
    required: ['name'],
    holds: ['Num', 'Claim', 'Term', 'Lang'],
    within: 'Definitions',
    blocks: ['paragraph'],
  },
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

/** The place of an attribute with its value; that of the whole element when it has no such attribute. */
export function placeOfAttribute(element: JsxElement, name: string, places: TextPlaces): Place {
  const attribute = element.attributes.find((each) => 'name' in each && each.name === name);
  const [start, end] = spanOf(element);
  return places.at(attribute?.position?.start.offset ?? start, attribute?.position?.end.offset ?? end);
}

/** The place of an element's opening bracket and name. */
export function placeOfTag(element: JsxElement, places: TextPlaces): Place {
  const [start] = spanOf(element);
  return places.at(start, start + (element.name ?? '').length + 1);
}

/** What is wrong with an element: its name, its attributes, or the place it stands in. */
export function elementFaults(node: JsxElement, parents: readonly Parents[], places: TextPlaces): Finding[] {
  const name = node.name ?? '';
  const component = storyComponents[name];
  const place = placeOfTag(node, places);
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

/** Components where they can't stand, and content they can't hold. */
function placeFaults(
  node: JsxElement,
  name: string,
  { holds, within, blocks }: Component,
  parents: readonly Parents[],
  places: TextPlaces,
): Finding[] {
  const outer = parents.find((parent) => isJsxElement(parent) && parent.name !== null) as
    JsxElement | undefined;
  const place = placeOfTag(node, places);
  const outerName = outer?.name ?? '';
  if (outer !== undefined && storyComponents[outerName]?.holds?.includes(name) === false) {
    return [finding('MDX-011', place, { inner: name, outer: outerName })];
  }
  const [parent] = parents;
  if (within === 'sentence') {
    const block = parents.find(({ type }) => type === 'heading' || type === 'listItem');
    if (block !== undefined) {
      return [finding('MDX-011', place, { inner: name, outer: block.type, within })];
    }
  } else if (within !== undefined && within !== 'story' && outerName !== within) {
    return [finding('MDX-012', place, { inner: name, outer: within })];
  }
  const isBlock = within !== undefined && within !== 'sentence';
  if (isBlock && parent !== undefined && parent.type !== 'root' && parent !== outer) {
    return [finding('MDX-011', place, { inner: name, outer: parent.type, within })];
  }
  if (within === 'story' && outer !== undefined) {
    return [finding('MDX-011', place, { inner: name, outer: outerName, within })];
  }
  const content = (node.children as Nodes[]).find((child) => {
    if (holds === undefined) return true;
    if (blocks !== undefined) {
      return !isJsxElement(child) && !blocks.includes(child.type) && !holdsElement(child);
    }
    return (name === 'Num' || name === 'Term') && child.type !== 'text' && !isJsxElement(child);
  });
  if (content === undefined) return [];
  return [finding('MDX-011', places.at(...spanOf(content)), { inner: content.type, outer: name })];
}

/** Whether a block holds an element, of which a finding will speak by itself. */
function holdsElement(block: Nodes): boolean {
  return block.type === 'paragraph' && block.children.some(isJsxElement);
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

/** The same for the terms that are explained: `term-sme`, then `term-sme-2`. */
export function termIds(): (id: string) => string {
  const uses = new Map<string, number>();
  return (id) => {
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    return count === 1 ? `term-${id}` : `term-${id}-${count}`;
  };
}
