/** Pagefind, asked in our words: numbers and synonyms by their keys. */

import { queriesOf, readExcerpt, synonymsOf, type FoundWords } from '../../search/keys.ts';
import type { SearchFacts } from '../../search/search-facts.ts';

/** What of Pagefind's own script is used. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options: { filters?: Record<string, string[]> },
  ) => Promise<{ results: { id: string; data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** What is looked for, and from which on what is found is wanted. */
export interface Question {
  query: string;
  /** Of one kind alone; undefined for all. */
  kind: string | undefined;
  /** Counted from 0. */
  from: number;
}

/** Something that was found, ready to be shown. */
export interface Found {
  address: string;
  kind: string;
  title: string;
  /** Where in the text it was found; how the text begins, where it was found by its title. */
  words: FoundWords[];
  picture: string | undefined;
}

export interface Answer {
  /** How many there are in all. */
  count: number;
  /** The next of them, the likeliest first. */
  found: Found[];
}

export type Ask = (question: Question) => Promise<Answer>;

/** How many are answered at once. */
const answeredAtOnce = 8;
/** How many words are shown of where something was found. */
const excerptLength = 26;

/** Loads what a search needs. @param facts of the page’s language */
export async function loadEngine({ language, synonyms, pagefind, pictures }: SearchFacts): Promise<Ask> {
  const engine = (await import(pagefind)) as Pagefind;
  // A short text is no better than a long one; the index is told from others by the hashes in its files' names.
  const ranking = { pageLength: 0.1, metaWeights: { title: 6, keys: 6, picture: 0 } };
  await engine.options({ metaCacheTag: 'index', excerptLength, ranking });
  await engine.init();
  const known = synonymsOf(synonyms);
  const pictureOf = ({ url, meta }: Fragment, kind: string) => {
    const chart = kind === 'chart' ? url.split('/').at(-2) : undefined;
    return chart === undefined ? meta['picture'] : pictures.replace('{chart}', chart);
  };
  return async ({ query, kind, from }) => {
    const filters = kind === undefined ? {} : { filters: { kind: [kind] } };
    const answers = await Promise.all(
      queriesOf(query, language, known).map((each) => engine.search(each, filters)),
    );
    const byId = new Map(answers.flatMap(({ results }) => results).map((result) => [result.id, result]));
    const wanted = [...byId.values()].slice(from, from + answeredAtOnce);
    const fragments = await Promise.all(wanted.map((result) => result.data()));
    const found = fragments.map((fragment): Found => {
      const own = fragment.filters['kind']?.[0] ?? '';
      return {
        address: fragment.url,
        kind: own,
        title: fragment.meta['title'] ?? '',
        words: readExcerpt(fragment.excerpt),
        picture: pictureOf(fragment, own),
      };
    });
    return { count: byId.size, found };
  };
}
