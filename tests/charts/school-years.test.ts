import { expect, it } from 'vitest';
import { absentTimes } from '../../src/charts/reading/absent-times.ts';
import { endsOfTime, inTimeOrder, readTime, timeText } from '../../src/charts/time.ts';
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

it.each([
  ['2024M04', 'month', '2024-04'],
  ['2024 Q2', 'quarter', '2024-Q2'],
  ['3º trimestre 2024', 'quarter', '2024-Q3'],
  ['dicembre 2024', 'month', '2024-12'],
  ['Dec 2024', 'month', '2024-12'],
  ['2023-24', 'season', '2023/24'],
  ['1999-00', 'season', '1999/00'],
  ['a.s. 2023/24', 'season', '2023/24'],
])('%s is a time as the import reads it', (text, step, written) => {
  const time = readTime(text);
  expect(time?.step).toBe(step);
  expect(timeText(step as 'month', time?.first ?? 0)).toBe(written);
});

it('two years with a hyphen are a span, two sizes of four digits are not', () => {
  expect(readTime('1990-1999')).toEqual({ step: 'year', first: 1990, last: 1999 });
  expect(readTime('1000-4999')).toBeUndefined();
  expect(endsOfTime('2012/2014')).toEqual(['2012', '2014']);
  expect(endsOfTime('2021/22')).toEqual(['2021/22', '2021/22']);
});

it.each([
  [['2019/2020', '2020/2021', '2022/2023'], ['2021/2022']],
  [['2018/2019', '2019/2020', '2022/2023'], ['2020/2022']],
  [['1980-1989', '1990-1999', '2010-2019'], ['2000/2009']],
  [['2024M01', '2024M02', '2024M04'], ['2024-03']],
])('spans and periods %j lack %j', (texts, absent) => {
  expect(absentTimes(texts)).toEqual(absent);
});
