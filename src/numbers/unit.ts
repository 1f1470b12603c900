/** Units a cell may declare: what they measure and how to bring them to base units. */

export type Currency = 'EUR' | 'USD';
export type UnitDimension = 'number' | 'percent' | 'points' | 'currency' | 'ordinal' | 'year';

export interface Unit {
  name: string;
  dimension: UnitDimension;
  currency?: Currency;
  /** Base units in one of these: 1e9 for `billion EUR`. */
  scale: number;
  /** Values that stand beside each other, as those of one chart: they are all written in one scale. */
  beside?: readonly number[];
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
  'trials',
  'centres',
  'institutes',
  'requests',
];

/** The unit names that stand alone; `counted` and the currencies may follow a scale. */
const unscaled: Readonly<Record<string, UnitDimension>> = {
  percent: 'percent',
  'percent growth': 'percent',
  points: 'points',
  rank: 'ordinal',
  /** Of a classification, from 0 to 1. */
  level: 'number',
};

/** Every unit name without a scale before it. */
export const unitNames: readonly string[] = [...Object.keys(unscaled), ...counted, 'EUR', 'USD'];

/**
 * Reads one of `unitNames`; counted nouns and currencies also with `thousand`, `million` or `billion` before
 * them. @returns undefined for any other text.
 */
export function readUnit(name: string): Unit | undefined {
  const alone = Object.hasOwn(unscaled, name) ? unscaled[name] : undefined;
  if (alone !== undefined) return { name, dimension: alone, scale: 1 };
  const [first = '', second, ...others] = name.split(' ');
  const scale = second === undefined ? 1 : scales.get(first);
  const noun = second ?? first;
  if (scale === undefined || others.length > 0) return undefined;
  if (noun === 'EUR' || noun === 'USD') {
    return { name, dimension: 'currency', currency: noun, scale };
  }
  return counted.includes(noun) ? { name, dimension: 'number', scale } : undefined;
}

/** All the units that can be written, for suggestions. */
export function knownUnits(): string[] {
  const scalable = unitNames.filter((name) => !Object.hasOwn(unscaled, name));
  const scaled = [...scales.keys()].flatMap((scale) => scalable.map((noun) => `${scale} ${noun}`));
  return [...unitNames, ...scaled];
}
