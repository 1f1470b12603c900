/** Addresses of cells: `dataset/resource?column=value&column=value#column`. */

import type { Localised } from '../site.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Dataset, Resource, Row } from './data-package.ts';
import type { Qualifier } from '../numbers/agreement.ts';
import { readUnit, yearUnit, type Unit } from '../numbers/unit.ts';
import { rowsWith, textsIn } from './row-index.ts';
import { groupOf } from '../present.ts';

export type CellState = 'published' | 'calculated' | 'forecast';

/** A cell with all that its data package says of it. */
export interface BoundCell {
  /** The address in its full, canonical form. */
  address: string;
  resource: Resource;
  row: Row;
  column: string;
  /** As it stands in the CSV. */
  text: string;
  /** In the declared unit; undefined when missing, with the reason in `missing`. */
  value: number | undefined;
  /** The day that the cell holds, YYYY-MM-DD, where it was read as one: its value is then a year and its part gone. */
  day?: string;
  missing: Localised<string> | undefined;
  unit: Unit;
  /** What the source says before the figure. */
  qualifier: Qualifier | undefined;
  state: CellState;
  /** Citation key into `content/references.json`. */
  source: string | undefined;
  period: string | undefined;
  formula: string | undefined;
  label: Localised | undefined;
  caveat: Localised | undefined;
}

export type AddressFault =
  | { fault: 'syntax' }
  | { fault: 'dataset' | 'resource' | 'column' | 'row'; name: string; suggestion: string | undefined }
  | { fault: 'ambiguous'; count: number }
  | { fault: 'text'; column: string }
  /** The address names something whose file could not be read; that finding says enough. */
  | { fault: 'unreadable' };

/** Datasets by id; undefined for one that is there but could not be read. */
export type DatasetIndex = ReadonlyMap<string, Dataset | undefined>;

const grammar = /^(?<dataset>[a-z0-9-]+)\/(?<resource>[a-z0-9-]+)(?:\?(?<query>[^#]+))?#(?<column>\w+)$/;

/** Finds the one cell an address names, or says which part of the address names nothing. */
export function resolveAddress(address: string, datasets: DatasetIndex): BoundCell | AddressFault {
  const cells = resolveCells(address, datasets);
  if ('fault' in cells) return cells;
  const [cell, ...others] = cells;
  if (cell === undefined) return { fault: 'syntax' };
  return others.length > 0 ? { fault: 'ambiguous', count: cells.length } : cell;
}

/** All the cells that an address names; its query may fit several rows or be left out. */
export function resolveCells(address: string, datasets: DatasetIndex): BoundCell[] | AddressFault {
  const match = grammar.exec(address);
  if (match === null) return { fault: 'syntax' };
  const [datasetId, resourceName] = [groupOf(match, 'dataset'), groupOf(match, 'resource')];
  const dataset = datasets.get(datasetId);
  if (dataset === undefined) {
    return datasets.has(datasetId) ? { fault: 'unreadable' } : unknown('dataset', datasetId, datasets.keys());
  }
  const resource = dataset.resources.get(resourceName);
  if (resource === undefined) {
    const declared = dataset.descriptor.resources.map(({ name }) => name);
    return declared.includes(resourceName)
      ? { fault: 'unreadable' }
      : unknown('resource', resourceName, declared);
  }
  return resolveQuery(resource, match.groups?.['query'], groupOf(match, 'column'));
}

/**
 * The same within a resource.
 * @param query `column=value&column=value`; undefined where every row is meant
 * @param column name of the column
 */
export function resolveQuery(
  resource: Resource,
  query: string | undefined,
  column: string,
): BoundCell[] | AddressFault {
  const columns = resource.descriptor.schema.fields.map((field) => field.name);
  if (!columns.includes(column)) return unknown('column', column, columns);
  const isUnread = (text: string) => resource.doubtful?.includes(text) === true;
  // Of a first condition the index knows the rows; the few that are left are looked through.
  let rows: readonly Row[] | undefined;
  for (const condition of query === undefined ? [] : query.split('&')) {
    const split = condition.indexOf('=');
    if (split < 1) return { fault: 'syntax' };
    const [name, wanted] = [condition.slice(0, split), condition.slice(split + 1)];
    if (!columns.includes(name)) return unknown('column', name, columns);
    const kept =
      rows === undefined
        ? rowsWith(resource, name, wanted)
        : rows.filter((row) => row.cells.get(name)?.text === wanted);
    if (kept.length === 0) {
      const among = rows ?? resource.rows;
      // With a header that can't be read there are no rows at all.
      const hasNoRows = resource.rows.length === 0 && resource.doubtful !== undefined;
      if (hasNoRows || isUnread(wanted) || among.some((row) => !row.cells.has(name)))
        return { fault: 'unreadable' };
      return unknown('row', wanted, rows === undefined ? textsIn(resource, name) : textsOf(rows, name));
    }
    rows = kept;
  }
  const cells: BoundCell[] = [];
  for (const row of rows ?? resource.rows) {
    const cell = bindCell(resource, row, column);
    if ('fault' in cell) return cell;
    cells.push(cell);
  }
  return cells;
}

/**
 * A cell of a known row with its unit, state, source and words.
 * @param drawsDays whether a day is read as a place in time; otherwise it is a text
 */
export function bindCell(
  resource: Resource,
  row: Row,
  column: string,
  drawsDays = false,
): BoundCell | AddressFault {
  const roles = resource.descriptor.x_roles;
  const field = resource.descriptor.schema.fields.find((candidate) => candidate.name === column);
  const cell = row.cells.get(column);
  const textOf = (name: string | undefined) => {
    const text = name === undefined ? undefined : row.cells.get(name)?.text;
    return text === '' ? undefined : text;
  };
  const localisedOf = (role: Localised | undefined): Localised | undefined => {
    const [it, en] = [textOf(role?.it), textOf(role?.en)];
    return it === undefined || en === undefined ? undefined : { it, en };
  };
  if (cell === undefined) return { fault: 'unreadable' };
  const named = field?.x_unit ?? textOf(roles.unit);
  const ofColumn = named === undefined ? undefined : readUnit(named);
  const isDay = drawsDays && field?.type === 'date';
  const unit = field?.type === 'year' || isDay ? yearUnit : ofColumn;
  const day = isDay && cell.value.kind === 'text' ? cell.value.text : undefined;
  if (unit === undefined || (cell.value.kind === 'text' && day === undefined)) {
    return resource.doubtful === undefined ? { fault: 'text', column } : { fault: 'unreadable' };
  }
  const key: string[] = [];
  for (const name of resource.descriptor.schema.primaryKey) {
    const part = row.cells.get(name);
    if (part === undefined) return { fault: 'unreadable' };
    key.push(`${name}=${part.text}`);
  }
  return {
    address: `${resource.dataset}/${resource.descriptor.name}?${key.join('&')}#${column}`,
    resource,
    row,
    column,
    text: cell.text,
    value: cell.value.kind === 'number' ? cell.value.number : day === undefined ? undefined : yearAt(day),
    ...(day === undefined ? {} : { day }),
    missing: cell.value.kind === 'missing' ? cell.value.reason : undefined,
    unit,
    qualifier: textOf(roles.qualifier) as Qualifier | undefined,
    state: (textOf(roles.state) ?? 'published') as CellState,
    source: textOf(roles.source),
    period: textOf(roles.period),
    formula: textOf(roles.formula),
    label: localisedOf(roles.label),
    caveat: localisedOf(roles.caveat),
  };
}

/** A day as a year and the part of it that is gone: 2024.5 for the middle of 2024. */
function yearAt(day: string): number {
  const year = Number(day.slice(0, 4));
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(`${day}T00:00:00Z`) - from) / (to - from);
}

/** The cell's number in base units (2000 `billion EUR` is 2e12), undefined when missing. */
export function baseValue(cell: BoundCell): number | undefined {
  return cell.value === undefined ? undefined : scaleExactly(cell.value, cell.unit.scale);
}

/** The unit of the last digit in the CSV, in base units: 1e7 for 2.23 `billion EUR`. */
export function lastDigitUnit(cell: BoundCell): number {
  const point = cell.text.indexOf('.');
  const decimals = point === -1 ? 0 : cell.text.length - point - 1;
  return scaleExactly(Number(`1e-${decimals}`), cell.unit.scale);
}

/** The product without the noise of binary fractions: 2.23 billion is 2230000000. */
function scaleExactly(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/** What stands in a column of some rows. */
function textsOf(rows: readonly Row[], column: string): string[] {
  return rows.flatMap((row) => row.cells.get(column)?.text ?? []);
}

function unknown(
  fault: 'dataset' | 'resource' | 'column' | 'row',
  name: string,
  candidates: Iterable<string>,
): AddressFault {
  return { fault, name, suggestion: nearestName(name, candidates) };
}
