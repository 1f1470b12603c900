/** What the drawn values of a chart must be for its type to draw them honestly. */

import { finding, type Finding } from '../../findings/finding.ts';
import type { Structured } from '../../text/structured-file.ts';
import { isTidy, type ChartSpec } from '../chart-spec.ts';
import { computesValues } from './transformation.ts';
import type { ChartType } from '../chart.ts';
import { chartTypes } from '../chart-types.ts';
import { categoriesOf, inPanels, seriesOf, type Datum } from '../datum.ts';
import { timeFindings } from './time-findings.ts';

type Read = Structured<ChartSpec>;

/** Units that agree, no more and no other values than the type can draw, and the rules of its own. */
export function ruleFindings(type: ChartType, read: Read, data: readonly Datum[]): Finding[] {
  const beside = type.rowBeside?.(read.value);
  const drawn = data.filter(({ key }) => key !== beside?.key);
  const panels = inPanels(drawn);
  const [ofPanel = []] = panels
    .map((own) => type.rules?.(read, own, drawn) ?? [])
    .filter(({ length }) => length > 0);
  return [
    ...unitFindings(type, read, drawn),
    ...multiplesFindings(type, read, panels.length),
    ...limitFindings(type, read, drawn),
    ...timeFindings(type, read, drawn),
    // What one panel lacks others may lack as well: it is told once.
    ...(panels.length === 0 ? (type.rules?.(read, drawn, drawn) ?? []) : ofPanel),
  ];
}

/** The types that can be drawn in panels, as a list. */
function kindsInPanels(): string {
  const types = chartTypes.filter(({ drawsMultiples }) => drawsMultiples === true);
  return types.map(({ name }) => name).join(', ');
}

/** Fewest and most panels. */
const panelLimits = [2, 12] as const;

/** Whether the type can be drawn in panels, and these are neither one nor too many. */
function multiplesFindings(type: ChartType, { value: spec, placeOf }: Read, count: number): Finding[] {
  if (!isTidy(spec) || spec.multiples === undefined) return [];
  const { name: kind } = type;
  if (type.drawsMultiples !== true)
    return [finding('CHT-037', placeOf(['multiples'], 'key'), { kind, kinds: kindsInPanels() })];
  const [least, most] = panelLimits;
  if (count >= least && count <= most) return [];
  return [finding('CHT-012', placeOf(['multiples', 'by']), { kind, of: 'panels', count, least, most })];
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
  const there = new Set(categoriesOf(data.filter(({ isAbsent }) => isAbsent !== true)));
  /** Of the panel that is furthest from what can be drawn. */
  const furthest = (of: 'categories' | 'series', countOf: (panel: readonly Datum[]) => number) => {
    const counts = data.length === 0 ? [0] : inPanels(data).map(countOf);
    return counts.find((found) => found < limits[of][0]) ?? Math.max(...counts);
  };
  const ofCategories = furthest(
    'categories',
    (panel) => categoriesOf(panel).filter((category) => there.has(category)).length,
  );
  return [
    ...count('categories', ofCategories, rowsPath),
    ...(isTidy(spec)
      ? count(
          'series',
          furthest('series', (panel) => seriesOf(panel).length),
          spec.series === undefined ? ['kind'] : ['series'],
        )
      : []),
    ...refuse('negative', (value) => value !== undefined && value < 0),
    ...refuse('missing', (value) => value === undefined),
  ];
}
