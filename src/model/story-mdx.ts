/** The syntax of a story: MDX in which only the listed components with literal attributes may stand. */

import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { finding, nearestName, type Finding, type TextPlaces } from './finding.ts';

/** The components a story may use, with the attributes each one knows. */
export const storyComponents: Readonly<Record<string, readonly string[]>> = {
  Num: ['from', 'as', 'waive'],
  Claim: ['assert'],
  Plate: ['chart'],
};

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Parses a story; a syntax error hides the rest of its own file and is one finding. */
export function parseStory(
  text: string,
  places: TextPlaces,
): { root: Root | undefined; findings: Finding[] } {
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const offset = offsetOf(error, text);
    return { root: undefined, findings: [finding('MDX-001', places.at(offset), { reason: error.reason })] };
  }
  const findings: Finding[] = [];
  walk(root, (node) => findings.push(...faultsOf(node, places)));
  return { root, findings };
}

function offsetOf(error: VFileMessage, text: string): number {
  const place = error.place;
  const point = place !== undefined && 'start' in place ? place.start : place;
  if (point?.offset !== undefined) return point.offset;
  const lines = text.split('\n').slice(0, (point?.line ?? 1) - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + (point?.column ?? 1) - 1;
}

/** Calls `visit` for every node, in document order. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** The offsets of a node in its file. */
export function spanOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function faultsOf(node: Nodes, places: TextPlaces): Finding[] {
  const place = places.at(...spanOf(node));
  switch (node.type) {
    case 'mdxjsEsm':
      return [finding('MDX-002', place)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [finding('MDX-003', place, { expression: node.value })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node, places);
    case 'html':
      return [finding('MDX-004', place, { name: node.value, suggestion: '' })];
    case 'image':
      return (node.alt ?? '') === '' ? [finding('MDX-007', place)] : [];
    default:
      return [];
  }
}

function elementFaults(node: JsxElement, places: TextPlaces): Finding[] {
  const [start] = spanOf(node);
  const name = node.name ?? '';
  const known = storyComponents[name];
  if (known === undefined) {
    const suggestion = nearestName(name, Object.keys(storyComponents)) ?? '';
    return [finding('MDX-004', places.at(start, start + name.length + 1), { name, suggestion })];
  }
  return node.attributes.flatMap((attribute) => {
    const at = attribute.position?.start.offset ?? start;
    const end = attribute.position?.end.offset ?? at + 1;
    const place = places.at(at, end);
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      return attribute.type === 'mdxJsxAttribute' && attribute.value === null
        ? [finding('MDX-006', place, { name: attribute.name })]
        : [finding('MDX-003', place, { expression: 'value' in attribute ? String(attribute.value) : '' })];
    }
    if (known.includes(attribute.name)) return [];
    const suggestion = nearestName(attribute.name, known) ?? '';
    return [finding('MDX-005', place, { name: attribute.name, component: name, suggestion })];
  });
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
