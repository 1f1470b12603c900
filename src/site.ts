/** What the publication is called, where it lives and in which languages it speaks. */

/** The languages of the publication, the original first. */
export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the publication. */
export type Localised<T = string> = Record<Language, T>;

/** `it` for `en` and the other way round: every page has exactly one sibling. */
export function otherLanguage(language: Language): Language {
  return language === 'it' ? 'en' : 'it';
}

const environment: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;

/** The path the site lives under, with a slash at both ends: `/` or `/pub/filiera/`. */
export function normaliseBasePath(basePath: string | undefined): string {
  const inner = basePath?.replace(/^\/+|\/+$/g, '');
  return inner === undefined || inner === '' ? '/' : `/${inner}/`;
}

export const site = {
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

/** The path of a page under the base path: `href('it/')` is `/pub/filiera/it/`. */
export function href(path: string): string {
  return site.basePath + path.replace(/^\/+/, '');
}

/** The same with scheme and host, for canonical links, embeds and feeds. */
export function absoluteUrl(path: string): string {
  return site.origin + href(path);
}
