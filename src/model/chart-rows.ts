/** The rows a chart draws: that they are there, drawn once, named in each language, of one unit. */

import { languages } from '../site.ts';
import { bindCell, type BoundCell } from './address.ts';
import { drawnRows, type ChartSpec } from './chart-spec.ts';
import type { Resource, Row } from './data-package.ts';
import { finding, nearestName, type Finding } from './finding.ts';
import type { Structured } from './structured-file.ts';

/** A row's key: the texts of its primary key joined with a space, `micro firms`. */
export function rowKeyOf(resource: Resource, row: Row): string {
  return resource.descriptor.schema.primaryKey.map((column) => row.cells.get(column)?.text ?? '').join(' ');
}

/** The drawn cells by row key, in the order of the table, and what is wrong with the choice of them. */
export function readDrawnCells(
  { value: spec, placeOf }: Structured<ChartSpec>,
  resource: Resource,
): { cells: Map<string, BoundCell>; findings: Finding[] } {
  const findings: Finding[] = [];
  const rows = new Map(resource.rows.map((row) => [rowKeyOf(resource, row), row]));
  const cells = new Map<string, BoundCell>();
  const drawn = new Set<string>();
  /** A row that a mistake in the data keeps from us is not called missing here. */
  const isUnread = (key: string) =>
    (resource.rows.length === 0 && resource.doubtful !== undefined) ||
    key.split(' ').every((part) => resource.doubtful?.includes(part) === true) ||
    resource.rows.some((row) => resource.descriptor.schema.primaryKey.some((name) => !row.cells.has(name)));
  for (const { key, path } of drawnRows(spec)) {
    if (drawn.has(key)) findings.push(finding('CHT-009', placeOf(path), { key }));
    drawn.add(key);
    const row = rows.get(key);
    const cell = row === undefined ? undefined : bindCell(resource, row, spec.value);
    if (cell !== undefined && !('fault' in cell)) cells.set(key, cell);
    else if (cell?.fault !== 'unreadable' && !isUnread(key)) {
      const suggestion = nearestName(key, rows.keys()) ?? '';
      findings.push(finding('CHT-003', placeOf(path), { key, file: resource.file, suggestion }));
    }
  }
  findings.push(...sumFindings(spec, cells, placeOf), ...unitFindings(spec, cells, placeOf));
  return { cells, findings };
}

type PlaceOf = Structured<ChartSpec>['placeOf'];

/** The parts of a whole must be the whole of it. */
function sumFindings(spec: ChartSpec, cells: ReadonlyMap<string, BoundCell>, placeOf: PlaceOf): Finding[] {
  if (spec.kind !== 'unit-field') return [];
  return spec.panels.flatMap((panel, index) => {
    const values = panel.parts.map((part) => cells.get(part.row)?.value);
    const known = values.filter((value) => value !== undefined);
    const sum = known.reduce((total, value) => total + value, 0);
    if (known.length < values.length || Math.abs(sum - 100) <= 1e-6) return [];
    const facts = { panel: panel.id, sum: Number(sum.toFixed(6)) };
    return [finding('CHT-005', placeOf(['panels', index, 'parts'], 'key'), facts)];
  });
}

function unitFindings(spec: ChartSpec, cells: ReadonlyMap<string, BoundCell>, placeOf: PlaceOf): Finding[] {
  const isDifference = (key: string) => spec.kind === 'thread' && spec.difference?.row === key;
  const drawn = [...cells].filter(([key]) => !isDifference(key));
  const units = new Set(drawn.map(([, cell]) => cell.unit.name));
  if (units.size < 2) return [];
  return [finding('CHT-006', placeOf(['value'], 'key'), { units: [...units].join(', ') })];
}

/** Names in the words of each language, emphasis and brackets: of what is drawn, all of it, nothing else. */
export function nameFindings({ value: spec, placeOf }: Structured<ChartSpec>): Finding[] {
  const drawn = new Set(drawnRows(spec).map(({ key }) => key));
  const findings: Finding[] = [];
  const surplus = (
    key: string,
    path: readonly PropertyKey[],
    known: ReadonlySet<string>,
    part: 'key' | 'value' = 'key',
  ) => {
    if (known.has(key)) return;
    const suggestion = nearestName(key, known) ?? '';
    findings.push(finding('CHT-008', placeOf(path, part), { key, suggestion }));
  };
  const compare = (written: readonly string[], known: ReadonlySet<string>, path: readonly PropertyKey[]) => {
    const language = String(path[1]);
    const unknown = written.filter((key) => !known.has(key));
    const missing = [...known].filter((key) => !written.includes(key));
    for (const key of unknown) surplus(key, [...path, key], known);
    // A misspelt name is not a missing one too.
    const misspelt = new Set(unknown.map((key) => nearestName(key, missing)));
    for (const key of missing.filter((name) => !misspelt.has(name))) {
      findings.push(finding('CHT-004', placeOf(path, 'key'), { key, language }));
    }
  };
  const panels = new Set(spec.kind === 'unit-field' ? spec.panels.map(({ id }) => id) : []);
  for (const language of languages) {
    const path = ['words', language];
    compare(Object.keys(spec.words[language].rows), drawn, [...path, 'rows']);
    if (spec.kind === 'unit-field') {
      compare(Object.keys(spec.words[language].panels), panels, [...path, 'panels']);
    } else {
      const { difference } = spec.words[language];
      if (spec.difference === undefined && difference !== undefined) {
        surplus('difference', [...path, 'difference'], new Set());
      } else if (spec.difference !== undefined && difference === undefined) {
        findings.push(finding('CHT-004', placeOf(path, 'key'), { key: 'difference', language }));
      }
    }
  }
  if (spec.kind === 'thread') {
    const bars = new Set(spec.rows);
    spec.emphasis.forEach((key, index) => surplus(key, ['emphasis', index], bars, 'value'));
    spec.difference?.between.forEach((key, index) =>
      surplus(key, ['difference', 'between', index], bars, 'value'),
    );
  }
  return findings;
}
