/** Numbers that stand together, on an axis or in a key: one scale, one form, as many decimals as tell all of them. */

import { decimalsNeeded, movePoint } from '../numbers/decimal.ts';
import type { Unit } from '../numbers/unit.ts';
import type { Language } from '../site.ts';
import { formatNumber, hasNoThousands, isCount, scalesInWords, withUnit } from './number-format.ts';

/** One of several numbers of a unit, as a drawing writes it. */
export interface NumberAlike {
  value: number;
  /** Beside others that say the unit: `2`, `€2,000`. */
  bare: string;
  /** With its unit: `8 mila €`, `€8,000`. */
  whole: string;
}

/** Beyond so many decimals the word of a scale makes numbers longer instead of shorter: 1.125 million. */
const mostDecimals = 2;

/**
 * Numbers of one unit as a drawing writes them side by side; years stay as they are. Different numbers are
 * written differently, whatever their magnitude.
 */
export function numbersAlike(
  values: readonly number[],
  unit: Unit | undefined,
  language: Language,
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

/** The scale that all of the numbers are written in, and the power of ten by which that is more than their own. */
function scaleFor(
  values: readonly number[],
  unit: Unit | undefined,
  language: Language,
): { scale: number; places: number } {
  const own = { scale: unit?.scale ?? 1, places: 0 };
  if (unit === undefined || !isCount(unit)) return own;
  const inUnits = hasNoThousands(unit, language);
  if (unit.scale !== 1 && !inUnits) return own;
  const plain = { scale: 1, places: inUnits ? -3 : 0 };
  // With 200,000 beside it a million is written in digits: 0.2 would not be recognised beside its mark.
  const fits = ({ places }: typeof plain) =>
    values
      .map((value) => Math.abs(movePoint(value, -places)))
      .every((scaled) => scaled === 0 || (scaled >= 1 && decimalsNeeded(scaled) <= mostDecimals));
  const most = Math.max(0, ...values.map((value) => Math.abs(movePoint(value, -plain.places))));
  return (
    scalesInWords
      .filter(({ from }) => most >= from)
      .map(({ scale, places }) => ({ scale, places: plain.places + places }))
      .find(fits) ?? plain
  );
}
