/** Then and now as the model has it, as it is handed to the page, and as it is quoted. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { remarkBoundNumbers } from '../../src/publication/remark-bound-numbers.ts';
import { attributesOf, isJsxElement, walk, type JsxElement } from '../../src/documents/elements.ts';
import { numbersOfToday, periodsInWords, quotationOf } from '../../src/stories/then-now.ts';
import { thenNowOEmbed } from '../../src/feeds/oembed.ts';
import { present } from '../../src/present.ts';
import { everyBox, thenNowEmbed, thenNowHeads } from '../../src/views/then-now-embed.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { sample, withEdit } from '../content.ts';

const share = 'size-classes/shares?size_class=sme&measure=firms#share';
const headings = { it: '## Un anno buono', en: '## A good year' };
const boxes = {
  it: `<ThenNow id="firms" compares="in-part">

Quante imprese sono piccole

<Then source="assolombarda2019" by="una presentazione di Assolombarda">

Quasi tutte [@assolombarda2019].

</Then>

<Now>

Il <Num from="${share}">99,9%</Num> nella nostra tavola.

</Now>

I metri sono diversi.

</ThenNow>`,
  en: `<ThenNow id="firms" compares="in-part">

How many firms are small

<Then source="assolombarda2019" by="a presentation by Assolombarda">

Nearly all of them [@assolombarda2019].

</Then>

<Now>

Of all firms, <Num from="${share}">99.9%</Num> are.

</Now>

The yardsticks differ.

</ThenNow>`,
};

/** The sample with a box in each language. */
function withBoxes(change: Partial<typeof boxes> = {}): SourceTree {
  let tree: SourceTree | undefined;
  for (const language of ['it', 'en'] as const) {
    const file = `content/stories/one-in-a-thousand/${language}.mdx`;
    const box = change[language] ?? boxes[language];
    tree = withEdit(file, headings[language], `${box}\n\n${headings[language]}`, tree);
  }
  if (tree === undefined) throw new Error('nothing was edited');
  return tree;
}

it('a box in both languages has no findings, and an address of its own', () => {
  const { findings, publication } = runChecks(withBoxes());
  // The translation has not been marked as brought up to date.
  expect(findings.map(({ code }) => code)).toEqual(['STY-009']);
  const story = publication.stories.get('one-in-a-thousand');
  expect(story?.it.anchors.has('then-now-firms')).toBe(true);
  expect(story?.en.anchors.has('then-now-firms')).toBe(true);
});

it('what each language says of the comparison has to be the same', () => {
  const { findings } = runChecks(withBoxes({ en: boxes.en.replace('in-part', 'no') }));
  expect(findings.filter(({ code }) => code === 'STY-018').map(({ facts }) => facts)).toMatchObject([
    { here: '<ThenNow compares="no">', there: '<ThenNow compares="in-part">' },
  ]);
});

it('a box is handed to the page in its parts', () => {
  const file = new VFile({ path: 'content/stories/one-in-a-thousand/en.mdx', value: boxes.en });
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(file);
  remarkBoundNumbers(() => sample)(tree, file);
  const elements: JsxElement[] = [];
  walk(tree, (node) => {
    if (isJsxElement(node)) elements.push(node);
  });
  expect(elements.flatMap((each) => attributesOf(each)['slot'] ?? [])).toEqual([
    'subject',
    'then',
    'now',
    'comparison',
  ]);
  const box = elements.find(({ name }) => name === 'ThenNow');
  expect(box && attributesOf(box)).toMatchObject({
    anchor: 'then-now-firms',
    story: 'one-in-a-thousand',
    language: 'en',
  });
});

it('a box stands alone with its words, its sources and the time of today’s numbers, in a frame and in oEmbed', () => {
  const { publication } = runChecks(withBoxes());
  const all = everyBox(publication);
  expect(all.map(({ story, box }) => `${story.language} ${box.id}`)).toEqual(['it firms', 'en firms']);
  const { story, box } = present(all[1], 'the English box');
  expect(box).toMatchObject({
    compares: 'in-part',
    source: 'assolombarda2019',
    by: 'a presentation by Assolombarda',
    words: {
      subject: 'How many firms are small',
      said: 'Nearly all of them.',
      today: 'Of all firms, 99.9% are.',
      comparison: 'The yardsticks differ.',
    },
  });
  expect(numbersOfToday(box, story).map(({ text }) => text)).toEqual(['99.9%']);
  const { heads } = thenNowHeads(box, story, publication.references);
  expect(heads.today).toBe('Today (figures of 2015)');
  const { facts, sources } = thenNowEmbed(box, story, publication.references);
  expect(sources).toContain('Assolombarda, 2019; ');
  expect(facts.code).toContain(`src="${facts.src}"`);
  expect(facts.src).toMatch(/\/embed\/en\/then-now\/one-in-a-thousand\/firms\/$/);
  expect(facts.page).toMatch(/#then-now-firms$/);
  const answer = thenNowOEmbed(facts, story);
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Then and now: How many firms are small',
  });
  expect(answer.html).toContain(`<iframe src="${facts.src}"`);
  expect(answer.height).toBeGreaterThan(200);
});

it('a quotation has every part on a line, and where it stands', () => {
  const words = { subject: 'Firms', said: 'Many.', today: 'More.', comparison: 'The years differ.' };
  const heads = { said: 'Said in 2019 (by them)', today: 'Today (figures of 2024)', howFar: 'In part' };
  expect(quotationOf(words, heads, 'https://example.org/#x').split('\n')).toEqual([
    'Firms',
    'Said in 2019 (by them): Many.',
    'Today (figures of 2024): More.',
    'In part: The years differ.',
    'https://example.org/#x',
  ]);
});

it('periods are said once, in order, and days in words', () => {
  expect(periodsInWords(['2022', '2018', '2022'], 'en')).toBe('2018 and 2022');
  expect(periodsInWords(['2024-03-31'], 'it')).toBe('31 marzo 2024');
});
