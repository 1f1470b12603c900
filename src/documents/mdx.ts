/** The syntax of a text: MDX in which only the listed components with literal attributes may stand. */

import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { finding, type Finding } from '../findings/finding.ts';
import type { TextPlaces } from '../text/text-places.ts';
import type { FindingCode } from '../findings/registry.ts';
import type { DocumentKind, Vocabulary } from './component.ts';
import { elementFaults } from './element-faults.ts';
import { isJsxElement, nameOf, spanOf, walk, type JsxElement } from './elements.ts';
import { syntaxErrorFinding } from './syntax-error.ts';
import { ownValue } from '../present.ts';

/** What is said of an element that stands where it can't. */
const misplaced: ReadonlySet<FindingCode> = new Set(['MDX-004', 'MDX-011', 'MDX-012']);

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

export interface ParsedDocument {
  /** Undefined when the syntax hides the file. */
  root: Root | undefined;
  /** Elements that a finding speaks of already. */
  faulty: ReadonlySet<JsxElement>;
  findings: Finding[];
}

/** Parses a text; a syntax error hides the rest of its own file and is one finding. */
export function parseDocument(text: string, kind: DocumentKind, places: TextPlaces): ParsedDocument {
  const deep = deepLine(text);
  if (deep !== undefined) return unread(finding('MDX-015', places.at(deep), { most: deepest }));
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return unread(syntaxErrorFinding(error, text, places));
  }
  const below = tooDeep(root);
  if (below !== undefined) {
    return unread(finding('MDX-015', places.at(spanOf(below)[0]), { most: deepest }));
  }
  const findings: Finding[] = [];
  const faulty = new Set<JsxElement>();
  let level = 1;
  walk(root, (node, parents) => {
    const faults = faultsOf(node, parents, kind.vocabulary, places);
    if (node.type === 'heading') {
      const expected = level + 1;
      if (node.depth === 1 || node.depth > expected) {
        faults.push(finding('STY-016', places.at(...spanOf(node)), { level: node.depth, expected }));
      }
      level = Math.max(1, node.depth);
      if (kind.headingFaults !== undefined) faults.push(...kind.headingFaults(node, places));
    }
    if (faults.length > 0 && isJsxElement(node)) faulty.add(node);
    findings.push(...faults);
  });
  return { root, faulty, findings };
}

function unread(found: Finding): ParsedDocument {
  return { root: undefined, faulty: new Set(), findings: [found] };
}

/** How many elements may stand one inside another: a story needs eight. */
const deepest = 30;

/**
 * The offset of the first line that opens dozens of lists or quotations at once. The parser takes minutes over a
 * thousand of them, so its tree can't be asked: this looks only at what lines begin with.
 */
function deepLine(text: string): number | undefined {
  for (const { index, 0: opening } of text.matchAll(/^[ \t>*+\-0-9.)]{60,}/gm)) {
    if (/[ \t>]/.test(opening)) return index;
  }
  // Marks of emphasis of both kinds in one run: a rule across the page is of one.
  for (const { index, 0: run } of text.matchAll(/[*_]{61,}/g)) {
    if (run.includes('*') && run.includes('_')) return index;
  }
  return undefined;
}

/** The first node below the deepest that may be; without recursion, which is what it guards. */
function tooDeep(root: Root): Nodes | undefined {
  const open: [Nodes, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return node;
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return undefined;
}

function faultsOf(
  node: Nodes,
  parents: readonly Parents[],
  vocabulary: Vocabulary,
  places: TextPlaces,
): Finding[] {
  const place = places.at(...spanOf(node));
  switch (node.type) {
    case 'mdxjsEsm':
      return [finding('MDX-002', place)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [finding('MDX-003', place, { expression: node.value })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const faults = elementFaults(node, parents, vocabulary, places);
      // What stands in the wrong place is not asked for its content too.
      const isMisplaced = faults.some(({ code }) => misplaced.has(code));
      if (isMisplaced) return faults;
      const shapeFaults = ownValue(vocabulary, nameOf(node))?.shapeFaults;
      return shapeFaults === undefined ? faults : [...faults, ...shapeFaults(node, places)];
    }
    case 'image':
    case 'imageReference': {
      const isSaid = typeof node.alt === 'string' && node.alt.trim() !== '';
      return isSaid ? [] : [finding('MDX-007', place)];
    }
    default:
      return [];
  }
}
