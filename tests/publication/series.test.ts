import { describe, expect, it } from 'vitest';
import {
  chartsInOrder,
  partOfStory,
  placeInSeries,
  storiesInOrder,
  storiesOfPart,
  storiesShowing,
} from '../../src/publication/series.ts';
import type { StoryVersions } from '../../src/publication/publication.ts';
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

it('no chart stands in two stories', () => {
  const shown = stories.flatMap(({ en }) => en.sections.flatMap(({ charts }) => charts));
  expect(shown.filter((chart, index) => shown.indexOf(chart) !== index)).toEqual([]);
});

it('every state of a chart is a step of a story, and every kind of guess is asked in one', () => {
  const sections = stories.flatMap(({ en }) => en.sections);
  const told = sections.flatMap(({ stepByStep }) =>
    stepByStep.flatMap(({ chart, steps }) =>
      steps.flatMap(({ state }) => (state === undefined ? [] : `${chart} ${state}`)),
    ),
  );
  const declared = [...publication.charts.values()].flatMap(({ id, spec }) =>
    (spec.states ?? []).map((state) => `${id} ${state.id}`),
  );
  expect(told.toSorted()).toEqual(declared.toSorted());
  const guesses = sections
    .flatMap(({ blocks }) => blocks.map(({ name = '' }) => name))
    .filter((name) => name.startsWith('<Guess'));
  for (const kind of [/ chart=/, / of="1000"/, / from="(?!.* of=)/]) {
    expect(
      guesses.some((guess) => kind.test(guess)),
      String(kind),
    ).toBe(true);
  }
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

  it('reads part by part, each story in one part, whose words are in both languages', () => {
    const inParts = publication.parts.flatMap((part) => storiesOfPart(part, publication));
    expect(inParts.map(({ it }) => it.id)).toEqual(ids);
    for (const part of publication.parts) {
      const [opening] = storiesOfPart(part, publication);
      expect(partOfStory(opening?.it.id ?? '', publication)).toBe(part);
    }
    expect(partOfStory('no-such-story', publication)).toBeUndefined();
  });

  it('without parts goes by the numbers of the charts', () => {
    const lead = ({ it }: StoryVersions) => publication.charts.get(it.frontMatter.lead)?.spec.plate ?? 0;
    const first = storiesInOrder({ ...publication, parts: [] })[0];
    expect(first && lead(first)).toBe(Math.min(...stories.map(lead)));
  });
});
