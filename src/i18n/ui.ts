/** The interface's words by key and language. */

import type { Language } from '../site.ts';
import { en } from './en.ts';
import { it, type UiKey } from './it.ts';

const words: Record<Language, Record<UiKey, string>> = { it, en };

/** A function that gives the words of a language: `const t = useWords('it')`. */
export function useWords(language: Language): (key: UiKey) => string {
  return (key) => words[language][key];
}

/** How long a story takes: `5 minutes to read`. */
export function formatMinutes(minutes: number, language: Language): string {
  return `${minutes} ${words[language][minutes === 1 ? 'story.minute' : 'story.minutes']}`;
}

/** A date in words: `23 novembre 2026`, `23 November 2026`; `medium` where room is dear, `23 Nov 2026`. */
export function formatDate(
  isoDate: string,
  language: Language,
  dateStyle: 'long' | 'medium' = 'long',
): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle,
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, day)));
}
