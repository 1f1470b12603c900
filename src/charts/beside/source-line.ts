/** The source line under a chart. */

import type { AnyLanguage } from '../../site.ts';
import { inLanguage, useWords } from '../../i18n/ui.ts';
import { plainWords, type Chart } from '../chart.ts';
import { citationsAsRead, type Reference } from '../../binding/references.ts';
import { highMark, withFixedSpaces } from '../../text/typography.ts';
import { sourcesOf } from './chart-table.ts';

/** `Fonte: Cerved, 2018, 2019.` with every source the drawn cells name, and where those were read that we did not see. */
export function sourceLine(
  chart: Chart,
  references: ReadonlyMap<string, Reference>,
  language: AnyLanguage,
): string {
  // A key without a reference is reported where the data are read.
  const cited = sourcesOf(chart)
    .map((key) => references.get(key))
    .filter((reference) => reference !== undefined);
  const sources = citationsAsRead(cited, language).join(`${highMark(';', language)} `);
  return `${useWords(language)('figure.source')}${highMark(':', language)} ${sources}.`;
}

/** The source line and, after it, what the source leaves out; numbers on one line with their units. */
export function sourceAndNote(
  chart: Chart,
  references: ReadonlyMap<string, Reference>,
  language: AnyLanguage,
): string {
  const { note } = plainWords(inLanguage(chart.spec.words, language));
  return withFixedSpaces(`${sourceLine(chart, references, language)} ${note}`);
}
