/** Why a value is missing, in both languages: the usual reasons, and what a data package adds to them. */

import type { Localised } from '../site.ts';
import { ownValue } from '../present.ts';

/** An entry of `missingValues`: what stands in the cell, and what it means. */
export interface MissingValue {
  value: string;
  label: string;
  x_label?: Localised<string> | undefined;
}

const italianLabels: Readonly<Record<string, string>> = {
  'not available': 'non disponibile',
  'not stated': 'non indicato',
  'not stated by the source': 'non indicato dalla fonte',
  'no upper bound': 'senza limite superiore',
  'statistical secrecy': 'segreto statistico',
  'lost with the source’s chart': 'perduto con il grafico della fonte',
  'not in the pages read': 'non nelle pagine lette',
  'year not complete': 'anno incompleto',
  'reports disagree': 'i resoconti non concordano',
};

/** The labels that need no translation of their own. */
export const knownLabels = Object.keys(italianLabels);

/** The reason in both languages; undefined where the package must translate it with `x_label`. */
export function missingReason({ label, x_label: own }: MissingValue): Localised<string> | undefined {
  if (own !== undefined) return own;
  const italian = ownValue(italianLabels, label);
  return italian === undefined ? undefined : { it: italian, en: label };
}
