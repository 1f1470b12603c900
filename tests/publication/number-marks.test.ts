/** Which mark stands for which number of a story. */
import { expect, it } from 'vitest';
import { marksOfNumbers } from '../../src/publication/number-marks.ts';
import { present } from '../../src/present.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

const { stories, charts } = publication;
const all = [...stories.values()].flatMap((versions) => languages.map((language) => versions[language]));

it('a mark is in a chart of the story and draws the very cell, with its very value', () => {
  let count = 0;
  for (const story of all) {
    const shown = new Set(story.sections.flatMap((section) => section.charts));
    for (const [id, { chart, row, column }] of marksOfNumbers(story, charts)) {
      const { cell } = present(story.numbers.get(id), `number ${id}`);
      const datum = charts.get(chart)?.data.find((each) => each.row === row && each.column === column);
      expect(shown.has(chart)).toBe(true);
      expect([datum?.cell.address, datum?.cell.value]).toEqual([cell.address, cell.value]);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(50);
});

it('a number that no chart of the story draws has none', () => {
  for (const story of all) {
    const marks = marksOfNumbers(story, charts);
    const drawn = new Set(
      story.sections
        .flatMap((section) => section.charts)
        .flatMap((id) => charts.get(id)?.data ?? [])
        .map(({ cell }) => `${cell.address} ${cell.value}`),
    );
    for (const { id, cell } of story.numbers.values()) {
      expect(marks.has(id)).toBe(drawn.has(`${cell.address} ${cell.value}`));
    }
  }
});

it('of two charts that draw a cell the nearer one has the thread, and an index made of it is no such chart', () => {
  const story = present(stories.get('one-in-a-thousand'), 'the story').en;
  const [id, mark] = present([...marksOfNumbers(story, charts)][0], 'a number with a mark');
  const place = story.sections.findIndex(({ numbers }) => numbers.some((number) => number.id === id));
  const chart = present(charts.get(mark.chart), mark.chart);
  const copy = { ...chart, id: 'copy' };
  const index = {
    ...chart,
    id: 'index',
    data: chart.data.map((datum) => ({ ...datum, cell: { ...datum.cell, value: 12345 } })),
  };
  const sections = story.sections.map((section, at) => ({
    ...section,
    charts: at === place ? ['index', 'copy'] : section.charts,
  }));
  const known = new Map([...charts, ['copy', copy], ['index', index]]);
  expect(marksOfNumbers({ ...story, sections }, known).get(id)?.chart).toBe('copy');
});
