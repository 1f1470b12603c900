/** Days as files write them, brought to YYYY-MM-DD: the order of day and month is told by a column's other days. */

import { isCalendarDate } from '../../data/cell-value.ts';
import type { DateOrder } from '../answers.ts';
import { ask, refuse } from '../halt.ts';

const written = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

const pad = (part: number) => String(part).padStart(2, '0');

/** Days without a time of day that is the same for all of them; as they are where there is none, or several. */
export function withoutTime(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) =>
    /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[T ]((?:[01]\d|2[0-3]):[0-5]\d\S*)$/.exec(text),
  );
  const [first] = parts;
  const isOne = parts.every((part) => part !== null && part[2] === first?.[2]);
  return isOne ? parts.map((part) => part?.[1] ?? '') : texts;
}

/** Whether all of some texts are days, in whatever order. */
export function areDays(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => written.test(text));
}

/**
 * Days as YYYY-MM-DD.
 * @param said the order, by the editor
 * @throws Halt where the order may be one or the other, or the days contradict each other
 */
export function readDays(column: string, texts: readonly string[], said: DateOrder | undefined): string[] {
  const parts = texts.map((text) => {
    const [, a = '', mark = '', b = '', c = ''] = written.exec(text) ?? [];
    return { text, a, b, c, mark };
  });
  const fits = (order: DateOrder) => parts.find(({ a, b, c }) => dayOf(a, b, c, order) === undefined);
  // Nobody writes 23/12/31 for a day of 2023: a year of two digits comes first between hyphens alone.
  const startsWithYear = parts.every(({ a, mark }) => a.length === 4 || mark === '-');
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter(
    (order) => fits(order) === undefined && (order !== 'ymd' || startsWithYear || said === 'ymd'),
  );
  const [order, ...others] = said === undefined ? orders : orders.filter((known) => known === said);
  const [first] = texts;
  if (order === undefined) {
    refuse('mixed-dates', {
      column,
      first: fits('dmy')?.text ?? first ?? '',
      second: fits('mdy')?.text ?? '',
    });
  }
  // A day that reads the same both ways is no doubt.
  const isSame = others.every((other) =>
    parts.every(({ a, b, c }) => dayOf(a, b, c, order) === dayOf(a, b, c, other)),
  );
  if (!isSame) ask('dates', { column, cell: first ?? '' }, [order, ...others]);
  return parts.map(({ a, b, c }) => dayOf(a, b, c, order) ?? '');
}

function dayOf(a: string, b: string, c: string, order: DateOrder): string | undefined {
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  if (day.length > 2 || month.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  const full = year.length === 4 ? year : Number(year) > 50 ? `19${year}` : `20${year}`;
  const iso = `${full}-${pad(Number(month))}-${pad(Number(day))}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** The day of a spreadsheet's serial number; undefined for what is none of the years 1954 to 2099. */
export function serialDay(text: string): string | undefined {
  if (!/^\d{5}$/.test(text)) return undefined;
  const serial = Number(text);
  if (serial < 20_000 || serial > 73_050) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
