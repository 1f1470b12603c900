/** What the drawn values of a chart must be for its kind to draw them honestly. */

import { bracketRow, categoriesOf, seriesOf, type Datum } from '../chart-data.ts';
import { chartLimits } from '../chart-limits.ts';
import { isTidy, type ChartKindName, type ChartSpec } from '../chart-spec.ts';
import { finding, nearestName, type Finding } from '../../findings/finding.ts';
import type { Structured } from '../../text/structured-file.ts';
import { territoryCodes } from '../../data/territories.ts';

type Read = Structured<ChartSpec>;

/** Units that agree, parts that add up, no more and no other values than the kind can draw. */
export function ruleFindings(read: Read, data: readonly Datum[]): Finding[] {
  const bracket = bracketRow(read.value);
  const drawn = data.filter(({ key }) => key !== bracket);
  return [
    ...sumFindings(read, drawn),
    ...unitFindings(read, drawn),
    ...limitFindings(read, drawn),
    ...territoryFindings(read, drawn),
    ...levelFindings(read, drawn),
  ];
}

const maps: ReadonlySet<ChartKindName> = new Set(['choropleth', 'tile-map', 'locator']);

/** A map draws only territories that it knows. */
function territoryFindings({ value: spec, placeOf }: Read, data: readonly Datum[]): Finding[] {
  if (!maps.has(spec.kind)) return [];
  const stranger = categoriesOf(data).find((category) => !territoryCodes.includes(category));
  if (stranger === undefined) return [];
  const facts = { name: stranger, suggestion: nearestName(stranger, territoryCodes) };
  return [finding('CHT-016', placeOf(['resource']), facts)];
}

/** A status stem is full, half or empty, and nothing between. */
function levelFindings({ value: spec, placeOf }: Read, data: readonly Datum[]): Finding[] {
  if (spec.kind !== 'status-stems') return [];
  const odd = data.find(({ cell }) => cell.value !== undefined && ![0, 0.5, 1].includes(cell.value));
  if (odd === undefined) return [];
  return [finding('CHT-017', placeOf(['value']), { key: odd.key, value: odd.cell.text })];
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
  const count = (of: 'categories' | 'series' | 'piles', found: number, path: PropertyKey[]) => {
    const [least, most] = of === 'piles' ? pilesLimit : limits[of];
    if (found >= least && found <= most) return;
    findings.push(finding('CHT-012', placeOf(path, 'key'), { kind, of, count: found, least, most }));
  };
  const rowsPath = isTidy(spec) ? (spec.rows === undefined ? ['resource'] : ['rows']) : ['panels'];
  count('categories', categoriesOf(data).length, rowsPath);
  if (isTidy(spec)) count('series', seriesOf(data).length, spec.series === undefined ? ['kind'] : ['series']);
  if (spec.kind === 'histogram') {
    const values = data.flatMap(({ cell }) => cell.value ?? []);
    const piles = values.length === 0 ? 1 : (Math.max(...values) - Math.min(...values)) / spec.binWidth;
    count('piles', Math.max(1, Math.ceil(piles)), ['binWidth']);
  }
  const refuse = (datum: Datum | undefined, what: 'negative' | 'missing' | 'zero') => {
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
  // A band of no width can't be seen, nor shared out.
  if (kind === 'flow')
    refuse(
      data.find(({ cell }) => cell.value === 0),
      'zero',
    );
  return findings;
}

/** How many piles of a histogram can be told apart. */
const pilesLimit = [1, 40] as const;
