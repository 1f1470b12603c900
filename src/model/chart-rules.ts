/** What the drawn values of a chart must be for its kind to draw them honestly. */

import { bracketRow, categoriesOf, seriesOf, type Datum } from './chart-data.ts';
import { chartLimits } from './chart-limits.ts';
import { isTidy, type ChartSpec } from './chart-spec.ts';
import { finding, type Finding } from './finding.ts';
import type { Structured } from './structured-file.ts';

type Read = Structured<ChartSpec>;

/** Units that agree, parts that add up, no more and no other values than the kind can draw. */
export function ruleFindings(read: Read, data: readonly Datum[]): Finding[] {
  const bracket = bracketRow(read.value);
  const drawn = data.filter(({ key }) => key !== bracket);
  return [...sumFindings(read, drawn), ...unitFindings(read, drawn), ...limitFindings(read, drawn)];
}

/** The parts of a whole must be the whole of it. */
function sumFindings({ value: spec, placeOf }: Read, data: readonly Datum[]): Finding[] {
  if (spec.kind !== 'unit-field') return [];
  return spec.panels.flatMap((panel, index) => {
    const values = panel.parts.map(({ row }) => data.find(({ key }) => key === row)?.cell.value);
    const known = values.filter((value) => value !== undefined);
    const sum = known.reduce((total, value) => total + value, 0);
    if (known.length < values.length || Math.abs(sum - 100) <= 1e-6) return [];
    const facts = { panel: panel.id, sum: Number(sum.toFixed(6)) };
    return [finding('CHT-005', placeOf(['panels', index, 'parts'], 'key'), facts)];
  });
}

function unitFindings({ value: spec, placeOf }: Read, data: readonly Datum[]): Finding[] {
  const units = new Set(data.map(({ cell }) => cell.unit.name));
  if (units.size < 2 || chartLimits[spec.kind].mixesUnits === true) return [];
  return [finding('CHT-006', placeOf(['value'], 'key'), { units: [...units].join(', ') })];
}

function limitFindings({ value: spec, placeOf }: Read, data: readonly Datum[]): Finding[] {
  const { kind } = spec;
  const limits = chartLimits[kind];
  const findings: Finding[] = [];
  const count = (of: 'categories' | 'series', found: number, path: PropertyKey[]) => {
    const [least, most] = limits[of];
    if (found >= least && found <= most) return;
    findings.push(finding('CHT-012', placeOf(path, 'key'), { kind, of, count: found, least, most }));
  };
  const rowsPath = isTidy(spec) ? (spec.rows === undefined ? ['resource'] : ['rows']) : ['panels'];
  count('categories', categoriesOf(data).length, rowsPath);
  if (isTidy(spec)) count('series', seriesOf(data).length, spec.series === undefined ? ['kind'] : ['series']);
  const refuse = (datum: Datum | undefined, what: 'negative' | 'missing') => {
    if (datum === undefined) return;
    findings.push(finding('CHT-013', placeOf(['kind'], 'key'), { kind, what, key: datum.key }));
  };
  if (!limits.allowsNegative)
    refuse(
      data.find(({ cell }) => (cell.value ?? 0) < 0),
      'negative',
    );
  if (!limits.allowsMissing)
    refuse(
      data.find(({ cell }) => cell.value === undefined),
      'missing',
    );
  return findings;
}
