/** The text of a page of ours as it is set: each heading with what is under it a section, lists in rows. */

import type { Heading, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { attributesOf, isJsxElement, walk } from '../documents/elements.ts';
import type { Language } from '../site.ts';

/** Components that say something of the publication, each in the language of its page. */
const live: ReadonlySet<string | null> = new Set(['Count', 'Year', 'LicenceList']);

/** Puts the blocks under each heading of the second level into a `<TextSection>` that its address names. */
export function inSections(blocks: readonly RootContent[]): RootContent[] {
  const set: RootContent[] = [];
  let under: MdxJsxFlowElement['children'] | undefined;
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) {
      const section = sectionOf(block);
      under = section.children;
      set.push(section);
    } else if (under === undefined) set.push(block);
    else under.push(block as MdxJsxFlowElement['children'][number]);
  }
  return set;
}

function sectionOf(heading: Heading): MdxJsxFlowElement {
  const anchor = heading.children.find((child) => isJsxElement(child) && child.name === 'Anchor');
  const id = anchor !== undefined && isJsxElement(anchor) ? attributesOf(anchor)['id'] : undefined;
  const attributes = [
    ...(id === undefined ? [] : [attribute('id', id)]),
    attribute('title', toString(heading).trim()),
  ];
  return { type: 'mdxJsxFlowElement', name: 'TextSection', attributes, children: [] };
}

/** Sets the lists of a page in rows and tells its components in which language they speak. */
export function setForPage(blocks: readonly RootContent[], language: Language): void {
  for (const block of blocks) {
    walk(block, (node) => {
      if (node.type === 'list') node.data = { ...node.data, hProperties: { className: ['rows'] } };
      if (isJsxElement(node) && live.has(node.name)) node.attributes.push(attribute('language', language));
    });
  }
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}
