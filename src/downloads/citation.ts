/** How a chart is cited in running text. */

import type { Language } from '../site.ts';
import { absoluteUrl, site } from '../site.ts';
import { sourceLine } from '../charts/beside/source-line.ts';
import { formatDate } from '../i18n/dates.ts';
import { useWords } from '../i18n/ui.ts';
import { drawnCells, plainWords, type Chart } from '../charts/chart.ts';
import { chartPath } from '../publication/paths.ts';
import type { Reference } from '../binding/references.ts';
import { quoted } from '../text/typography.ts';

/** A version of a chart and its days, ISO. */
export interface Edition {
  version: number;
  /** When the chart was first published. */
  published: string;
  /** When this version was; never before the chart. */
  modified: string;
}

/** `Filiera, “Title”, chart 2, version 1, 24 November 2026. Source: Cerved, 2018. https://…` */
export function citationOf(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
  { version, modified }: Edition,
): string {
  const { title } = plainWords(chart.spec.words[language]);
  const dated = `${useWords(language)('version').toLowerCase()} ${version}, ${formatDate(modified, language)}`;
  const source = sourceLine(chart, references, language);
  return chartCitation(
    { title, plate: chart.spec.plate, version: dated, source, path: chartPath(chart.id, language) },
    language,
  );
}

/** What is cited: a chart by its version, which has a day. */
interface Citable {
  title: string;
  plate: number;
  version: string;
  source: string;
  /** Of its page, under the base path. */
  path: string;
}

/** Publication, title, chart, version, source, address. */
export function chartCitation({ title, plate, version, source, path }: Citable, language: Language): string {
  const name = `${useWords(language)('chart').toLowerCase()} ${plate}`;
  const parts = [site.name, quoted(title, language), name, version];
  return `${parts.join(', ')}. ${source} ${absoluteUrl(path)}`;
}

/**
 * APA, seventh edition, for a chart on a site: `Filiera. (2026). Title (Version 1) [Chart]. https://…`
 * @param path of its page, under the base path
 */
export function apaCitation(
  title: string,
  { version, modified }: Edition,
  path: string,
  language: Language,
): string {
  const t = useWords(language);
  return `${site.name}. (${modified.slice(0, 4)}). ${title} (${t('version')} ${version}) [${t('chart.figure')}]. ${absoluteUrl(path)}`;
}

/** What may stand under the chart in print: title, measure, source, credit, also for what we calculated. */
export function captionOf(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): string {
  const { title, subtitle } = plainWords(chart.spec.words[language]);
  const isCalculated = drawnCells(chart).some(({ state }) => state === 'calculated');
  const made = useWords(language)(isCalculated ? 'chart.figureAndCalculations' : 'chart.figure');
  const credit = `${made}: ${site.name}, ${site.licence.name}.`;
  return `${title}. ${subtitle}. ${sourceLine(chart, references, language)} ${credit}`;
}
