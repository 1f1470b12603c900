/** Numbers that stand together, on an axis or in a key: one scale, one form, as many decimals as tell all of them. */

import { decimalsNeeded, movePoint } from '../numbers/decimal.ts';
import type { Unit } from '../numbers/unit.ts';
import type { AnyLanguage } from '../site.ts';
import { formatNumber, withUnit } from './number-format.ts';
import { scaleFor } from './written-scale.ts';

/** One of several numbers of a unit, as a drawing writes it. */
export interface NumberAlike {
  value: number;
  /** Beside others that say the unit: `2`, `€2,000`. */
  bare: string;
  /** With its unit: `8 mila €`, `€8,000`. */
  whole: string;
}

/**
 * Numbers of one unit as a drawing writes them side by side; years stay as they are. Different numbers are
 * written differently, whatever their magnitude.
 */
export function numbersAlike(
  values: readonly number[],
  unit: Unit | undefined,
  language: AnyLanguage,
): NumberAlike[] {
  const { scale, places } = scaleFor(values, unit, language);
  const scaled = values.map((value) => movePoint(value, -places));
  const decimals = Math.max(0, ...scaled.map(decimalsNeeded));
  return values.map((value, index) => {
    const shown = scaled[index] ?? value;
    if (unit?.dimension === 'year') return { value, bare: String(shown), whole: String(shown) };
    const own = shown === 0 ? 0 : decimals;
    const digits = formatNumber(shown, language, own);
    if (unit === undefined) return { value, bare: digits, whole: digits };
    const whole = withUnit(digits, { ...unit, scale }, language, 'short');
    // In English a currency's sign is part of the number.
    const hasSign = unit.dimension === 'currency' && language === 'en' && scale === 1 && shown !== 0;
    return { value, bare: hasSign ? whole : digits, whole };
  });
}
