/** A chart's citation for reference managers: BibTeX, RIS and CSL-JSON. A file has one item, in one language. */

import { asBibtex } from './bibtex.ts';
import type { CitedItem } from './cited-item.ts';
import { asRis } from './ris.ts';
import { useWords } from '../i18n/ui.ts';
import { absoluteUrl, site, type Language } from '../site.ts';
import type { Edition } from './citation.ts';

export const citationFormats = {
  bib: { mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8' },
  json: { mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** What of a chart is cited, in one language. */
export interface CitedChart {
  /** Without a space; the same in every edition of one language. */
  id: string;
  title: string;
  /** The source line. */
  source: string;
  /** Of its page, under the base path. */
  path: string;
  language: Language;
  edition: Edition;
}

/**
 * The citation as a file.
 * @param accessed the day, ISO, on which the site was as it is cited; undefined where nobody knows
 */
export function citationFile(chart: CitedChart, format: CitationFormat, accessed?: string): string {
  const item = chartItem(chart, accessed);
  if (format === 'json') return `${JSON.stringify([item], null, 2)}\n`;
  return format === 'bib' ? asBibtex([item]) : asRis([item]);
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** The chart as a CSL-JSON item; its date is that of the version. */
function chartItem({ id, title, source, path, language, edition }: CitedChart, accessed?: string): CitedItem {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: site.name }],
    'container-title': site.name,
    publisher: site.name,
    genre: useWords(language)('chart.figure'),
    version: String(edition.version),
    note: source,
    language,
    URL: absoluteUrl(path),
    issued: dateParts(edition.modified),
    ...(accessed === undefined ? {} : { accessed: dateParts(accessed) }),
  };
}
