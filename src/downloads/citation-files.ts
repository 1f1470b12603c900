/** A chart's citation for reference managers: BibTeX, RIS and CSL-JSON, written by citation-js. */

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { drawnCells, plainWords, type Chart } from '../charts/chart.ts';
import { chartPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Reference } from '../binding/references.ts';
import { absoluteUrl, languages, site, type Language } from '../site.ts';
import { firstPublished } from './citation.ts';
import { present } from '../present.ts';

// Labels are our ids, which differ from chart to chart; accents are written as they are.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

export const citationFormats = {
  bib: { style: 'bibtex', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { style: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  json: { mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** The chart in each language, then the sources of its cells, in one file. */
export function citationFile(chart: Chart, publication: Publication, format: CitationFormat): string {
  const sources = new Set(drawnCells(chart).map((cell) => cell.source));
  const items = [
    ...languages.map((language) => chartItem(chart, publication, language)),
    // A cell that we calculate has no source of its own.
    ...[...sources]
      .filter((key) => key !== undefined)
      .map((key) => asWritten(present(publication.references.get(key), `the source ${key}`))),
  ];
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  if (format === 'bib') return `${new Cite(items.map(withoutDay)).format('bibtex').trimEnd()}\n`;
  return withWholeLines(new Cite(items).format('ris'), items);
}

/** A source with its authors as they write themselves: CSL-JSON has no place for their other names. */
function asWritten(source: Reference): Reference {
  const author = source.author.map((each) => ('literal' in each ? { literal: String(each.literal) } : each));
  return { ...source, author };
}

/** What both kinds of item, charts and sources, have of CSL-JSON. */
interface Item {
  id: string;
  issued?: { 'date-parts': readonly (readonly number[])[] };
}

/** BibTeX has months and no days. */
function withoutDay(item: Item): Item {
  const date = item.issued?.['date-parts'][0];
  return date === undefined ? item : { ...item, issued: { 'date-parts': [date.slice(0, 2)] } };
}

/**
 * RIS in which neither a title is broken after 70 characters nor an id cut after 20, as they come; slides
 * are no sound recording, and the last line ends too.
 */
function withWholeLines(ris: string, items: readonly Item[]): string {
  let index = 0;
  return `${ris.trimEnd()} \n`
    .replace(/^TY {2}- SOUND$/gm, 'TY  - SLIDE')
    .replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '')
    .replace(/^ID {2}- .*$/gm, () => `ID  - ${present(items[index++], 'the item of a RIS record').id}`);
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
