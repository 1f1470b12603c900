/** What stories call things now, and what they were called: both are read. */
import { expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { languages } from '../../src/site.ts';
import { sample, sampleText, sampleTree } from '../content.ts';

const id = 'one-in-a-thousand';
const fileIn = (language: string) => `content/stories/${id}/${language}.mdx`;

it.each([
  ['Plate', 'Chart'],
  ['Chart', 'Plate'],
])('a chart written as <%s> in the sample reads the same as <%s>', (from, to) => {
  const tree = new Map(sampleTree);
  for (const language of languages) {
    const text = sampleText(fileIn(language)).replaceAll(`<${from} `, `<${to} `);
    tree.set(fileIn(language), new TextEncoder().encode(text));
  }
  const read = runChecks(tree).publication.stories.get(id);
  const namesIn = (versions: typeof read) =>
    languages.map((language) =>
      versions?.[language].sections.flatMap(({ shownCharts }) => shownCharts.map(({ name }) => name)),
    );
  expect(namesIn(read)).toEqual(namesIn(sample.stories.get(id)));
  expect(namesIn(read)[0]?.length).toBeGreaterThan(0);
});
