/**
 * Prepares a story's tree for rendering: gives each `<Num>` the id it can be linked by, puts the
 * notes of a paragraph's numbers beside it, tells components whose they are, and turns `[@key]`
 * into a link to the sources.
 */

import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { href, languages } from '../site.ts';
import { pathOfLink, readLink } from './link.ts';
import { loadPublication } from './publication.ts';
import { attributesOf, isJsxElement, numberIds, walk, type JsxElement } from './story-mdx.ts';

/** A remark plugin for the files of `content/stories/`; others pass untouched. */
export function remarkBoundNumbers() {
  return (root: Root, file: VFile): void => {
    const match = /content\/stories\/([^/]+)\/(\w+)\.mdx$/.exec(file.path);
    if (match === null) return;
    const [, story = '', language = ''] = match;
    const idOf = numberIds();
    const owner = [attribute('story', story), attribute('language', language)];
    const idsIn = (node: Nodes): string[] => {
      const ids: string[] = [];
      walk(node, (inner) => {
        if (isElement(inner, 'Plate')) {
          // Before the first section a plate's title comes right under the story's.
          inner.attributes.push(...owner, attribute('heading', hasSection ? 'h3' : 'h2'));
        }
        if (!isElement(inner, 'Num')) return;
        const address = attributesOf(inner)['from'];
        if (address === undefined) return;
        const id = idOf(address);
        inner.attributes.push(attribute('id', id), ...owner);
        ids.push(id);
      });
      return ids;
    };
    let hasSection = false;
    root.children = root.children.map((child): RootContent => {
      if (child.type === 'heading') hasSection = true;
      const ids = idsIn(child);
      walk(child, (node) => {
        if (node.type === 'link') node.url = hrefOf(node.url, language);
        if (node.type === 'paragraph') node.children = node.children.flatMap(splitCitations);
      });
      if (child.type !== 'paragraph') return child;
      return paragraphWithNotes(child, ids, owner);
    });
  };
}

/** The address on the site of an internal link; any other as it is. */
function hrefOf(url: string, language: string): string {
  const link = readLink(url);
  const known = languages.find((candidate) => candidate === language);
  if (link === undefined || known === undefined) return url;
  const path = pathOfLink(link, known, loadPublication());
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

function paragraphWithNotes(
  paragraph: Paragraph,
  ids: readonly string[],
  owner: MdxJsxAttribute[],
): MdxJsxFlowElement {
  const notes = ids.map((id) => element('Note', [attribute('number', id), ...owner]));
  return element('Par', [], [paragraph, ...notes]);
}

/** `text [@key] text` becomes text, `<Cite source="key" />`, text. */
function splitCitations(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  return node.value.split(/(\[@[\w-]+\])/).flatMap((part): PhrasingContent[] => {
    const key = /^\[@([\w-]+)\]$/.exec(part)?.[1];
    if (key === undefined) return part === '' ? [] : [{ type: 'text', value: part }];
    return [
      { type: 'mdxJsxTextElement', name: 'Cite', attributes: [attribute('source', key)], children: [] },
    ];
  });
}
