/** Drafts: checked like everything else, and not published until their `draft` is taken out. */

import type { Publication } from './publication.ts';

/** The publication as readers see it: without the charts, datasets and terms that are drafts. */
export function withoutDrafts(publication: Publication): Publication {
  const { charts, datasets, glossary } = publication;
  return {
    ...publication,
    charts: keep(charts, ({ spec }) => !spec.draft),
    datasets: keep(datasets, ({ descriptor }) => descriptor.x_draft !== true),
    glossary: { ...glossary, terms: keep(glossary.terms, ({ draft }) => !draft) },
  };
}

function keep<T>(entries: ReadonlyMap<string, T>, isKept: (entry: T) => boolean): Map<string, T> {
  return new Map([...entries].filter(([, entry]) => isKept(entry)));
}
