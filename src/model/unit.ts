/** Units a cell may declare: what they measure and how to bring them to base units. */

export type Currency = 'EUR' | 'USD';
export type UnitDimension = 'number' | 'percent' | 'points' | 'currency' | 'ordinal' | 'year';

export interface Unit {
  name: string;
  dimension: UnitDimension;
  currency?: Currency;
  /** Base units in one of these: 1e9 for `billion EUR`. */
  scale: number;
}

/** What a field of type `year` holds: no unit can be declared for it. */
export const yearUnit: Unit = { name: 'year', dimension: 'year', scale: 1 };

const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const counted = [
  'enterprises',
  'companies',
  'persons',
  'devices',
  'applications',
  'projects',
  'parts',
  'conclusions',
  'schemes',
  'figures',
  'predictions',
  'plates',
  'measures',
  'records',
  'activations',
];

/**
 * Reads `percent`, `percent growth`, `points`, `rank`, `level` (of a classification, from 0 to 1), a counted noun (see `counted`) or a currency (`EUR`, `USD`), the last two with `thousand`, `million` or `billion`
 * before them at will. @returns undefined for any other text.
 */
export function readUnit(name: string): Unit | undefined {
  if (name === 'percent' || name === 'percent growth') return { name, dimension: 'percent', scale: 1 };
  if (name === 'points') return { name, dimension: 'points', scale: 1 };
  if (name === 'level') return { name, dimension: 'number', scale: 1 };
  if (name === 'rank') return { name, dimension: 'ordinal', scale: 1 };
  const [first = '', second, ...others] = name.split(' ');
  const scale = second === undefined ? 1 : scales.get(first);
  const noun = second ?? first;
  if (scale === undefined || others.length > 0) return undefined;
  if (noun === 'EUR' || noun === 'USD') {
    return { name, dimension: 'currency', currency: noun, scale };
  }
  return counted.includes(noun) ? { name, dimension: 'number', scale } : undefined;
}

/** All the unit names that can be written, for messages and suggestions. */
export function knownUnits(): string[] {
  const nouns = [...counted, 'EUR', 'USD'];
  const scaled = [...scales.keys()].flatMap((scale) => nouns.map((noun) => `${scale} ${noun}`));
  return ['percent', 'percent growth', 'points', 'rank', 'level', ...nouns, ...scaled];
}
