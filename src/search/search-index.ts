/**
 * The index of the search: made by Pagefind once the pages are written, one for each language: `/pagefind/{lang}/`.
 * In a worker Pagefind can't tell the language of the page, and takes the one that it finds.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { present } from '../present.ts';
import type { Publication } from '../publication/publication.ts';
import { href, languages, type Language } from '../site.ts';
import { findables, type Findable } from './findable.ts';
import { keysOf, withKeys, type Synonyms } from './keys.ts';
import { synonymsFor } from './search-facts.ts';

/** Where a file of the index lies under the folder of the site, with what it holds. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What of Pagefind no page of ours asks for: its own interfaces and worker, and words of languages that we have not. */
const notOurs = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;

/** A record as Pagefind takes it. */
interface SearchRecord {
  url: string;
  content: string;
  language: Language;
  /** Every word of it is in the index: what can be known without stays out. `keys` make a title's synonyms weigh as much as it. */
  meta: Record<string, string>;
  filters: { kind: string[] };
}

/** What the index has of a thing. */
export function recordOf(found: Findable, language: Language, synonyms: Synonyms): SearchRecord {
  const { kind, title, about, text, path, picture } = found;
  return {
    url: href(path),
    content: withKeys(`${about}\n${text}`, language, synonyms),
    language,
    meta: {
      title,
      keys: keysOf(title, language, synonyms),
      // The picture of a chart is known from its address.
      ...(picture === undefined || kind === 'chart' ? {} : { picture: href(picture) }),
    },
    filters: { kind: [kind] },
  };
}

/** The files of the index; the same for the same publication. Throws when Pagefind can't make them. */
export async function searchIndexFiles(publication: Publication): Promise<IndexFile[]> {
  // Nobody but a build needs it, and its program is started by being imported.
  const { createIndex, close } = await import('pagefind');
  try {
    const synonyms = synonymsFor(publication);
    const all: IndexFile[] = [];
    for (const language of languages) {
      const { index: made, errors } = await createIndex();
      const index = present(made, `the index of the search (${errors.join('; ')})`);
      for (const found of findables(publication, language)) {
        const record = recordOf(found, language, synonyms);
        const answer = await index.addCustomRecord(record);
        if (answer.errors.length > 0) throw new Error(`${record.url}: ${answer.errors.join('; ')}`);
      }
      const { files, errors: faults } = await index.getFiles();
      if (faults.length > 0) throw new Error(faults.join('; '));
      for (const { path, content } of files)
        if (!notOurs.test(path)) all.push({ path: `${language}/${path}`, content });
    }
    return all;
  } finally {
    await close();
  }
}

/** Writes the index beside the pages. @param publication what is published */
export function searchIndex(publication: () => Publication): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of await searchIndexFiles(publication())) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
    },
  };
}
