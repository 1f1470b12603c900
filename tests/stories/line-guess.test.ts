/** A line to be continued: which points are shown, which are drawn, and what is no such line. */
import { describe, expect, it } from 'vitest';
import { present } from '../../src/present.ts';
import { readLineGuess } from '../../src/stories/line-guess.ts';
import { publication } from '../content.ts';

const chart = (id: string) => present(publication.charts.get(id), id);
const asked = { min: '0', max: '400', step: '10' };
const codes = ({ faults }: ReturnType<typeof readLineGuess>) =>
  faults.map(({ attribute, findingAt }) => [
    attribute,
    findingAt({ file: 'f', line: 1, column: 1, length: 1 }).code,
  ]);

describe('a line to be continued', () => {
  const points = present(
    readLineGuess({ ...asked, after: '2019' }, chart('fda-ai-devices')).points,
    'the line',
  );

  it('shows the points up to a time and asks for those after it, each bound to its cell', () => {
    expect(points.filter(({ guess }) => guess === undefined).at(-1)?.datum.category).toBe('2019');
    const drawn = points.filter(({ guess }) => guess !== undefined);
    expect(drawn.map(({ datum }) => datum.category)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    for (const { datum, guess } of drawn) expect(guess?.cell.address).toBe(datum.cell.address);
  });

  it('stands on the axis of its sliders, from the left to the right', () => {
    for (const { y, value } of points) expect(y).toBeCloseTo(value / 400);
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([0, 1]);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('is refused where nothing is left to draw, too much, or too little is shown', () => {
    for (const after of ['2025', '2014', '2015', '2030']) {
      expect(codes(readLineGuess({ ...asked, after }, chart('fda-ai-devices')))).toEqual([
        ['after', 'GUE-011'],
      ]);
    }
  });

  it('is refused where the sliders do not hold its values, where no series is named, where there is no time', () => {
    const short = readLineGuess({ ...asked, max: '200', after: '2019' }, chart('fda-ai-devices'));
    expect(codes(short)).toEqual([['max', 'GUE-004']]);
    expect(codes(readLineGuess({ ...asked, after: '2015' }, chart('sme-growth')))).toEqual([
      ['chart', 'GUE-010'],
    ]);
    const bars = chart('growth-2017');
    const after = present(bars.data[1], 'a second bar').category;
    expect(codes(readLineGuess({ ...asked, after }, bars))).toEqual([['chart', 'GUE-009']]);
  });
});
