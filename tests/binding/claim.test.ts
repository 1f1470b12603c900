import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/binding/claim.ts';
import { TextPlaces } from '../../src/text/text-places.ts';
import { sample } from '../content.ts';

const jobs = 'size-classes/shares?measure=jobs#share';
const jobsOf = (size: string) => `size-classes/shares?size_class=${size}&measure=jobs#share`;

/** What checking a claim gives, its expression alone on the line of its file. */
function check(expression: string | undefined, datasets = sample.datasetIndex) {
  const places = new TextPlaces('story.mdx', expression ?? '');
  const whole = { file: 'story.mdx', line: 9, column: 9, length: 9 };
  const { assertion, findings } = checkClaim(
    expression,
    'Micro firms employ most',
    whole,
    (start, end) => places.at(start, end),
    datasets,
  );
  return {
    assertion,
    found: findings.map(({ code, line, column, length }) => `${code} ${line}:${column}+${length}`),
  };
}

describe('a claim', () => {
  it('that the data bear out is kept with its sentence', () => {
    const expression = `[${jobsOf('micro')}] > [${jobsOf('large')}]`;
    expect(check(expression)).toEqual({
      assertion: {
        text: 'Micro firms employ most',
        expression,
        place: { file: 'story.mdx', line: 9, column: 9, length: 9 },
      },
      found: [],
    });
  });

  it('can speak of the row that is first', () => {
    expect(check(`highest([${jobs}]).size_class == 'sme'`).found).toEqual([]);
  });

  it('that the data contradict is found at its sentence', () => {
    expect(check(`[${jobsOf('micro')}] < [${jobsOf('large')}]`)).toEqual({
      assertion: undefined,
      found: ['CLM-002 9:9+9'],
    });
  });

  it.each([undefined, '', '  '])('without an assertion (%j) is found', (expression) => {
    expect(check(expression).found).toEqual(['CLM-001 9:9+9']);
  });

  it('about no cell is found at the reference', () => {
    expect(check(`1 < [${jobsOf('tiny')}]`).found).toEqual(['CLM-003 1:5+56']);
  });

  it('with two unknown references has two findings and no others', () => {
    const found = check(`[a/b#c] > [d/e#f]`).found;
    expect(found).toEqual(['CLM-003 1:1+7', 'CLM-003 1:11+7']);
  });

  it('that compares nothing is found', () => {
    expect(check(`[${jobsOf('micro')}]`).found).toEqual(['CLM-004 9:9+9']);
  });

  it('that can’t be read is found where reading stops', () => {
    expect(check(`[${jobsOf('micro')}] => 5`).found).toEqual(['CLM-005 1:59+1']);
    expect(check('maximum(1) > 2').found).toEqual(['CLM-005 1:1+7']);
  });

  it('about data that could not be read says nothing more', () => {
    const unread = new Map([...sample.datasetIndex.keys()].map((id) => [id, undefined]));
    expect(check(`[${jobsOf('micro')}] > 1`, unread).found).toEqual([]);
    expect(check(`[${jobs}] > 1`, unread).found).toEqual([]);
  });
});
