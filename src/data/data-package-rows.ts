/** The rows of a CSV file read by their schema: every cell typed, keys unique, units known. */

import { qualifiers } from '../numbers/agreement.ts';
import { mayGroupThousands } from '../numbers/cell-number.ts';
import { readCellValue, type CellValue } from './cell-value.ts';
import type { CsvCell, CsvFile } from './csv-file.ts';
import type { MissingValue } from './missing-reasons.ts';
import type { Field, ResourceDescriptor } from './data-package-schema.ts';
import { fileStart, finding, type Finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { bareUnits, knownUnits, readUnit } from '../numbers/unit.ts';
import { present } from '../present.ts';

/** A cell with its text, its value and its place. */
export type ReadCell = CsvCell & { readonly value: CellValue };

/** One row of a resource. */
export interface Row {
  /** By column; a cell that a finding speaks of is not here. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** For `CsvFile.line`; 1 is the first row after the header. */
  readonly line: number;
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

  const known = new KnownCells(
    csv.rowCount,
    (row) => readCells(csv.cellsOf(row), fields, primaryKey, missingValues).cells,
  );
  const rows: Row[] = [];
  for (let index = 0; index < csv.rowCount; index++) {
    const cells = csv.cellsOf(index);
    const read = readCells(cells, fields, primaryKey, missingValues);
    const values = read.cells;
    for (const each of read.findings) findings.push(each);
    known.add(index, values);
    keys.forEach((key, which) => {
      const texts: string[] = [];
      for (const name of key) {
        const part = values.get(name);
        if (part === undefined || part.value.kind === 'missing') return;
        texts.push(part.text);
      }
      const [name] = key;
      const first = name === undefined ? undefined : cells[columnOf(name)];
      if (first === undefined) return;
      const id = texts.length === 1 ? texts[0] ?? '' : JSON.stringify(texts);
      const before = seen[which]?.get(id);
      if (before === undefined) seen[which]?.set(id, index);
      else {
        const { line } = present(csv.cellsOf(before)[0], 'the first cell of a row').place;
        findings.push(finding('CSV-016', first.place, { key: texts.join(' + '), line }));
      }
    });
    for (const each of roleFindings(resource, values)) findings.push(each);
    for (const each of ambiguousNumbers(resource, values)) findings.push(each);
    rows.push(new RowInFile(known, index));
  }
  return { rows, findings };
}

/** Of a table with more rows no cells are kept but those just read: who looks at all of them reads them again. */
const mostRowsKept = 20_000;
const rowsKeptOfMore = 50;

/** The cells of rows by number. */
class KnownCells {
  readonly #read: (row: number) => Row['cells'];
  readonly #kept = new Map<number, Row['cells']>();
  readonly #most: number;

  constructor(rowCount: number, read: (row: number) => Row['cells']) {
    this.#read = read;
    this.#most = rowCount > mostRowsKept ? rowsKeptOfMore : rowCount;
  }

  add(row: number, cells: Row['cells']): void {
    if (this.#kept.size === this.#most) this.#kept.clear();
    this.#kept.set(row, cells);
  }

  of(row: number): Row['cells'] {
    const kept = this.#kept.get(row);
    if (kept !== undefined) return kept;
    const cells = this.#read(row);
    this.add(row, cells);
    return cells;
  }
}

class RowInFile implements Row {
  readonly #known: KnownCells;
  readonly #row: number;

  constructor(known: KnownCells, row: number) {
    this.#known = known;
    this.#row = row;
  }

  get cells(): Row['cells'] {
    return this.#known.of(this.#row);
  }

  get line(): number {
    return this.#row + 1;
  }
}

/** The cells of one row by their columns' types. */
function readCells(
  cells: readonly CsvCell[],
  fields: readonly Field[],
  primaryKey: readonly string[],
  missingValues: readonly MissingValue[],
): { cells: Row['cells']; findings: Finding[] } {
  const findings: Finding[] = [];
  const values = new Map<string, ReadCell>();
  fields.forEach((field, index) => {
    const cell = cells[index];
    if (cell === undefined || cell.isRefused === true) return;
    const read = readCellValue(cell, field, field.missingValues ?? missingValues);
    if ('findings' in read) {
      findings.push(...read.findings);
      return;
    }
    const isKey = primaryKey.includes(field.name);
    if (isKey && read.value.kind === 'missing') {
      findings.push(finding('CSV-013', cell.place, { column: field.name }));
    } else if (isKey && /[&#\]]/.test(cell.text)) {
      findings.push(finding('CSV-037', cell.place, { cell: cell.text, column: field.name }));
    } else values.set(field.name, new CellWithValue(cell, read.value));
  });
  return { cells: values, findings };
}

class CellWithValue implements CsvCell {
  readonly value: CellValue;
  readonly #cell: CsvCell;

  constructor(cell: CsvCell, value: CellValue) {
    this.#cell = cell;
    this.value = value;
  }

  get text(): string {
    return this.#cell.text;
  }

  get place(): Place {
    return this.#cell.place;
  }
}

/** Header cells against declared columns: misspelt, undeclared, missing, or in another order. */
function checkHeader(file: string, header: readonly CsvCell[], fields: readonly Field[]): Finding[] {
  const written = header.map((cell) => cell.text);
  const names = fields.map((field) => field.name);
  const missing = new Set(names.filter((name) => !written.includes(name)));
  const findings: Finding[] = [];
  for (const [index, cell] of header.entries()) {
    if (names.includes(cell.text)) continue;
    // Another name in the place of one that is missing: it was renamed.
    const declared = names[index];
    const inPlace = declared !== undefined && missing.has(declared) && header.length === names.length;
    const meant = nearestName(cell.text, missing) ?? (inPlace ? declared : undefined);
    if (meant === undefined) findings.push(finding('CSV-019', cell.place, { name: cell.text }));
    else {
      missing.delete(meant);
      findings.push(finding('CSV-018', cell.place, { expected: meant, found: cell.text }));
    }
  }
  const placeFor = (name: string) =>
    (header[names.indexOf(name)] ?? header.at(-1))?.place ?? fileStart(file);
  for (const name of missing) findings.push(finding('CSV-034', placeFor(name), { name }));
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
    const known = bareUnits().join(', ');
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
