/** Dates in words: apart from the words of the interface, which no script of the browser needs to write one. */

import { localeOf, type AnyLanguage } from '../site.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words: `23 novembre 2026`, `23 November 2026`; `medium` where room is dear, `23 Nov 2026`. */
export function formatDate(
  isoDate: string,
  language: AnyLanguage,
  dateStyle: 'long' | 'medium' = 'long',
): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  // To make one takes longer than to write a thousand dates.
  const key = `${language} ${dateStyle}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}
