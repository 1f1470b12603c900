/** The syntax of a story: MDX in which only the listed components with literal attributes may stand. */

import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { finding, type Finding, type TextPlaces } from '../findings/finding.ts';
import { elementFaults, isJsxElement, spanOf, type JsxElement } from './story-elements.ts';
import { shapeFaults } from './story-shapes.ts';
import { syntaxErrorFinding } from './story-syntax-error.ts';

export {
  attributesOf,
  isJsxElement,
  numberIds,
  spanOf,
  storyComponents,
  termIds,
  type JsxElement,
} from './story-elements.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

export interface ParsedStory {
  /** Undefined when the syntax hides the file. */
  root: Root | undefined;
  /** Elements that a finding speaks of already. */
  faulty: ReadonlySet<JsxElement>;
  findings: Finding[];
}

/** Parses a story; a syntax error hides the rest of its own file and is one finding. */
export function parseStory(text: string, places: TextPlaces): ParsedStory {
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { root: undefined, faulty: new Set(), findings: [syntaxErrorFinding(error, text, places)] };
  }
  const findings: Finding[] = [];
  const faulty = new Set<JsxElement>();
  let deepest = 1;
  walk(root, (node, parents) => {
    const faults = faultsOf(node, parents, places);
    if (node.type === 'heading') {
      const expected = deepest + 1;
      if (node.depth === 1 || node.depth > expected) {
        faults.push(finding('STY-016', places.at(...spanOf(node)), { level: node.depth, expected }));
      }
      deepest = Math.max(1, node.depth);
    }
    if (faults.length > 0 && isJsxElement(node)) faulty.add(node);
    findings.push(...faults);
  });
  return { root, faulty, findings };
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

function faultsOf(node: Nodes, parents: readonly Parents[], places: TextPlaces): Finding[] {
  const place = places.at(...spanOf(node));
  switch (node.type) {
    case 'mdxjsEsm':
      return [finding('MDX-002', place)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [finding('MDX-003', place, { expression: node.value })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const faults = elementFaults(node, parents, places);
      // What stands in the wrong place is not asked for its content too.
      const isMisplaced = faults.some(({ code }) => /^MDX-0(?:04|11|12)/.test(code));
      return isMisplaced ? faults : [...faults, ...shapeFaults(node, places)];
    }
    case 'image':
    case 'imageReference':
      return (node.alt ?? '').trim() === '' ? [finding('MDX-007', place)] : [];
    default:
      return [];
  }
}
