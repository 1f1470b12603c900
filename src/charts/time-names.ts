/** What times are called: in words where there is room, short on an axis. */

import { localeOf, type AnyLanguage } from '../site.ts';
import { rangeDash } from '../binding/number-format.ts';
import { dayOf, readTime, type CalendarStep } from './time.ts';

type Style = 'long' | 'short';

/** `2024`, `July 2024` (short: `Jul 2024`), `31 July 2024`, `Q3 2024`, `2012–2013`; undefined for what is no time. */
export function timeName(text: string, language: AnyLanguage, style: Style = 'long'): string | undefined {
  const time = readTime(text);
  if (time === undefined) return undefined;
  const [first, last] = [time.first, time.last].map((index) => stepName(time.step, index, language, style));
  if (first === last) return first;
  return time.step === 'year' ? `${first}${rangeDash[language]}${last}` : `${first} – ${last}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const weekOf: Record<AnyLanguage, string> = {
  it: 'settimana del',
  en: 'week of',
  fr: 'semaine du',
  de: 'Woche vom',
  es: 'semana del',
};

function stepName(step: CalendarStep, index: number, language: AnyLanguage, style: Style): string {
  const date = new Date(dayOf(step, index) * 86_400_000);
  const year = date.getUTCFullYear();
  if (step === 'year') return String(year);
  if (step === 'season') return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  if (step === 'week') {
    return `${weekOf[language]} ${stepName('day', dayOf(step, index), language, style)}`;
  }
  if (step === 'quarter' || step === 'half') {
    const part = Math.floor(date.getUTCMonth() / (step === 'quarter' ? 3 : 6)) + 1;
    if (language === 'en') return `${step === 'quarter' ? 'Q' : 'H'}${part} ${year}`;
    if (language === 'de') return `${part}. ${step === 'quarter' ? 'Quartal' : 'Halbjahr'} ${year}`;
    const word = step === 'quarter' ? 'trimestre' : 'semestre';
    const rank = `${part}${language === 'fr' ? (part === 1 ? 'er' : 'e') : 'º'}`;
    return style === 'short'
      ? `${rank} ${word.slice(0, step === 'quarter' ? 4 : 3)}. ${year}`
      : `${rank} ${word} ${year}`;
  }
  const key = `${language} ${step} ${style}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      year: 'numeric',
      month: style,
      ...(step === 'day' ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format.format(date);
}
