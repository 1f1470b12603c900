/** Names that look like times and are not read as such: a drawing over time would take the order of the file for that of time. */

import { pairs } from 'd3';
import { monthNamed, readPeriod } from '../../data/periods.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { TimeFaultName } from '../../findings/time-faults.ts';
import type { Structured } from '../../text/structured-file.ts';
import { isTidy, type ChartSpec } from '../chart-spec.ts';
import type { ChartType } from '../chart.ts';
import { categoriesOf, type Datum } from '../datum.ts';
import { placeIn, timesOf } from '../time.ts';

/** Categories of a chart that goes from one time to the next, which are times and could be misread, or are not read. */
export function timeFindings(
  type: ChartType,
  { value: spec, placeOf }: Structured<ChartSpec>,
  data: readonly Datum[],
): Finding[] {
  if (!isTidy(spec) || spec.category === undefined) return [];
  const goesOn = type.isOverTime === true || type.hasSides === true || type.joinsTimes?.(spec) === true;
  const keys = categoriesOf(data.filter(({ isAbsent }) => isAbsent !== true));
  if (!goesOn || keys.length < 2) return [];
  const told = (what: TimeFaultName, key: string, before = '') => [
    finding('CHT-041', placeOf(['category']), { what, key, before }),
  ];
  const double = inTwoWays(keys);
  if (double !== undefined) return told('two ways', double);
  const times = timesOf(keys);
  if (times !== undefined) {
    const place = placeIn([...times.values()]);
    const first = new Map<number, string>();
    for (const [key, time] of times) {
      const before = first.get(place(time));
      if (before !== undefined) return told('same', key, before);
      first.set(place(time), key);
    }
    return [];
  }
  const unread = keys.every(looksLikeDay) ? keys[0] : undefined;
  if (unread !== undefined) return told('unread', unread);
  const isToScale = type.isOverTime === true || type.joinsTimes?.(spec) === true;
  if (isToScale && type.hasSides !== true && areUnevenNumbers(keys)) return told('numbers', keys[0] ?? '');
  const months = placesInYear(keys);
  const places = months ?? yearsIn(keys);
  if (places === undefined) return [];
  const steps = pairs(keys.map((key, index) => ({ key, place: places[index] ?? 0 })));
  const back = steps.find(([before, after]) => after.place <= before.place);
  if (back !== undefined) return told('order', back[1].key, back[0].key);
  const skips = steps.find(([before, after]) => after.place > before.place + 1);
  return months === undefined || skips === undefined || !isToScale
    ? []
    : told('skipped', skips[1].key, skips[0].key);
}

/**
 * One of some texts that says a month as well as a year that ends in the next: with a hyphen, where all could be such
 * years, and with a stroke, where not all could.
 */
function inTwoWays(texts: readonly string[]): string | undefined {
  const read = texts.map((text) => /^(\d{4})([-/])(\d{2})$/.exec(text));
  const parts = read.flatMap((each) =>
    each === null ? [] : { text: each[0], mark: each[2], year: Number(each[1]), part: Number(each[3]) },
  );
  if (parts.length < texts.length) return undefined;
  const isNext = ({ year, part }: { year: number; part: number }) => (year + 1) % 100 === part;
  const isMonth = ({ part }: { part: number }) => part >= 1 && part <= 12;
  const double = parts.filter((each) => isNext(each) && isMonth(each));
  const asHyphen = double.find(({ mark }) => mark === '-');
  if (asHyphen !== undefined && parts.every(isNext)) return asHyphen.text;
  return parts.every(isNext) ? undefined : double.find(({ mark }) => mark === '/')?.text;
}

/** `31/12/2024`, `3.4.24`, `3 March 2024`: a day, written otherwise than the data write it. */
function looksLikeDay(text: string): boolean {
  if (/^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text)) return true;
  const [, named = ''] = /^\d{1,2}[°º.]?\s+(.+)$/.exec(text) ?? [];
  return readPeriod(named)?.step === 'month' || monthOf(named) !== undefined;
}

/** The month that a name without a year is, from 1. */
function monthOf(name: string): number | undefined {
  return monthNamed(name.replace(/\.$/, ''));
}

/** Months without a year, counted on from the first of them; undefined where one of the names is no month. */
function placesInYear(names: readonly string[]): number[] | undefined {
  const months = names.map(monthOf);
  const [first] = months;
  if (first === undefined) return undefined;
  const places = months.flatMap((month) => (month === undefined ? [] : (month - first + 12) % 12));
  return places.length < names.length ? undefined : places;
}

/** The one year that each of some names holds; undefined where one holds none, or several. */
function yearsIn(names: readonly string[]): number[] | undefined {
  const years = names.flatMap((name) => {
    const [year, ...others] = name.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? [];
    return year === undefined || others.length > 0 ? [] : Number(year);
  });
  return years.length < names.length || new Set(years).size < years.length ? undefined : years;
}

/** Whether all of some names are numbers, and not one as far from the next as another. */
function areUnevenNumbers(names: readonly string[]): boolean {
  const numbers = names.map((name) =>
    /^[-\u2212]?\d+(?:[.,]\d+)?$/.test(name) ? Number(name.replace(',', '.')) : NaN,
  );
  const steps = pairs(numbers, (before, after) => after - before);
  const [first = 0] = steps;
  return (
    numbers.every(Number.isFinite) &&
    (first <= 0 || steps.some((step) => Math.abs(step - first) > 1e-9 * first))
  );
}
