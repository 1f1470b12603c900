/** Times as keys of the data write them: what step of the calendar they are, in what order, how far apart. */

import { isCalendarDate } from '../data/cell-value.ts';
import { readPeriod } from '../data/periods.ts';
import { groupOf, present } from '../present.ts';

/** A `season` begins in one year and ends in the next: years of schools and of accounts. */
export type CalendarStep = 'year' | 'season' | 'half' | 'quarter' | 'month' | 'week' | 'day';

/** A time or a span of them, counted in steps of the calendar from the year 0 (weeks and days from 1970). */
export interface Time {
  step: CalendarStep;
  /** The first step of it, and the last: the same for a time that is no span. */
  first: number;
  last: number;
}

const dayMs = 86_400_000;
const perYear = { year: 1, season: 1, half: 2, quarter: 4, month: 12 } as const;

/**
 * What a key says of time: `2024`, `2024-H1` (also S), `2024-Q3` (also T, also before the year), `2024-07`,
 * `2024-W07`, `2024-07-31`, `2024/25` for a school or a financial year, or a span of two of these, `2024-01/2024-03`;
 * and whatever else the import reads as a period: `2024M07`, `2024 Q3`, `July 2024`, `2023-24`. Undefined for any other text.
 */
export function readTime(text: string): Time | undefined {
  const time = readWritten(text);
  if (time !== undefined || !/(?:1[5-9]|20)\d\d/.test(text)) return time;
  const years = /^(\d{4})[-–](\d{4})$/.exec(text);
  if (years !== null && Number(years[2]) <= latestYear) return readWritten(`${years[1]}/${years[2]}`);
  const period = readPeriod(text);
  return period === undefined || period.mark !== undefined ? undefined : readWritten(period.text);
}

/** Two numbers of four digits with a hyphen are classes of a size where the second is no year. */
const latestYear = 2100;

function readWritten(text: string): Time | undefined {
  const seasons = text.match(/^\d{4}\/\d{2}(?=$|\/)|(?<=\/\d{2}\/)\d{4}\/\d{2}$/g);
  if (seasons !== null && seasons.join('/') === text) return seasonsOf(seasons);
  const [from = '', to, ...others] = text.split('/');
  const first = readStep(from);
  if (to === undefined) return first && { ...first, last: first.first };
  const last = readStep(to);
  if (first === undefined || others.length > 0 || first.step !== last?.step) return undefined;
  return last.first < first.first ? undefined : { ...first, last: last.first };
}

/** One season, or the first and the last of several. */
function seasonsOf(texts: readonly string[]): Time | undefined {
  const years = texts.map((text) => Number(text.slice(0, 4)));
  const isNext = texts.every((text, at) => ((years[at] ?? 0) + 1) % 100 === Number(text.slice(5)));
  const [first, last] = [years[0], years.at(-1)];
  if (!isNext || first === undefined || last === undefined || last < first) return undefined;
  return { step: 'season', first, last };
}

function readStep(text: string): Omit<Time, 'last'> | undefined {
  if (isCalendarDate(text)) return { step: 'day', first: Date.parse(`${text}T00:00:00Z`) / dayMs };
  if (/^\d{4}$/.test(text)) return { step: 'year', first: Number(text) };
  const part =
    /^(?<year>\d{4})-?(?<sort>[HSQTW])(?<part>\d{1,2})$/.exec(text) ??
    /^(?<sort>[HSQT])(?<part>\d)[ -/](?<year>\d{4})$/.exec(text);
  if (part !== null) {
    const step = stepOf(groupOf(part, 'sort'));
    return counted(step, Number(groupOf(part, 'year')), Number(groupOf(part, 'part')));
  }
  const month = /^(?<year>\d{4})-(?<part>\d{2})$/.exec(text);
  return month === null
    ? undefined
    : counted('month', Number(groupOf(month, 'year')), Number(groupOf(month, 'part')));
}

function stepOf(letter: string): 'half' | 'quarter' | 'week' {
  return letter === 'W' ? 'week' : letter === 'Q' || letter === 'T' ? 'quarter' : 'half';
}

/** The `part`-th half, quarter, month or week of a year; undefined where the year has no such. */
function counted(
  step: 'half' | 'quarter' | 'month' | 'week',
  year: number,
  part: number,
): Omit<Time, 'last'> | undefined {
  if (step === 'week') {
    if (part < 1 || part > 53) return undefined;
    // Week 1 has the fourth of January; weeks begin on Mondays, and 1970 with a Thursday.
    const fourth = Date.UTC(year, 0, 4) / dayMs;
    return { step, first: Math.floor((fourth + 3) / 7) + part - 1 };
  }
  const count = perYear[step];
  return part < 1 || part > count ? undefined : { step, first: year * count + part - 1 };
}

/** The first and the last step of what a key says of time, as keys; the key itself where it says nothing. */
export function endsOfTime(text: string): [string, string] {
  const time = readTime(text);
  if (time === undefined || time.first === time.last) return [text, text];
  return [timeText(time.step, time.first), timeText(time.step, time.last)];
}

/** All of some keys as times; undefined where one of them is none, or there is none at all. */
export function timesOf(texts: readonly string[]): Map<string, Time> | undefined {
  const times = new Map<string, Time>();
  for (const text of texts) {
    const time = readTime(text);
    if (time === undefined) return undefined;
    times.set(text, time);
  }
  return times.size === 0 ? undefined : times;
}

/** Keys in the order of their times, and as they are where they are none. */
export function inTimeOrder(texts: readonly string[]): string[] {
  const times = timesOf(texts);
  if (times === undefined) return [...texts];
  const place = placeIn([...times.values()]);
  const placeOf = (text: string) => {
    const time = times.get(text);
    return time === undefined ? 0 : place(time);
  };
  return texts.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Where times stand on one scale: in their step where they share it, otherwise in days. A span stands in its
 * middle.
 */
export function placeIn(times: readonly Time[]): (time: Time) => number {
  const steps = new Set(times.map(({ step }) => step));
  return steps.size <= 1
    ? ({ first, last }) => (first + last) / 2
    : ({ step, first, last }) => (dayOf(step, first) + dayOf(step, last)) / 2;
}

/** The day on which a step of the calendar begins, counted from 1970. */
export function dayOf(step: CalendarStep, index: number): number {
  if (step === 'day') return index;
  if (step === 'week') return index * 7 - 3;
  const count = perYear[step];
  const year = Math.floor(index / count);
  const date = new Date(0);
  // Schools begin in September, accounts when they like: the middle of the year is near all of them.
  const firstMonth = step === 'season' ? 6 : (index - year * count) * (12 / count);
  date.setUTCFullYear(year, firstMonth, 1);
  return date.getTime() / dayMs;
}

/** A step of the calendar as keys write it; the opposite of `readTime`. */
export function timeText(step: CalendarStep, index: number): string {
  const date = new Date(dayOf(step, index) * dayMs);
  if (step === 'day') return date.toISOString().slice(0, 10);
  if (step === 'week') {
    // The year of a week is that of its Thursday.
    const thursday = new Date(date.getTime() + 3 * dayMs);
    const week = index - present(counted('week', thursday.getUTCFullYear(), 1), 'the first week').first + 1;
    return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
  }
  const count = perYear[step];
  const year = Math.floor(index / count);
  const [written, part] = [String(year).padStart(4, '0'), index - year * count + 1];
  if (step === 'year') return written;
  if (step === 'season') return `${written}/${String((year + 1) % 100).padStart(2, '0')}`;
  if (step === 'month') return `${written}-${String(part).padStart(2, '0')}`;
  return `${written}-${step === 'half' ? 'H' : 'Q'}${part}`;
}
