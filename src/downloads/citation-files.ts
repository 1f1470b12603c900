/** A chart's citation for reference managers: BibTeX, RIS and CSL-JSON. */

import { drawnCells, plainWords, type Chart } from '../charts/chart.ts';
import { chartPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Reference } from '../binding/references.ts';
import { asBibtex } from './bibtex.ts';
import type { CitedItem } from './cited-item.ts';
import { asRis } from './ris.ts';
import { absoluteUrl, languages, site, type Language } from '../site.ts';
import { firstPublished } from './citation.ts';
import { present } from '../present.ts';

export const citationFormats = {
  bib: { mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8' },
  json: { mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** The chart in each language, then the sources of its cells, in one file. */
export function citationFile(chart: Chart, publication: Publication, format: CitationFormat): string {
  const sources = new Set(drawnCells(chart).map((cell) => cell.source));
  const items: CitedItem[] = [
    ...languages.map((language) => chartItem(chart, publication, language)),
    // A cell that we calculate has no source of its own.
    ...[...sources]
      .filter((key) => key !== undefined)
      .map((key) => asWritten(present(publication.references.get(key), `the source ${key}`))),
  ];
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  return format === 'bib' ? asBibtex(items) : asRis(items);
}

/** A source with its authors as they write themselves: CSL-JSON has no place for their other names. */
function asWritten(source: Reference): Reference {
  const author = source.author.map((each) => ('literal' in each ? { literal: String(each.literal) } : each));
  return { ...source, author };
}

/** The chart itself as a CSL-JSON item; its date is that of the first story that shows it. */
function chartItem(chart: Chart, publication: Publication, language: Language) {
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
