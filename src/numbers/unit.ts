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

/** A unit that the publication adds to the ones every publication has: an entry of `content/units.yaml`. */
export interface OwnUnit {
  id: string;
  /** Money counts in this currency: `EUR per person`. */
  currency?: Currency | undefined;
  /** Whether `thousand`, `million` or `billion` may stand before it. */
  scales: boolean;
}

/** Units of the publication by name; filled as it is read, in the browser by the script that draws. */
const ownUnits = new Map<string, OwnUnit>();

/** Makes units known by name; an entry of the same name takes the place of the earlier one. */
export function defineUnits(units: readonly OwnUnit[]): void {
  for (const unit of units) ownUnits.set(unit.id, unit);
}

/** Every unit name that needs no entry, without a scale before it. */
export const unitNames: readonly string[] = [...Object.keys(unscaled), ...counted, 'EUR', 'USD'];

/**
 * Reads one of `unitNames` or of the publication's own; counted nouns and currencies also with `thousand`, `million` or `billion` before
 * them. @returns undefined for any other text.
 */
export function readUnit(name: string): Unit | undefined {
  const alone = Object.hasOwn(unscaled, name) ? unscaled[name] : undefined;
  if (alone !== undefined) return { name, dimension: alone, scale: 1 };
  const own = ownUnit(name);
  if (own !== undefined) return own;
  const [first = '', second, ...others] = name.split(' ');
  const scale = second === undefined ? 1 : scales.get(first);
  const noun = second ?? first;
  if (scale === undefined || others.length > 0) return undefined;
  if (noun === 'EUR' || noun === 'USD') {
    return { name, dimension: 'currency', currency: noun, scale };
  }
  return counted.includes(noun) ? { name, dimension: 'number', scale } : undefined;
}

/** The publication's own unit that a name says, with or without a scale before it; undefined for all others. */
export function ownUnitOf(name: string): OwnUnit | undefined {
  return ownUnits.get(name) ?? ownUnits.get(name.slice(name.indexOf(' ') + 1));
}

/** One of the publication's units, with or without a scale before it. */
function ownUnit(name: string): Unit | undefined {
  const [word = '', ...rest] = name.split(' ');
  const scale = scales.get(word);
  const [entry, times] =
    scale === undefined ? [ownUnits.get(name), 1] : [ownUnits.get(rest.join(' ')), scale];
  if (entry === undefined || (times > 1 && !entry.scales)) return undefined;
  const { currency } = entry;
  return currency === undefined
    ? { name, dimension: 'number', scale: times }
    : { name, dimension: 'currency', currency, scale: times };
}

/** Every unit without a scale: those of every publication, then the publication's own. */
export function bareUnits(): string[] {
  return [...new Set([...unitNames, ...ownUnits.keys()])];
}

/** All the units that can be written, for suggestions. */
export function knownUnits(): string[] {
  const scalable = unitNames.filter((name) => !Object.hasOwn(unscaled, name));
  const own = [...ownUnits.values()].filter(({ id }) => !unitNames.includes(id));
  const withScale = [...scalable, ...own.filter(({ scales: may }) => may).map(({ id }) => id)];
  const scaled = [...scales.keys()].flatMap((scale) => withScale.map((noun) => `${scale} ${noun}`));
  return [...unitNames, ...own.map(({ id }) => id), ...scaled];
}
