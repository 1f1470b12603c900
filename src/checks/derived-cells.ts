/** Derived cells: their declared working, computed again and compared with what stands in the CSV. */

import { baseValue, bindCell, resolveAddress, resolveQuery, type BoundCell } from '../model/address.ts';
import type { Dataset, Resource, Row } from '../model/data-package.ts';
import { finding, type Finding, type Place } from '../model/finding.ts';
import { evaluateFormula, FormulaError, parseFormula } from '../model/formula.ts';
import { decimalsOf } from '../model/number-format.ts';
import type { Check } from './check.ts';

/** Every row of every dataset that declares a working, or should. */
export const derivedCells: Check = ({ datasets }) => {
  const resources = [...datasets.values()].flatMap((dataset) => [...dataset.resources.values()]);
  return resources.flatMap((resource) => resource.rows.flatMap((row) => checkRow(resource, row, datasets)));
};

function checkRow(resource: Resource, row: Row, datasets: ReadonlyMap<string, Dataset>): Finding[] {
  const roles = resource.descriptor.x_roles;
  const formulaCell = row.cells.get(roles.formula ?? '');
  const stateCell = row.cells.get(roles.state ?? '');
  const isCalculated = stateCell?.text === 'calculated';
  if (formulaCell === undefined || stateCell === undefined) return [];
  if (formulaCell.text === '') {
    return isCalculated ? [finding('DER-004', stateCell.place)] : [];
  }
  if (!isCalculated) return [finding('DER-005', stateCell.place, { state: stateCell.text })];

  const placeAt = (at: number, length: number): Place => ({
    ...formulaCell.place,
    column: formulaCell.place.column + at,
    length,
  });
  const derived = derivedCell(resource, row);
  if (derived?.value === undefined) return [];
  const faults: Finding[] = [];
  try {
    const computed = evaluateFormula(parseFormula(formulaCell.text), (reference, at) => {
      const cell = resolveReference(reference, resource, derived.column, datasets);
      const value = typeof cell === 'object' ? baseValue(cell) : undefined;
      if (cell === 'unreadable') return Number.NaN;
      if (value === undefined) {
        faults.push(finding('DER-002', placeAt(at, reference.length + 2), { reference }));
        return Number.NaN;
      }
      return value;
    });
    if (faults.length > 0 || Number.isNaN(computed)) return faults;
    const inUnit = computed / derived.unit.scale;
    const tolerance = 0.5 * 10 ** -decimalsOf(derived.text) * (1 + 1e-9);
    if (Math.abs(inUnit - derived.value) <= tolerance) return [];
    const facts = { cell: derived.text, computed: String(Number(inUnit.toPrecision(10))) };
    const valueCell = row.cells.get(derived.column);
    return [finding('DER-003', valueCell?.place ?? formulaCell.place, facts)];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [finding('DER-001', placeAt(error.at, 1), { reason: error.message })];
  }
}

/** The one numeric cell of a row with a unit: what its working yields. */
function derivedCell(resource: Resource, row: Row): BoundCell | undefined {
  for (const field of resource.descriptor.schema.fields) {
    if (field.type !== 'number' && field.type !== 'integer') continue;
    const cell = bindCell(resource, row, field.name);
    if (!('fault' in cell)) return cell;
  }
  return undefined;
}

function resolveReference(
  reference: string,
  resource: Resource,
  column: string,
  datasets: ReadonlyMap<string, Dataset>,
): BoundCell | 'unreadable' | undefined {
  const [firstKey = ''] = resource.descriptor.schema.primaryKey;
  const cell = reference.includes('#')
    ? resolveAddress(reference, datasets)
    : resolveQuery(resource, reference.includes('=') ? reference : `${firstKey}=${reference}`, column);
  if (!('fault' in cell)) return cell;
  return cell.fault === 'unreadable' ? 'unreadable' : undefined;
}
