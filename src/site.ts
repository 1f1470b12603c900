/** What the publication is called, where it lives and in which languages it speaks. */

/** The languages of the publication, the original first. */
export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

/** Further languages that the publication has an entrance in: a summary, key charts and their embeds. */
export const entranceLanguages = ['fr', 'de', 'es'] as const;
export type EntranceLanguage = (typeof entranceLanguages)[number];

/** Every language in which numbers are read and written, and charts drawn. */
export type AnyLanguage = Language | EntranceLanguage;
export const allLanguages = [...languages, ...entranceLanguages] as const;

/** What numbers, dates and lists are written by. */
const locales: Record<AnyLanguage, string> = {
  it: 'it-IT',
  en: 'en-GB',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
};

/** The locale of a language: `fr-FR`. */
export function localeOf(language: AnyLanguage): string {
  return locales[language];
}

/** True of a language in which the whole publication is written. */
export function isFullLanguage(language: AnyLanguage): language is Language {
  return language === 'it' || language === 'en';
}

/** A text in every language of the publication. */
export type Localised<T = string> = Record<Language, T>;

/** The same, and in those of the entrances in which it is written. */
export type Spoken<T = string> = Localised<T> & Partial<Record<EntranceLanguage, T>>;

/** `it` for `en` and the other way round: every page has exactly one sibling. */
export function otherLanguage(language: Language): Language {
  return language === 'it' ? 'en' : 'it';
}

/** The path the site lives under, with a slash at both ends: `/` or `/pub/filiera/`. */
export function normaliseBasePath(basePath: string | undefined): string {
  const inner = basePath?.replace(/^\/+|\/+$/g, '');
  return inner === undefined || inner === '' ? '/' : `/${inner}/`;
}

function readSite() {
  const environment: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;
  return {
    name: 'Filiera',
    /** Scheme and host without a trailing slash. */
    origin: (environment['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
    /** False when `SITE_URL` is unset and absolute addresses point at this machine. */
    hasPublicOrigin: environment['SITE_URL'] !== undefined,
    basePath: normaliseBasePath(environment['BASE_PATH']),
    /** Where errors are reported; the pages hide it while it is unset. */
    contact: undefined as string | undefined,
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  } as const;
}

/** The publication and where it lives. Marked as pure so that no script that needs a language alone carries a host. */
export const site = /* @__PURE__ */ readSite();

/** The path of a page under the base path: `href('it/')` is `/pub/filiera/it/`. */
export function href(path: string): string {
  return site.basePath + path.replace(/^\/+/, '');
}

/** The same with scheme and host, for canonical links, embeds and feeds. */
export function absoluteUrl(path: string): string {
  return site.origin + href(path);
}
