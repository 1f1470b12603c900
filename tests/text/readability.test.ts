import { expect, it } from 'vitest';
import { fleschKincaidGrade, gulpease } from '../../src/text/readability.ts';
import { plainWords } from '../../src/charts/chart.ts';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

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
