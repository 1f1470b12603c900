/** A quotation that reads the same in both languages is foreign in one of them, and has to say so there. */

import { expect, it } from 'vitest';
import type { Language, Localised } from '../../src/site.ts';
import { publication, realText } from '../content.ts';

const { stories, charts, slips, glossary, deck } = publication;
const written = (words: Localised<unknown>): [string, string] => [
  JSON.stringify(words.it),
  JSON.stringify(words.en),
];
const texts: [string, string][] = [
  ...[...stories.keys()].map((id): [string, string] => {
    const textIn = (language: Language) => realText(`content/stories/${id}/${language}.mdx`);
    return [textIn('it'), textIn('en')];
  }),
  ...[...charts.values()].map((chart) => written(chart.spec.words)),
  ...slips.map(({ words }) => written(words)),
  ...[...glossary.terms.values()].map(({ words }) => written(words)),
  ...deck.flatMap(({ claims }) => claims.map(({ words }) => written(words))),
];

/** The quotations of a text without tags, and whether a tag says their language. */
function quotationsOf(text: string): Map<string, boolean> {
  const quoted = [...text.matchAll(/“([^”]+)”|«([^»]+)»/g)].map((match) => match[1] ?? match[2] ?? '');
  return new Map(
    quoted.map((words) => [
      words.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' '),
      words.includes('<Lang'),
    ]),
  );
}

it('says so in one of them', () => {
  const shared = texts.flatMap(([it, en]) => {
    const [italian, english] = [quotationsOf(it), quotationsOf(en)];
    return [...italian.keys()]
      .filter((words) => english.has(words))
      .map((words) => ({ words, isMarked: italian.get(words) === true || english.get(words) === true }));
  });
  expect(shared.filter(({ isMarked }) => isMarked).length).toBeGreaterThan(1);
  // An author and a year, as a slide prints its source, are a name.
  const isSource = (words: string) => /^\p{Lu}[\p{L} .,]+\d{4}$/u.test(words);
  const forgotten = shared.filter(({ words, isMarked }) => !isMarked && !isSource(words));
  expect(forgotten.map(({ words }) => words)).toEqual([]);
});
