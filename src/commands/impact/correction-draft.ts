/** Entries of the ledger of corrections for changed cells, to be finished by whoever knows why they changed. */

import { stringify } from 'yaml';
import { formatNumber } from '../../binding/number-format.ts';
import { decimalsOf } from '../../numbers/decimal.ts';
import type { Language } from '../../site.ts';
import type { ChangedCell } from './impact.ts';

/**
 * YAML to put at the top of `content/corrections.yaml`; empty where nothing is to be corrected. What the change means
 * stands in it, why it came only a person knows: `TODO` marks the place.
 * @param day YYYY-MM-DD
 */
export function correctionDraft(cells: readonly ChangedCell[], day: string): string {
  if (cells.length === 0) return '';
  const entries = cells.map(({ address, before, after }) => {
    return {
      date: day,
      cell: address,
      before,
      after: after ?? 'withdrawn',
      words: {
        it:
          after === undefined
            ? `La cifra ${inLanguage(before, 'it')} è ritirata. TODO: perché, e come ce ne siamo accorti.`
            : `La cifra era ${inLanguage(before, 'it')} ed è ${inLanguage(after, 'it')}. TODO: perché, e come ce ne siamo accorti.`,
        en:
          after === undefined
            ? `The figure ${inLanguage(before, 'en')} is withdrawn. TODO: why, and how it came to light.`
            : `The figure was ${inLanguage(before, 'en')} and is ${inLanguage(after, 'en')}. TODO: why, and how it came to light.`,
      },
    };
  });
  return stringify(entries, { lineWidth: 0, defaultStringType: 'PLAIN' });
}

/** A cell's text with the separators of a language; what is no number stays as it is. */
function inLanguage(text: string, language: Language): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? formatNumber(Number(text), language, decimalsOf(text)) : text;
}
