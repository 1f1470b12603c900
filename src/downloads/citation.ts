/** How a chart is cited in running text. */

import type { Language } from '../site.ts';
import { absoluteUrl, site } from '../site.ts';
import { sourceLine } from '../charts/beside/source-line.ts';
import { useWords } from '../i18n/ui.ts';
import { drawnCells, plainWords, type Chart } from '../charts/chart.ts';
import { chartPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Reference } from '../binding/references.ts';
import { storiesShowing } from '../publication/series.ts';
import { quoted } from '../text/typography.ts';

/** `Filiera, “Title”, chart 2. Source: Cerved, 2018. https://…` */
export function citationOf(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): string {
  const { title } = plainWords(chart.spec.words[language]);
  const source = sourceLine(chart, references, language);
  return chartCitation(
    { title, plate: chart.spec.plate, source, path: chartPath(chart.id, language) },
    language,
  );
}

/** What is cited: a chart as it is now, or a version of it by its name. */
interface Citable {
  title: string;
  plate: number;
  version?: string;
  source: string;
  /** Of its page, under the base path. */
  path: string;
}

/** Publication, title, chart, version, source, address. */
export function chartCitation({ title, plate, version, source, path }: Citable, language: Language): string {
  const name = `${useWords(language)('chart').toLowerCase()} ${plate}`;
  const parts = [site.name, quoted(title, language), name, ...(version === undefined ? [] : [version])];
  return `${parts.join(', ')}. ${source} ${absoluteUrl(path)}`;
}

/** APA, seventh edition, for a chart on a site: `Filiera. (2026). Title [Chart]. https://…` */
export function apaCitation(chart: Chart, publication: Publication, language: Language): string {
  const t = useWords(language);
  const { title } = plainWords(chart.spec.words[language]);
  const year = firstPublished(chart, publication)?.slice(0, 4) ?? t('chart.noDate');
  return `${site.name}. (${year}). ${title} [${t('chart.figure')}]. ${absoluteUrl(chartPath(chart.id, language))}`;
}

/** The day of the first story that shows the chart; undefined while none does. */
export function firstPublished(chart: Chart, publication: Publication): string | undefined {
  return storiesShowing(chart, publication)
    .map(({ it }) => it.frontMatter.published)
    .toSorted()[0];
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
