/** What the drawn values of a chart must be for its type to draw them honestly. */

import { finding, type Finding } from '../../findings/finding.ts';
import type { Structured } from '../../text/structured-file.ts';
import { isTidy, type ChartSpec } from '../chart-spec.ts';
import { computesValues } from './transformation.ts';
import type { ChartType } from '../chart.ts';
import { categoriesOf, seriesOf, type Datum } from '../datum.ts';

type Read = Structured<ChartSpec>;

/** Units that agree, no more and no other values than the type can draw, and the rules of its own. */
export function ruleFindings(type: ChartType, read: Read, data: readonly Datum[]): Finding[] {
  const beside = type.rowBeside?.(read.value);
  const drawn = data.filter(({ key }) => key !== beside?.key);
  return [
    ...unitFindings(type, read, drawn),
    ...limitFindings(type, read, drawn),
    ...(type.rules?.(read, drawn) ?? []),
  ];
}

function unitFindings({ limits }: ChartType, { placeOf }: Read, data: readonly Datum[]): Finding[] {
  const units = new Set(data.map(({ cell }) => cell.unit.name));
  if (units.size < 2 || limits.allows.includes('mixed units')) return [];
  return [finding('CHT-006', placeOf(['value'], 'key'), { units: [...units].join(', ') })];
}

function limitFindings(type: ChartType, { value: spec, placeOf }: Read, data: readonly Datum[]): Finding[] {
  const { limits, name: kind } = type;
  const count = (of: 'categories' | 'series', found: number, path: PropertyKey[]) => {
    const [least, most] = limits[of];
    if (found >= least && found <= most) return [];
    return [finding('CHT-012', placeOf(path, 'key'), { kind, of, count: found, least, most })];
  };
  const refuse = (what: 'negative' | 'missing', isRefused: (value: number | undefined) => boolean) => {
    const datum = limits.allows.includes(what) ? undefined : data.find(({ cell }) => isRefused(cell.value));
    if (datum === undefined) return [];
    const isAbsent = datum.isAbsent === true && !computesValues(spec);
    const facts = { kind, what: isAbsent ? ('absent' as const) : what, key: datum.key };
    return [finding('CHT-013', placeOf(['kind'], 'key'), facts)];
  };
  const rowsPath = isTidy(spec) ? (spec.rows === undefined ? ['resource'] : ['rows']) : ['panels'];
  return [
    ...count('categories', categoriesOf(data.filter(({ isAbsent }) => isAbsent !== true)).length, rowsPath),
    ...(isTidy(spec)
      ? count('series', seriesOf(data).length, spec.series === undefined ? ['kind'] : ['series'])
      : []),
    ...refuse('negative', (value) => value !== undefined && value < 0),
    ...refuse('missing', (value) => value === undefined),
  ];
}
