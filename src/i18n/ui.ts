/** The interface's words by key and language. */

import { present } from '../present.ts';
import type { AnyLanguage, EntranceLanguage, Language, Spoken } from '../site.ts';
import { de } from './entrances/de.ts';
import { en } from './en.ts';
import { es } from './entrances/es.ts';
import { fr, type EntranceKey } from './entrances/fr.ts';
import { it, type UiKey } from './it.ts';

const words: Record<Language, Record<UiKey, string>> = { it, en };
const entrances: Record<EntranceLanguage, Record<EntranceKey, string>> = { fr, de, es };
const wordsOf: Record<AnyLanguage, Readonly<Record<string, string>>> = { ...words, ...entrances };

/** The keys that a language has: all of them, or those of what its entrance shows; of any language, what all have. */
export type KeyOf<L extends AnyLanguage> = [L] extends [Language]
  ? UiKey
  : [L] extends [EntranceLanguage]
    ? EntranceKey
    : EntranceKey & UiKey;

/** A function that gives the words of a language: `const t = useWords('it')`. */
export function useWords<L extends AnyLanguage>(language: L): (key: KeyOf<L>) => string {
  const own = wordsOf[language];
  return (key) => present(own[key], `${key} in ${language}`);
}

/** The same of each language in which a text is written. */
export function mapSpoken<T, U>(spoken: Spoken<T>, of: (own: T) => U): Spoken<U> {
  const all = Object.entries(spoken).flatMap(([language, own]) =>
    own === undefined ? [] : [[language, of(own)]],
  );
  return Object.fromEntries(all) as Spoken<U>;
}

/** A text in a language in which it is written. Throws where it is not. */
export function inLanguage<T>(spoken: Spoken<T>, language: AnyLanguage): T {
  if (!Object.hasOwn(spoken, language)) throw new Error(`no words in ${language}`);
  return spoken[language] as T;
}

/** How long a story takes: `5 minutes to read`. */
export function formatMinutes(minutes: number, language: Language): string {
  return `${minutes} ${words[language][minutes === 1 ? 'story.minute' : 'story.minutes']}`;
}
