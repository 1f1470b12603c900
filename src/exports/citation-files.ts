/** A chart's citation for reference managers: BibTeX, RIS and CSL-JSON, written by citation-js. */

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { drawnCells, plainWords, type Chart } from '../model/chart.ts';
import { chartPath } from '../model/paths.ts';
import type { Publication } from '../model/publication.ts';
import { absoluteUrl, languages, site, type Language } from '../site.ts';
import { firstPublished } from './citation.ts';

export const citationFormats = {
  bib: { style: 'bibtex', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { style: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  json: { mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** The chart in each language, then the sources of its cells, in one file. */
export function citationFile(chart: Chart, publication: Publication, format: CitationFormat): string {
  const sources = new Set(drawnCells(chart).flatMap((cell) => cell.source ?? []));
  const items = [
    ...languages.map((language) => chartItem(chart, publication, language)),
    ...[...sources].flatMap((key) => publication.references.get(key) ?? []),
  ];
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  return `${new Cite(items).format(citationFormats[format].style).trimEnd()}\n`;
}

/** The chart itself as a CSL-JSON item; its date is that of the first story that shows it. */
function chartItem(chart: Chart, publication: Publication, language: Language): object {
  const issued = firstPublished(chart, publication)?.split('-').map(Number);
  return {
    id: `filiera-${chart.id}-${language}`,
    type: 'webpage',
    title: plainWords(chart.spec.words[language]).title,
    author: [{ literal: site.name }],
    'container-title': site.name,
    publisher: site.name,
    language,
    URL: absoluteUrl(chartPath(chart.id, language)),
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued] } }),
  };
}
