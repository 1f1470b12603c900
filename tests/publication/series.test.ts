import { describe, expect, it } from 'vitest';
import {
  chartsInOrder,
  placeInSeries,
  storiesByTheme,
  storiesInOrder,
  storiesShowing,
} from '../../src/publication/series.ts';
import { publication } from '../content.ts';

const stories = storiesInOrder(publication);
const ids = stories.map((versions) => versions.it.id);

it('the charts are in the order of their numbers, each once', () => {
  const charts = chartsInOrder(publication);
  const numbers = charts.map(({ spec }) => spec.plate);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(charts)).toEqual(new Set(publication.charts.values()));
});

it('a chart is shown by the stories that draw it', () => {
  const [story] = stories;
  const id = story?.it.sections.flatMap(({ charts }) => charts)[0] ?? '';
  expect(storiesShowing({ id }, publication)).toContain(story);
  expect(storiesShowing({ id: 'no-such-chart' }, publication)).toEqual([]);
});

describe('the series', () => {
  it('leads from the first story to the last and back, through every one', () => {
    const forth: string[] = [];
    const first = stories[0];
    for (let at = first; at !== undefined; at = placeInSeries(at.it.id, publication).next) {
      forth.push(at.it.id);
    }
    const back: string[] = [];
    const last = stories.at(-1);
    for (let at = last; at !== undefined; at = placeInSeries(at.it.id, publication).previous) {
      back.push(at.it.id);
    }
    expect(forth).toEqual(ids);
    expect(back.toReversed()).toEqual(ids);
    expect(new Set(ids)).toEqual(new Set(publication.stories.keys()));
  });

  it('numbers the stories from one', () => {
    expect(ids.map((id) => placeInSeries(id, publication).number)).toEqual(ids.map((_, index) => index + 1));
    expect(placeInSeries('no-such-story', publication)).toEqual({
      previous: undefined,
      next: undefined,
      number: 0,
      count: ids.length,
    });
  });

  it('puts each story under one theme, and a theme in both languages under one name each', () => {
    const themes = [...storiesByTheme(publication).values()];
    expect(themes.flat()).toHaveLength(ids.length);
    for (const versions of themes) {
      expect(new Set(versions.map(({ en }) => en.frontMatter.theme)).size).toBe(1);
    }
  });
});
