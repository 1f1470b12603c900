/** What the search of a page has to know: `/search/{lang}.json`, fetched when a reader first searches. */

import type { UiKey } from '../i18n/it.ts';
import { useWords } from '../i18n/ui.ts';
import { ownPagePath, thumbnailPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { href, languages, type Language } from '../site.ts';
import { findableKinds } from './findable.ts';
import { synonymsOf, type SynonymGroup, type Synonyms } from './keys.ts';

/** Words of the search, by the last part of their keys. */
const said = [
  ...['title', 'label', 'close', 'all', 'one', 'many', 'none', 'more', 'everything', 'slash'],
  ...findableKinds.map((kind) => `kind.${kind}`),
] as const;

export interface SearchFacts {
  language: Language;
  words: Record<string, string>;
  kinds: readonly string[];
  synonyms: readonly SynonymGroup[];
  /** Pagefind's script beside the index of the language. */
  pagefind: string;
  /** The small picture of a chart, with `{chart}` for its id. */
  pictures: string;
  /** The page with everything on it. */
  page: string;
}

/** The groups of synonyms, with the words of all languages. */
function groupsOf({ synonyms }: Pick<Publication, 'synonyms'>): SynonymGroup[] {
  return synonyms.map((group) => languages.flatMap((language) => group[language]));
}

/** The same, ready to be looked up. */
export function synonymsFor(publication: Pick<Publication, 'synonyms'>): Synonyms {
  return synonymsOf(groupsOf(publication));
}

/** What the browser is told. */
export function searchFacts(publication: Publication, language: Language): SearchFacts {
  const t = useWords(language);
  return {
    language,
    words: {
      ...Object.fromEntries(said.map((key) => [key, t(`search.${key}` as UiKey)])),
      'among.story': t('stories.title'),
      'among.chart': t('charts.title'),
      'among.data': t('data.title'),
      'among.term': t('glossary.title'),
      'among.page': t('search.pages'),
      // The live preview writes no index.
      failed: t(import.meta.env?.DEV === true ? 'search.preview' : 'search.failed'),
    },
    kinds: findableKinds,
    synonyms: groupsOf(publication),
    pagefind: href(`pagefind/${language}/pagefind.js`),
    pictures: href(thumbnailPath('{chart}', language)),
    page: href(ownPagePath('search', language)),
  };
}
