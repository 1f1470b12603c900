/** In which scale numbers are written that stand beside each other: one form for all of them. */

import { decimalsNeeded, movePoint } from '../numbers/decimal.ts';
import type { Unit } from '../numbers/unit.ts';
import type { AnyLanguage } from '../site.ts';

/** Scales whose words stand instead of zeros, and from which number on: 9,000 million stay millions beside 900. */
export const scalesInWords = [
  { scale: 1e9, places: 9, from: 1e10 },
  { scale: 1e6, places: 6, from: 1e6 },
] as const;

/** Whether numbers of a unit are counts or amounts: what words such as `million` can stand behind. */
export function isCount({ name, dimension }: Unit): boolean {
  return dimension === 'currency' || (dimension === 'number' && name !== 'level' && name !== 'index');
}

/** Whether a language has no word for thousands of a unit: `€8,000` in English, `8 mila €` in Italian. */
export function hasNoThousands({ dimension, scale }: Unit, language: AnyLanguage): boolean {
  return dimension === 'currency' && scale === 1e3 && language !== 'it';
}

/** A scale for several numbers of a unit, and the power of ten by which it is more than that of the unit. */
export interface WrittenScale {
  scale: number;
  places: number;
}

/** Beyond so many decimals the word of a scale makes numbers longer instead of shorter: 1.125 million. */
const mostDecimals = 2;

/** The scale that all of the numbers are written in. */
export function scaleFor(
  values: readonly number[],
  unit: Unit | undefined,
  language: AnyLanguage,
): WrittenScale {
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

const known = new WeakMap<readonly number[], Map<string, WrittenScale>>();

/** The same, worked out once for a list of numbers that stand together. */
export function scaleBeside(beside: readonly number[], unit: Unit, language: AnyLanguage): WrittenScale {
  const ofList = known.get(beside) ?? new Map<string, WrittenScale>();
  known.set(beside, ofList);
  const key = `${language} ${unit.name}`;
  const scale = ofList.get(key) ?? scaleFor(beside, unit, language);
  ofList.set(key, scale);
  return scale;
}
