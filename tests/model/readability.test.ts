import { expect, it } from 'vitest';
import { fleschKincaidGrade, gulpease } from '../../src/model/readability.ts';
import { plainWords } from '../../src/model/chart.ts';
import { describeChart } from '../../src/charts/chart-description.ts';
import { languages } from '../../src/site.ts';
import { publication, realText } from '../content.ts';

it('Gulpease counts letters, words and sentences', () => {
  // Five words of 20 letters in one sentence: 89 + (300 - 200) / 5.
  expect(gulpease('Ieri siamo stati a scuola.')).toBeCloseTo(89 + (300 * 1 - 10 * 21) / 5);
});

it('Flesch-Kincaid counts words, sentences and syllables', () => {
  expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
});

const charts = [...publication.charts.values()];

it.each(charts)('the text alternative of $id has every level and no more than 1,000 characters', (chart) => {
  for (const language of languages) {
    const text = describeChart(chart, language);
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toMatch(/^\p{Lu}.*\. .*\. .*\.$/su);
    expect(text).toContain(plainWords(chart.spec.words[language]).description);
  }
});

it.each(charts)('what the editor says of $id reads with ease', (chart) => {
  const of = (language: 'it' | 'en') => plainWords(chart.spec.words[language]).description;
  expect(gulpease(of('it'))).toBeGreaterThanOrEqual(60);
  expect(fleschKincaidGrade(of('en'))).toBeLessThanOrEqual(9);
});

/** The running text of a story: no front matter, no tags, no headings, no addresses. */
function runningText(file: string): string {
  return realText(file)
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/^#.*$/gm, '')
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_[\]]/g, '');
}

it.each([...publication.stories.keys()])('the running text of %s reads with ease', (id) => {
  expect(gulpease(runningText(`content/stories/${id}/it.mdx`))).toBeGreaterThanOrEqual(50);
  expect(fleschKincaidGrade(runningText(`content/stories/${id}/en.mdx`))).toBeLessThanOrEqual(12);
});
