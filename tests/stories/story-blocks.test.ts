/** Steps, guesses and definitions as the model has them, and as they are handed to the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { remarkBoundNumbers } from '../../src/publication/remark-bound-numbers.ts';
import { attributesOf, isJsxElement, walk, type JsxElement } from '../../src/documents/elements.ts';
import { href, languages } from '../../src/site.ts';
import { sample, root, withEdit } from '../content.ts';

const story = sample.stories.get('one-in-a-thousand');
if (story === undefined) throw new Error('the test needs the story');
const headings = { it: '## Un anno buono', en: '## A good year' };
const definitions = (language: 'it' | 'en') =>
  readFileSync(join(root, `tests/fixtures/definitions/${language}.mdx`), 'utf8');

it('the steps of a story say what they show, in order', () => {
  const told = story.en.sections.flatMap(({ stepByStep }) => stepByStep);
  expect(told.map(({ chart }) => chart)).toEqual(['firms-jobs-value']);
  expect(told[0]?.steps).toEqual([
    { panel: 'firms', focus: undefined },
    { panel: 'firms', focus: 'large firms' },
    { panel: 'jobs', focus: 'large jobs' },
    { panel: 'value-added', focus: 'large value-added' },
  ]);
});

it('the answer of a guess is a number of its story, with an id and a source', () => {
  for (const language of languages) {
    const number = story[language].numbers.get('n-large-jobs');
    expect(number?.text).toBe(language === 'it' ? '206 su\u00A01.000' : '206 in\u00A01,000');
    expect(number?.cell.source).toBe('istat2018');
    expect(story[language].anchors.has('n-large-jobs')).toBe(true);
  }
});

it('definitions in both languages have no findings', () => {
  let tree = undefined as Parameters<typeof withEdit>[3];
  for (const language of languages) {
    const file = `content/stories/one-in-a-thousand/${language}.mdx`;
    tree = withEdit(file, headings[language], `${definitions(language)}\n${headings[language]}`, tree);
  }
  if (tree === undefined) throw new Error('nothing was edited');
  // The translation has not been marked as brought up to date.
  expect(runChecks(tree).findings.map(({ code }) => code)).toEqual(['STY-009']);
});

/** A story's text as it reaches the page. */
function dressed(text: string): JsxElement[] {
  const file = new VFile({ path: 'content/stories/one-in-a-thousand/en.mdx', value: text });
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(file);
  remarkBoundNumbers(() => sample)(tree, file);
  const elements: JsxElement[] = [];
  walk(tree, (node) => {
    if (isJsxElement(node)) elements.push(node);
  });
  return elements;
}
const slotsOf = (elements: JsxElement[]) => elements.flatMap((each) => attributesOf(each)['slot'] ?? []);

it('a definition is handed over in its parts, with the number it is about', () => {
  const elements = dressed(definitions('en'));
  expect(slotsOf(elements)).toEqual([
    'question',
    ...Array<string[]>(3).fill(['amount', 'counts', 'leaves']).flat(),
  ]);
  const parts = elements.filter(({ name }) => name === 'Definition').map(attributesOf);
  expect(parts.map(({ number }) => number)).toEqual(['1', '2', '3']);
  expect(parts.map(({ of }) => of)).toEqual(['n-prometeia-sme-count', 'n-sme-firms', 'n-cerved-sample']);
  expect(new Set(parts.map(({ group }) => group))).toEqual(new Set(['definitions-1']));
});

it('a number alone in its paragraph keeps its paragraph and its note', () => {
  const names = dressed('<Num from="a/b?id=c#d">5</Num>\n\nText.\n').map(({ name }) => name);
  expect(names).toEqual(['Par', 'Num', 'Note', 'Par']);
});

it('the ids of numbers follow the text through steps and guesses', () => {
  const text = [
    'One <Num from="a/b?id=c#d">5</Num>.',
    '<Guess from="a/b?id=c#d" min="0" max="9" step="1">\n\nHow many?\n\nSo <Num from="a/b?id=c#d">5</Num>.\n\n</Guess>',
    '<Steps chart="x">\n<Step panel="y">\n### Z\n\n<Num from="a/b?id=c#d">5</Num> again.\n</Step>\n</Steps>',
  ].join('\n\n');
  const ids = dressed(text)
    .filter(({ name }) => name === 'Num' || name === 'Guess')
    .map((each) => attributesOf(each)['id']);
  expect(ids).toEqual(['n-c', 'n-c-2', 'n-c-3', 'n-c-4']);
});

it('a link leads where the publication has the chart, and stays as it is where that has none', () => {
  const file = new VFile({
    path: 'content/stories/one-in-a-thousand/en.mdx',
    value: '[A](chart:growth-2017) and [B](chart:no-such-chart).',
  });
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(file);
  remarkBoundNumbers(() => sample)(tree, file);
  const urls: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'link') urls.push(node.url);
  });
  expect(urls).toEqual([href('en/charts/growth-2017/'), 'chart:no-such-chart']);
});
