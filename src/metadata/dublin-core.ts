/**
 * Dublin Core in the head of a page, which Zotero reads: who made it, when, under which licence. With Highwater's
 * `citation_…` a story would become an article of a scientific journal.
 */

import { site, type Language } from '../site.ts';

/** What a page says of a work in Dublin Core. */
export interface DublinCore {
  title: string;
  /** ISO days. */
  published: string;
  modified: string;
  /** In a word of the vocabulary of types: `Text` for a story, `Image` for a chart. */
  type: 'Text' | 'Image';
  description: string;
  /** Absolute. */
  address: string;
  language: Language;
  /** Who is thanked for the data, as the source line says it. */
  source?: string;
}

/** The elements of the head: the two vocabularies, then a name and a content each. */
export function dublinCoreTags(work: DublinCore): {
  links: { rel: string; href: string }[];
  metas: { name: string; content: string }[];
} {
  const { title, published, modified, type, description, address, language, source } = work;
  const contents: Record<string, string | undefined> = {
    'DC.title': title,
    'DC.creator': site.name,
    'DC.publisher': site.name,
    'DC.date': published,
    'DCTERMS.modified': modified,
    'DC.type': type,
    'DC.language': language,
    'DC.identifier': address,
    'DC.description': description,
    'DC.rights': site.licence.url,
    'DC.source': source,
  };
  return {
    links: [
      { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
      { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
    ],
    metas: Object.entries(contents).flatMap(([name, content]) =>
      content === undefined ? [] : [{ name, content }],
    ),
  };
}
