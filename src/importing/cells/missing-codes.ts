/** What stands in a cell where a value is missing, and why it is. */

import type { Localised } from '../../site.ts';
import type { MissingValue } from '../../data/missing-reasons.ts';

interface Reason {
  label: string;
  /** For reasons that the data packages don't know by themselves. */
  own?: Localised;
  /** How files write it. */
  codes: RegExp;
  /** Codes that are missing values in a column of words too; the others may be words. */
  always?: RegExp;
}

const reasons: readonly Reason[] = [
  { label: 'not stated', codes: /^$/, always: /^$/ },
  {
    label: 'error in the source’s spreadsheet',
    own: { it: 'errore nel foglio della fonte', en: 'error in the source’s spreadsheet' },
    codes: /^#(?:DIV\/0!|REF!|RIF!|VALUE!|VALORE!|NAME\?|NOME\?|NUM!|NULL!)$/i,
    always: /^#(?:DIV\/0!|REF!|RIF!|VALUE!|VALORE!|NAME\?|NOME\?|NUM!|NULL!)$/i,
  },
  {
    label: 'statistical secrecy',
    codes: /^(?:c|\(c\)|s\.?s\.?|segreto statistico|confidential)$/i,
  },
  {
    label: 'not applicable',
    own: { it: 'non applicabile', en: 'not applicable' },
    codes: /^(?:z|n\.?\s?appl\.?|non applicabile|not applicable)$/i,
  },
  {
    label: 'no cases',
    own: { it: 'fenomeno assente', en: 'no cases' },
    codes: /^[-–—−]{1,3}$/,
    always: /^[-–—−]{1,3}$/,
  },
  {
    label: 'less than half of the last digit',
    own: { it: 'meno della metà dell’ultima cifra', en: 'less than half of the last digit' },
    codes: /^\.\.$/,
  },
  {
    label: 'not available',
    codes:
      /^(?::|n\.?\s?[da]\.?|n\/[da]|#n\/[da]|null|none|nan|\.{3,4}|…|non disponibile|not available|missing|nessun dato)$/i,
    always: /^(?::|n\.\s?[da]\.|n\/[da]|#n\/[da]|nan|null|\.{3,4}|…|non disponibile|not available)$/i,
  },
];

/**
 * Why a cell with this text has no value; undefined where it is no code for that.
 * @param isNumeric of a column whose other cells are numbers, where `-` and `nd` can be nothing else
 */
export function missingLabel(text: string, isNumeric: boolean): string | undefined {
  return reasons.find(({ codes, always }) => (isNumeric ? codes.test(text) : always?.test(text) === true))
    ?.label;
}

/** An entry of `missingValues` for a reason: with the words in both languages where data packages don't know it. */
export function missingValue(value: string, label: string): MissingValue {
  const known = reasons.find((reason) => reason.label === label);
  // An editor’s own words stand in both languages until they are translated.
  const own = known === undefined ? { it: label, en: label } : known.own;
  return own === undefined ? { value, label } : { value, label, x_label: own };
}

/** Reasons to choose from for a code that nobody knows, and nought. */
export const reasonChoices: readonly string[] = [
  'not available',
  'statistical secrecy',
  'no cases',
  'not applicable',
  'not stated',
  '0',
];
