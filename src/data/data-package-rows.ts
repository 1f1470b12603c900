/** The rows of a CSV file read by their schema: every cell typed, keys unique, units known. */

import { qualifiers } from '../numbers/agreement.ts';
import { mayGroupThousands } from '../numbers/cell-number.ts';
import { readCellValue, type CellValue } from './cell-value.ts';
import type { CsvCell, CsvFile } from './csv-file.ts';
import type { Field, ResourceDescriptor } from './data-package-schema.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { knownUnits, readUnit, unitNames } from '../numbers/unit.ts';
import { present } from '../present.ts';

/** One row of a resource: each cell with its text, its value and its place. */
export interface Row {
  /** By column; a cell that a finding speaks of is not here. */
  cells: ReadonlyMap<string, CsvCell & { value: CellValue }>;
  /** Index into `CsvFile.lines`; 1 is the first row after the header. */
  line: number;
}

/** Reads all rows; none when the header is not the declared one. */
export function readRows(
  file: string,
  csv: CsvFile,
  resource: ResourceDescriptor,
): { rows: Row[]; findings: Finding[] } {
  const { fields, primaryKey, missingValues } = resource.schema;
  const findings = checkHeader(file, csv.header, fields);
  if (findings.length > 0) return { rows: [], findings };

  const unique = fields.filter((field) => field.constraints?.unique === true).map((field) => field.name);
  // A column that is the whole key is told apart as the key.
  const keys = [primaryKey, ...unique.filter((name) => primaryKey.join() !== name).map((name) => [name])];
  const seen = keys.map(() => new Map<string, number>());
  const columnOf = (name: string) => fields.findIndex((field) => field.name === name);

  const rows = csv.rows.map((cells, rowIndex): Row => {
    const values = new Map<string, CsvCell & { value: CellValue }>();
    fields.forEach((field, index) => {
      const cell = cells[index];
      if (cell === undefined || cell.isRefused === true) return;
      const read = readCellValue(cell, field, field.missingValues ?? missingValues);
      if ('findings' in read) findings.push(...read.findings);
      else if (read.value.kind === 'missing' && primaryKey.includes(field.name)) {
        findings.push(finding('CSV-013', cell.place, { column: field.name }));
      } else if (primaryKey.includes(field.name) && /[&#\]]/.test(cell.text)) {
        findings.push(finding('CSV-037', cell.place, { cell: cell.text, column: field.name }));
      } else values.set(field.name, { ...cell, value: read.value });
    });
    keys.forEach((key, index) => {
      const whole = key.flatMap((name) => {
        const part = values.get(name);
        return part === undefined || part.value.kind === 'missing' ? [] : [part];
      });
      if (whole.length < key.length) return;
      const texts = whole.map((part) => part.text);
      const [name] = key;
      const first = name === undefined ? undefined : cells[columnOf(name)];
      const id = JSON.stringify(texts);
      const line = seen[index]?.get(id);
      if (first === undefined) return;
      if (line === undefined) seen[index]?.set(id, first.place.line);
      else findings.push(finding('CSV-016', first.place, { key: texts.join(' + '), line }));
    });
    findings.push(...roleFindings(resource, values), ...ambiguousNumbers(resource, values));
    return { cells: values, line: rowIndex + 1 };
  });
  return { rows, findings };
}

/** Header cells against declared columns: misspelt, undeclared, missing, or in another order. */
function checkHeader(file: string, header: readonly CsvCell[], fields: readonly Field[]): Finding[] {
  const written = header.map((cell) => cell.text);
  const names = fields.map((field) => field.name);
  const missing = new Set(names.filter((name) => !written.includes(name)));
  const findings: Finding[] = [];
  for (const cell of header) {
    if (names.includes(cell.text)) continue;
    const meant = nearestName(cell.text, missing);
    if (meant === undefined) findings.push(finding('CSV-019', cell.place, { name: cell.text }));
    else {
      missing.delete(meant);
      findings.push(finding('CSV-018', cell.place, { expected: meant, found: cell.text }));
    }
  }
  const last = header.at(-1)?.place ?? fileStart(file);
  for (const name of missing) findings.push(finding('CSV-034', last, { name }));
  if (findings.length > 0) return findings;
  const displaced = header.find((cell, index) => cell.text !== names[index]);
  if (displaced === undefined) return [];
  const expected = present(names[header.indexOf(displaced)], 'the column declared in that place');
  return [finding('CSV-018', displaced.place, { expected, found: displaced.text })];
}

type Cells = Row['cells'];

/** The cell in the column of a role; undefined where no column has that role, or a finding speaks of the cell. */
export function cellOfRole(cells: Cells, column: string | undefined): ReturnType<Cells['get']> {
  return column === undefined ? undefined : cells.get(column);
}

/** What the columns with a role may say. */
const roleWords: Record<'state' | 'qualifier', readonly string[]> = {
  state: ['published', 'calculated', 'forecast'],
  qualifier: qualifiers,
};

function roleFindings(resource: ResourceDescriptor, cells: Cells): Finding[] {
  const findings: Finding[] = [];
  const { x_roles: roles } = resource;
  const unit = cellOfRole(cells, roles.unit);
  if (unit !== undefined && readUnit(unit.text) === undefined) {
    const suggestion = nearestName(unit.text, knownUnits());
    const known = unitNames.join(', ');
    findings.push(finding('PKG-005', unit.place, { unit: unit.text, suggestion, known }));
  }
  for (const role of ['state', 'qualifier'] as const) {
    const column = roles[role];
    const cell = cellOfRole(cells, column);
    if (column === undefined || cell === undefined || cell.text === '' || roleWords[role].includes(cell.text)) continue;
    const suggestion = nearestName(cell.text, roleWords[role]);
    const facts = {
      cell: cell.text,
      column,
      allowed: roleWords[role].join(', '),
      suggestion,
    };
    findings.push(finding('CSV-035', cell.place, facts));
  }
  return findings;
}

/** `1.234` enterprises: 1234 written the Italian way, or little more than one? Only the column can say. */
function ambiguousNumbers(resource: ResourceDescriptor, cells: Cells): Finding[] {
  return resource.schema.fields.flatMap((field) => {
    const cell = cells.get(field.name);
    if (field.type !== 'number' || field.x_decimals !== undefined) return [];
    if (cell?.value.kind !== 'number' || !mayGroupThousands(cell.text)) return [];
    const named = field.x_unit ?? cellOfRole(cells, resource.x_roles.unit)?.text;
    const unit = named === undefined ? undefined : readUnit(named);
    const isCounted = unit?.dimension === 'number' || unit?.dimension === 'currency';
    // In a share `12.345` is a fraction; three noughts after the point are nobody’s precision.
    if (!isCounted && !cell.text.endsWith('.000')) return [];
    const whole = cell.text.replace('.', '');
    const facts = { cell: cell.text, column: field.name, whole, fraction: cell.text };
    return [finding('CSV-025', cell.place, facts)];
  });
}
