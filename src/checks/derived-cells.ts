/** Derived cells: their declared working, computed again and compared with what stands in the CSV. */

import {
  baseValue,
  bindCell,
  resolveCells,
  resolveQuery,
  type AddressFault,
  type BoundCell,
  type DatasetIndex,
} from '../data/address.ts';
import type { Resource, Row } from '../data/data-package.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { cellsInSet, evaluateExpression, type CellInSet } from '../binding/expression-value.ts';
import { ExpressionError, parseExpression } from '../binding/expression.ts';
import { decimalsOf } from '../numbers/decimal.ts';
import { cellOfRole } from '../data/data-package-rows.ts';
import { placeWithinCell } from '../data/csv-file.ts';
import type { Check } from '../publication/check.ts';

/** Every row of every dataset that declares a working, or should. */
const derivedCells: Check = ({ datasets, datasetIndex }) => {
  const resources = [...datasets.values()].flatMap((dataset) => [...dataset.resources.values()]);
  return resources
    .filter(({ descriptor: { x_roles: roles } }) => roles.formula !== undefined && roles.state !== undefined)
    .flatMap((resource) => resource.rows.flatMap((row) => checkRow(resource, row, datasetIndex)));
};

export default derivedCells;

function checkRow(resource: Resource, row: Row, datasets: DatasetIndex): Finding[] {
  const roles = resource.descriptor.x_roles;
  const formulaCell = cellOfRole(row.cells, roles.formula);
  const stateCell = cellOfRole(row.cells, roles.state);
  const isCalculated = stateCell?.text === 'calculated';
  if (formulaCell === undefined || stateCell === undefined) return [];
  if (formulaCell.text === '') {
    return isCalculated ? [finding('DER-004', stateCell.place)] : [];
  }
  if (!isCalculated) return [finding('DER-005', stateCell.place, { state: stateCell.text })];

  const placeAt = (at: number, length: number): Place => placeWithinCell(formulaCell, at, at + length);
  const derived = derivedCell(resource, row);
  if (derived?.value === undefined) return [];
  const faults: Finding[] = [];
  let isUnreadable = false;
  try {
    const computed = evaluateExpression(parseExpression(formulaCell.text), (reference, at) => {
      const cells = resolveReference(reference, resource, derived.column, datasets);
      if ('fault' in cells && cells.fault === 'unreadable') {
        isUnreadable = true;
        return [nothing];
      }
      const values = 'fault' in cells ? [] : cells.map(baseValue);
      const numbers = values.filter((value) => value !== undefined);
      if (numbers.length === 0 || numbers.length < values.length) {
        faults.push(finding('DER-002', placeAt(at, reference.length + 2), { reference }));
      }
      // Not a number: what depends on it says nothing more.
      return numbers.length === 0 || 'fault' in cells ? [nothing] : cellsInSet(cells);
    });
    if (typeof computed !== 'number') {
      return [finding('DER-001', placeAt(0, 1), { reason: 'not-a-number', word: '' })];
    }
    if (faults.length > 0 || Number.isNaN(computed)) return faults;
    const inUnit = computed / derived.unit.scale;
    const tolerance = 0.5 * 10 ** -decimalsOf(derived.text) * (1 + 1e-9);
    if (Math.abs(inUnit - derived.value) <= tolerance) return [];
    const facts = { cell: derived.text, computed: Number(inUnit.toPrecision(10)) };
    const valueCell = row.cells.get(derived.column);
    return [finding('DER-003', valueCell?.place ?? formulaCell.place, facts)];
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (faults.length > 0 || isUnreadable) return faults;
    const { at, problem, word } = error;
    return [finding('DER-001', placeAt(at, Math.max(1, word.length)), { reason: problem, word })];
  }
}

/** A cell that can't be read: what is computed with it is no number either. */
const nothing: CellInSet = { value: Number.NaN, row: () => '' };

/** The one numeric cell of a row with a unit: what its working yields. */
function derivedCell(resource: Resource, row: Row): BoundCell | undefined {
  for (const field of resource.descriptor.schema.fields) {
    if (field.type !== 'number' && field.type !== 'integer') continue;
    const cell = bindCell(resource, row, field.name);
    if (!('fault' in cell)) return cell;
  }
  return undefined;
}

/** `key` and `column=value&…` name cells of the same column; a whole address names any. */
function resolveReference(
  reference: string,
  resource: Resource,
  column: string,
  datasets: DatasetIndex,
): BoundCell[] | AddressFault {
  if (reference.includes('#')) return resolveCells(reference, datasets);
  const { primaryKey, fields } = resource.descriptor.schema;
  const [firstKey] = primaryKey;
  // A key that is no column is reported in the package.
  if (firstKey === undefined || !fields.some((field) => field.name === firstKey))
    return { fault: 'unreadable' };
  const query = reference.includes('=') ? reference : `${firstKey}=${reference}`;
  return resolveQuery(resource, query, column);
}
