/** The publication's own pages as the model has them, and as they are handed to Astro. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { attributesOf, isJsxElement, walk, type JsxElement } from '../../src/documents/elements.ts';
import { pageNames } from '../../src/page-texts/page-text.ts';
import { remarkBoundNumbers } from '../../src/publication/remark-bound-numbers.ts';
import { numberOf, pageCounts, pageText } from '../../src/publication/texts.ts';
import { languages } from '../../src/site.ts';
import { publication, sample } from '../content.ts';

it('every page is there in both languages, its sections under the same addresses', () => {
  for (const name of pageNames) {
    const [it, en] = languages.map((language) => pageText(publication, name, language));
    expect(it?.sections.map(({ anchor }) => anchor)).toEqual(en?.sections.map(({ anchor }) => anchor));
  }
  const { anchors } = pageText(publication, 'accessibility', 'it');
  expect(anchors).toEqual(new Set(['content', 'aim', 'tested', 'untested', 'known']));
});

it('a page has bound numbers like a story', () => {
  const number = numberOf(sample, { page: 'about', language: 'en' }, 'n-sme-count');
  expect(number?.text).toBe('about five million');
});

it('what a page counts is what there is', () => {
  const counts = pageCounts(publication);
  expect(counts.stories).toBe(publication.stories.size);
  expect(counts.sources).toBe(publication.references.size);
  const named = [...publication.datasets.values()].flatMap(({ descriptor }) => descriptor.sources);
  expect(counts['package-sources']).toBe(new Set(named.map((source) => source.x_citekey)).size);
  expect(counts['silent-sources']).toBeLessThan(counts['package-sources']);
});

/** A page's text as it reaches Astro: its tree, and the elements in it. */
function dressed(text: string): { root: Root; elements: JsxElement[] } {
  const file = new VFile({ path: 'content/pages/about/en.mdx', value: text });
  const root: Root = unified().use(remarkParse).use(remarkMdx).parse(file);
  remarkBoundNumbers(() => sample)(root, file);
  const elements: JsxElement[] = [];
  walk(root, (node) => {
    if (isJsxElement(node)) elements.push(node);
  });
  return { root, elements };
}

it('a heading becomes a section with its address, and what is under it stands in it', () => {
  const { root } = dressed(
    'Before.\n\n## One <Anchor id="one" />\n\nA.\n\n- B\n\n## Two <Anchor id="two" />\n\nC.\n',
  );
  const [before, ...sections] = root.children;
  expect(before?.type).toBe('paragraph');
  const shown = sections.map((section) =>
    isJsxElement(section)
      ? { name: section.name, ...attributesOf(section), holds: section.children.map(({ type }) => type) }
      : undefined,
  );
  expect(shown).toEqual([
    { name: 'TextSection', id: 'one', title: 'One', holds: ['paragraph', 'list'] },
    { name: 'TextSection', id: 'two', title: 'Two', holds: ['paragraph'] },
  ]);
});

it('links lead to pages of the language, and what is counted knows it', () => {
  const { root, elements } = dressed(
    'See <Count of="charts" /> [errors](page:method/errors#x) and [us](page:about).\n',
  );
  const urls: string[] = [];
  walk(root, (node) => {
    if (node.type === 'link') urls.push(node.url);
  });
  expect(urls).toEqual(['/en/method/errors/#x', '/en/about/']);
  expect(elements.map(attributesOf)).toEqual([{ of: 'charts', language: 'en' }]);
});
