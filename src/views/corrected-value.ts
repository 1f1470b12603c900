/** The values of a correction as a language writes them. */

import { useWords } from '../i18n/ui.ts';
import { resolveAddress } from '../data/address.ts';
import { missingReason } from '../data/missing-reasons.ts';
import type { Correction } from '../ledgers/corrections.ts';
import { decimalsOf } from '../numbers/decimal.ts';
import { formatQuantity } from '../binding/number-format.ts';
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
