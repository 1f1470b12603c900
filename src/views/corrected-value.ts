/** What a correction changed and where, as a language writes it. */

import { plainText } from '../binding/bound-text.ts';
import { plainWords } from '../charts/chart.ts';
import { useWords } from '../i18n/ui.ts';
import { resolveAddress } from '../data/address.ts';
import { missingReason } from '../data/missing-reasons.ts';
import type { Correction } from '../ledgers/corrections.ts';
import { decimalsOf } from '../numbers/decimal.ts';
import { formatQuantity } from '../binding/number-format.ts';
import { chartPath, datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import type { Language } from '../site.ts';

/**
 * Before and after, with the unit of the cell: `4,4%`. Why a value was missing is said in the language of the page;
 * any other text that is no number stands as it is.
 */
export function correctedValues(
  correction: Correction,
  { datasetIndex }: Publication,
  language: Language,
): { before: string; after: string } {
  const cell = resolveAddress(correction.cell, datasetIndex);
  const say = (text: string): string => {
    if (text === 'withdrawn') return useWords(language)('corrections.withdrawn');
    const value = Number(text);
    if (text === '' || Number.isNaN(value)) {
      return missingReason({ value: text, label: text })?.[language] ?? text;
    }
    if ('fault' in cell) return text;
    return formatQuantity(value, cell.unit, language, decimalsOf(text));
  };
  return { before: say(correction.before), after: say(correction.after) };
}

const ofChart = 'chart:';

/**
 * What changed: `from 4.4% to 4.5%`. Undefined where the rows of a chart did: its correction says in words which, for
 * their names are the file's.
 */
export function changeInWords(
  correction: Correction,
  publication: Publication,
  language: Language,
): string | undefined {
  if (correction.cell.startsWith(ofChart)) return undefined;
  const t = useWords(language);
  const { before, after } = correctedValues(correction, publication, language);
  return `${t('corrections.from')} ${before} ${t('corrections.to')} ${after}`;
}

/** The whole of a correction on one line: what changed, and why. */
export function correctionInWords(
  correction: Correction,
  publication: Publication,
  language: Language,
): string {
  const change = changeInWords(correction, publication, language);
  const why = plainText(correction.words[language]);
  return change === undefined ? why : `${change}. ${why}`;
}

/**
 * Where a correction was made, by the name a reader knows: the chart whose rows changed, or the data that the cell is
 * in. Undefined where neither is there any more.
 */
export function correctedPlace(
  { cell }: Correction,
  { charts, datasets }: Publication,
  language: Language,
): { title: string; path: string } | undefined {
  if (cell.startsWith(ofChart)) {
    const chart = charts.get(cell.slice(ofChart.length));
    if (chart === undefined) return undefined;
    const { title } = plainWords(chart.spec.words[language]);
    return { title, path: chartPath(chart.id, language) };
  }
  const [id = ''] = cell.split('/');
  const title = datasets.get(id)?.descriptor.x_title[language];
  return title === undefined ? undefined : { title, path: datasetPath(id, language) };
}
