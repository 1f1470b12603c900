/** How a chart is cited in running text. */

import type { Language } from '../site.ts';
import { absoluteUrl, site } from '../site.ts';
import { sourceLine } from '../charts/source-line.ts';
import { useWords } from '../i18n/ui.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import { chartPath } from '../model/paths.ts';
import type { Reference } from '../model/references.ts';

/** `Filiera, “Title”, plate 2. Source: Cerved, 2018. https://…` */
export function citationOf(
  chart: Chart,
  language: Language,
  references: ReadonlyMap<string, Reference>,
): string {
  const { title } = plainWords(chart.spec.words[language]);
  const quoted = language === 'it' ? `«${title}»` : `“${title}”`;
  const plate = `${useWords(language)('plate.long').toLowerCase()} ${chart.spec.plate}`;
  const source = sourceLine(chart, references, language);
  return `${site.name}, ${quoted}, ${plate}. ${source} ${absoluteUrl(chartPath(chart.id, language))}`;
}
