import { expect, it } from 'vitest';
import { inTimeOrder, readTime, timeText } from '../../src/charts/time.ts';
import { timeName } from '../../src/charts/time-names.ts';

it('a school or a financial year is a time that begins in one year and ends in the next', () => {
  expect(readTime('2019/20')).toEqual({ step: 'season', first: 2019, last: 2019 });
  expect(readTime('1999/00')).toEqual({ step: 'season', first: 1999, last: 1999 });
  expect(readTime('2019/20/2021/22')).toEqual({ step: 'season', first: 2019, last: 2021 });
  expect(readTime('2019/21')).toBeUndefined();
  expect(readTime('2021/22/2019/20')).toBeUndefined();
  expect(readTime('2012/2013')?.step).toBe('year');
  expect(timeText('season', 1999)).toBe('1999/00');
  expect(timeName('2019/20', 'it')).toBe('2019/20');
  expect(inTimeOrder(['2021/22', '2019/20', '2020/21'])).toEqual(['2019/20', '2020/21', '2021/22']);
});
