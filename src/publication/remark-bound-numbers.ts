/**
 * Prepares the tree of a story, or of a page of ours, for rendering: gives each number and term the id it can be linked by, puts the
 * notes of a paragraph's numbers and terms beside it, tells components whose they are and where they stand,
 * turns `[@key]` into a link to the sources, and tells each part of a long story which one it is.
 */

import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { href, languages, type Language } from '../site.ts';
import { pathOfLink, readLink } from './link.ts';
import { inSections, setForPage } from './page-sections.ts';
import { Pace } from './pace.ts';
import type { Publication } from './publication.ts';
import { readLineGuess } from '../stories/line-guess.ts';
import { citationId, fewestParts } from '../stories/story.ts';
import { thenNowAnchor } from '../stories/then-now.ts';
import { formatCell } from '../binding/number-format.ts';
import { resolveAddress } from '../data/address.ts';
import {
  attributesOf,
  nameOf,
  isJsxElement,
  numberIds,
  termIds,
  walk,
  type JsxElement,
} from '../documents/elements.ts';

/**
 * A remark plugin for the files of `content/stories/` and `content/pages/`; others pass untouched.
 * @param publication gives what the links of a text can lead to
 */
export function remarkBoundNumbers(publication: () => Publication) {
  return (root: Root, file: VFile): void => {
    const match = /content\/(stories|pages)\/([^/]+)\/(\w+)\.mdx$/.exec(file.path);
    const language = languages.find((known) => known === match?.[3]);
    if (match === null || language === undefined) return;
    const [, folder, id = ''] = match;
    const owner = folder === 'pages' ? 'page' : 'story';
    const blocks = new Dressing(owner, id, language, publication()).blocks(root.children);
    if (owner === 'page') {
      setForPage(blocks, language);
      root.children = inSections(blocks);
    } else {
      root.children = blocks;
      numberParts(root, language);
    }
  };
}

/** Goes through a text from its beginning to its end, once. */
class Dressing {
  readonly #kind: 'story' | 'page';
  readonly #language: Language;
  readonly #publication: Publication;
  readonly #owner: MdxJsxAttribute[];
  readonly #idOf = numberIds();
  readonly #termIdOf = termIds();
  readonly #cited = new Set<string>();
  #hasSection = false;
  readonly #pace = new Pace();
  #depth = 0;
  #definitions = 0;
  /** What stands large already, where the story opens or in a margin: the figure as it is written. */
  readonly #large = new Set<string>();
  /** What each number in the text reads, by its id; a year is no figure to stand large. */
  readonly #figures = new Map<string, string>();

  constructor(kind: 'story' | 'page', id: string, language: Language, publication: Publication) {
    this.#kind = kind;
    this.#language = language;
    this.#publication = publication;
    this.#owner = [attribute(kind, id), attribute('language', language)];
    const large = kind === 'story' ? largeNumber(id, language, publication) : undefined;
    if (large !== undefined) this.#large.add(this.#figureAt(large));
  }

  blocks<T extends RootContent>(children: readonly T[]): T[] {
    return joinedSentences(children).map((child) => this.#block(child));
  }

  #block<T extends RootContent>(child: T): T {
    if (child.type === 'heading') {
      this.#hasSection = true;
      if (this.#depth === 0) this.#pace.beginPart();
    }
    if (child.type === 'mdxJsxFlowElement') {
      this.#element(child);
      this.#pace.passDrawing();
      return child;
    }
    const notes = this.#notesOf(child);
    // The styles of a story count on its paragraphs being wrapped.
    if (child.type !== 'paragraph' || (this.#kind === 'page' && notes.length === 0)) return child;
    if (this.#depth === 0) this.#pace.passProse(child);
    this.#showFirst(notes);
    return element('Par', [], [child, ...notes]) as RootContent as T;
  }

  /** The first number where one is wanted stands in the margin; not one that reads as another that is large already. */
  #showFirst(notes: readonly MdxJsxFlowElement[]): void {
    if (this.#kind === 'page' || this.#depth > 0 || !this.#pace.wantsFigure) return;
    for (const note of notes) {
      const figure = this.#figures.get(attributesOf(note)['number'] ?? '');
      if (note.name !== 'Note' || figure === undefined || this.#large.has(figure)) continue;
      note.attributes.push(attribute('shown', 'true'));
      this.#large.add(figure);
      this.#pace.passFigure();
      return;
    }
  }

  /** How a cell is written; its address where it can't be read, which the checks have told. */
  #figureAt(address: string): string {
    const cell = resolveAddress(address, this.#publication.datasets);
    return 'fault' in cell ? address : formatCell(cell, this.#language);
  }

  /** A component between the paragraphs, and what it holds. */
  #element(node: MdxJsxFlowElement): void {
    const { name } = node;
    if (name === 'Chart' || name === 'Plate' || name === 'Steps') {
      // Before the first section a chart's title comes right under the story's.
      node.attributes.push(...this.#owner, attribute('heading', this.#hasSection ? 'h3' : 'h2'));
    }
    if (name === 'TrendDrawing') node.attributes.push(attribute('language', this.#language));
    if (name === 'Guess') {
      const from = guessedAddress(node, this.#publication);
      // Without an address it is a finding, and nothing to link to.
      if (from !== undefined) node.attributes.push(attribute('id', this.#idOf(from)));
      node.attributes.push(attribute('language', this.#language));
    }
    this.#depth += 1;
    node.children = this.blocks(node.children);
    this.#depth -= 1;
    if (name === 'ThenNow') this.#thenNow(node);
    if (name === 'Steps') numberElements(node, 'Step');
    if (name === 'Guess' || name === 'Definitions') {
      // The first paragraph is the question, and stands by itself.
      const [question] = node.children;
      if (question !== undefined && isJsxElement(question)) {
        question.attributes.push(attribute('slot', 'question'));
      }
    }
    if (name === 'Definitions') {
      const group = attribute('group', `definitions-${++this.#definitions}`);
      const count = attribute('count', String(numberElements(node, 'Definition', group)));
      node.attributes.push(group, count, attribute('language', this.#language));
    }
    if (name === 'Definition') this.#definition(node);
  }

  /** Number, whom it counts, whom it leaves out: each in its place; the number's cell gives the source. */
  #definition(node: MdxJsxFlowElement): void {
    let id: string | undefined;
    walk(node, (inner) => {
      if (isElement(inner, 'Num')) id ??= attributesOf(inner)['id'];
    });
    node.attributes.push(...this.#owner);
    if (id !== undefined) node.attributes.push(attribute('of', id));
    ['amount', 'counts', 'leaves'].forEach((slot, index) => {
      const part = node.children[index];
      if (part !== undefined && isJsxElement(part)) part.attributes.push(attribute('slot', slot));
    });
  }

  /** Subject, what was said, what is known today, how they compare: each in its place. */
  #thenNow(node: MdxJsxFlowElement): void {
    const { id = '' } = attributesOf(node);
    node.attributes.push(attribute('anchor', thenNowAnchor(id)), ...this.#owner);
    ['subject', 'then', 'now', 'comparison'].forEach((slot, index) => {
      const part = node.children[index];
      if (part === undefined || !isJsxElement(part)) return;
      // What was only a name for the part is a plain element in the page.
      if (part.name === 'Then' || part.name === 'Now') Object.assign(part, { name: 'div', attributes: [] });
      part.attributes.push(attribute('slot', slot));
    });
  }

  /**
   * Gives the numbers and terms of a block their ids, and its links and citations their addresses.
   * @returns the notes they open
   */
  #notesOf(block: RootContent): MdxJsxFlowElement[] {
    const notes: MdxJsxFlowElement[] = [];
    walk(block, (node) => {
      if (node.type === 'link') node.url = hrefOf(node.url, this.#language, this.#publication);
      if (node.type === 'paragraph' && this.#kind === 'story') {
        node.children = node.children.flatMap((child) => splitCitations(child, this.#cited, this.#language));
      }
      const term = isElement(node, 'Term') ? attributesOf(node)['id'] : undefined;
      if (isElement(node, 'Term') && term !== undefined) {
        const anchor = attribute('anchor', this.#termIdOf(term));
        node.attributes.push(anchor);
        const language = attribute('language', this.#language);
        notes.push(element('TermNote', [attribute('id', term), anchor, language]));
      }
      if (!isElement(node, 'Num')) return;
      const address = attributesOf(node)['from'];
      if (address === undefined) return;
      const id = this.#idOf(address);
      if (!address.endsWith('#period')) this.#figures.set(id, this.#figureAt(address));
      node.attributes.push(attribute('id', id), ...this.#owner);
      notes.push(element('Note', [attribute('number', id), ...this.#owner]));
    });
    return notes;
  }
}

/** The address of the number that stands large where a story opens. */
function largeNumber(id: string, language: Language, publication: Publication): string | undefined {
  const story = publication.stories.get(id) ?? publication.drafts.get(id);
  const index = publication.faces.get(id)?.number;
  return index === undefined ? undefined : story?.[language].frontMatter.numbers[index]?.from;
}

/**
 * Paragraphs of nothing but what stands in sentences, numbers or terms or foreign words, which MDX takes out of their paragraph: put back, so
 * that they are set like any other.
 */
function joinedSentences<T extends RootContent>(children: readonly T[]): T[] {
  return children.map((child) => {
    const isSentence =
      child.type === 'mdxJsxFlowElement' &&
      /^(?:Num|Claim|Term|Lang|Count|Year|Contact|LicenceLink)$/.test(nameOf(child));
    if (!isSentence) return child;
    const inline = { ...child, type: 'mdxJsxTextElement' } as PhrasingContent;
    return { type: 'paragraph', children: [inline] } as RootContent as T;
  });
}

/** The address of the cell that a guess is about: of a line to be continued its last one. */
function guessedAddress(node: JsxElement, { charts }: Publication): string | undefined {
  const attributes = attributesOf(node);
  const chart = charts.get(attributes['chart'] ?? '');
  if (chart === undefined) return attributes['from'];
  return readLineGuess(attributes, chart).points?.at(-1)?.datum.cell.address;
}

/** Tells the elements of a name which one they are, from 1; returns how many there are. */
function numberElements(node: MdxJsxFlowElement, name: string, ...more: MdxJsxAttribute[]): number {
  const elements = node.children.filter((child) => isElement(child, name)) as MdxJsxFlowElement[];
  elements.forEach((each, index) => {
    each.attributes.push(attribute('number', String(index + 1)), ...more);
  });
  return elements.length;
}

/** The address on the site of an internal link; any other as it is. */
function hrefOf(url: string, language: Language, publication: Publication): string {
  const link = readLink(url);
  if (link === undefined) return url;
  const path = pathOfLink(link, language, publication);
  if (path === undefined) return url;
  return href(path) + (link.fragment === '' ? '' : `#${link.fragment}`);
}

function isElement(node: Nodes, name: string): node is JsxElement {
  return isJsxElement(node) && node.name === name;
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

function element(
  name: string,
  attributes: MdxJsxAttribute[],
  children: MdxJsxFlowElement['children'] = [],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

/** Tells the headings of the parts of a story that has a list of them which part they head, of how many. */
function numberParts(root: Root, language: string): void {
  const parts = root.children.filter((child) => child.type === 'heading' && child.depth === 2);
  if (parts.length < fewestParts) return;
  parts.forEach((heading, index) => {
    heading.data = { hProperties: { part: index + 1, of: parts.length, language } };
  });
}

/**
 * `text [@key] text` becomes text, `<Cite source="key" />`, text; the first citation of a source has an id
 * to come back to.
 * @param cited the sources cited so far
 */
function splitCitations(node: PhrasingContent, cited: Set<string>, language: string): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  return node.value.split(/(\[@[\w-]+\])/).flatMap((part): PhrasingContent[] => {
    const key = /^\[@([\w-]+)\]$/.exec(part)?.[1];
    if (key === undefined) return part === '' ? [] : [{ type: 'text', value: part }];
    const attributes = [attribute('source', key), attribute('language', language)];
    if (!cited.has(key)) attributes.push(attribute('id', citationId(key)));
    cited.add(key);
    return [{ type: 'mdxJsxTextElement', name: 'Cite', attributes, children: [] }];
  });
}
