/** Words in another language than the page's, marked so that a screen reader pronounces them as they should be. */

import { languages, type AnyLanguage, type Language } from '../site.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag (`it`, `de`, `pt-BR`) names a language. */
export function isLanguageTag(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** What is wrong with the mark of some words: it names no language, or that of the words around it. */
export function foreignFindings(tag: string, around: AnyLanguage, place: Place): Finding[] {
  if (isLanguageTag(tag) && tag !== around) return [];
  return [finding('MDX-013', place, { tag, language: around })];
}

/** The language in which numbers among marked words are read: theirs where we know it, else the page's. */
export function numberLanguage<L extends AnyLanguage>(tag: string | undefined, around: L): L | Language {
  return languages.find((language) => language === tag) ?? around;
}

/** A text with the mark of its language, where that is another than the page's; see `BoundText.astro`. */
export function markForeign(text: string, tag: string | undefined, around: AnyLanguage): string {
  return tag === undefined || tag === around ? text : `<Lang is="${tag}">${text}</Lang>`;
}
