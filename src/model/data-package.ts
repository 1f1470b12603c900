/** Data packages: what `datapackage.json` declares and what its CSV files hold. */

import { z } from 'zod';
import { languages, type Language, type Localised } from '../site.ts';
import { readCsvFile, type CsvCell, type CsvFile } from './csv-file.ts';
import { readCellValue, type CellValue } from './cell-value.ts';
import { finding, nearestName, type Finding, type Place } from './finding.ts';
import type { SourceTree } from './source-tree.ts';
import { decodeUtf8 } from './source-tree.ts';
import { readStructured, type Structured } from './structured-file.ts';
import { knownUnits, readUnit } from './unit.ts';

const localised = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });

const fieldSchema = z.strictObject({
  /** Column name in the CSV header. */
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'year']),
  x_title: localised,
  /** Unit of every value of the column, see `unit.ts`; numeric fields need it or `x_roles.unit`. */
  x_unit: z.string().optional(),
  description: z.string().optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      pattern: z.string().optional(),
    })
    .optional(),
});
export type Field = z.infer<typeof fieldSchema>;

/** Which column of a resource carries what is known about each of its values. */
const rolesSchema = z.strictObject({
  unit: z.string().optional(),
  qualifier: z.string().optional(),
  period: z.string().optional(),
  state: z.string().optional(),
  source: z.string().optional(),
  formula: z.string().optional(),
  label: localised.optional(),
  caveat: localised.optional(),
});

const resourceSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  path: z.string().min(1),
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  x_title: localised,
  x_roles: rolesSchema,
  schema: z.strictObject({
    fields: z.array(fieldSchema).min(1),
    primaryKey: z.array(z.string()).min(1),
    missingValues: z.array(z.strictObject({ value: z.string(), label: z.string().min(1) })),
  }),
});
export type ResourceDescriptor = z.infer<typeof resourceSchema>;

const packageSchema = z.strictObject({
  $schema: z.string(),
  name: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
  x_title: localised,
  x_description: localised,
  version: z.string(),
  created: z.string(),
  licenses: z
    .array(z.strictObject({ name: z.string(), path: z.string().optional(), title: z.string() }))
    .min(1),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        path: z.url().optional(),
        x_citekey: z.string().min(1),
        x_accessed: z.iso.date(),
        x_archived: z.url().optional(),
        x_rights: z.string().min(1),
      }),
    )
    .min(1),
  resources: z.array(resourceSchema).min(1),
});
export type DataPackage = z.infer<typeof packageSchema>;

/** One row of a resource: each cell with its text, its value and its place. */
export interface Row {
  cells: ReadonlyMap<string, CsvCell & { value: CellValue }>;
  /** Index into `CsvFile.lines`; 1 is the first row after the header. */
  line: number;
}

export interface Resource {
  dataset: string;
  descriptor: ResourceDescriptor;
  /** Path of the CSV from the project's root. */
  file: string;
  csv: CsvFile;
  rows: Row[];
}

export interface Dataset {
  id: string;
  file: string;
  descriptor: DataPackage;
  placeOf: Structured<DataPackage>['placeOf'];
  resources: ReadonlyMap<string, Resource>;
}

/** Reads `data/<id>/datapackage.json` and its CSV files; a bad one yields findings, not values. */
export function readDataset(
  tree: SourceTree,
  id: string,
): { dataset: Dataset | undefined; findings: Finding[] } {
  const file = `data/${id}/datapackage.json`;
  const text = decodeUtf8(tree.get(file) ?? new Uint8Array());
  if (text === undefined) {
    return { dataset: undefined, findings: [finding('TXT-001', { file, line: 1, column: 1, length: 1 })] };
  }
  const { structured, findings } = readStructured(file, text, packageSchema);
  if (structured === undefined) return { dataset: undefined, findings };
  const { value: descriptor, placeOf } = structured;
  if (descriptor.name !== id) {
    findings.push(finding('PKG-001', placeOf(['name']), { name: descriptor.name, folder: id }));
  }
  const resources = new Map<string, Resource>();
  descriptor.resources.forEach((resource, index) => {
    const place = (path: readonly PropertyKey[], part?: 'value' | 'key') =>
      placeOf(['resources', index, ...path], part);
    findings.push(...checkDescriptor(resource, place));
    const path = `data/${id}/${resource.path}`;
    const bytes = tree.get(path);
    if (bytes === undefined) {
      findings.push(finding('PKG-002', place(['path']), { path: resource.path }));
      return;
    }
    const read = readCsvFile(path, bytes);
    findings.push(...read.findings);
    if (read.csv === undefined) return;
    const { rows, findings: rowFindings } = readRows(path, read.csv, resource);
    findings.push(...rowFindings);
    resources.set(resource.name, { dataset: id, descriptor: resource, file: path, csv: read.csv, rows });
  });
  return { dataset: { id, file, descriptor, placeOf, resources }, findings };
}

/** What a descriptor says must fit together: columns that exist, units that are known. */
function checkDescriptor(
  resource: ResourceDescriptor,
  place: (path: readonly PropertyKey[], part?: 'value' | 'key') => Place,
): Finding[] {
  const names = resource.schema.fields.map((field) => field.name);
  const findings: Finding[] = [];
  const requireColumn = (name: string, path: readonly PropertyKey[]) => {
    if (names.includes(name)) return;
    const facts = { name, suggestion: nearestName(name, names) ?? '' };
    findings.push(finding('PKG-003', place(path), facts));
  };
  resource.schema.primaryKey.forEach((name, index) => requireColumn(name, ['schema', 'primaryKey', index]));
  for (const [role, column] of Object.entries(resource.x_roles)) {
    if (typeof column === 'string') requireColumn(column, ['x_roles', role]);
    else if (column !== undefined) {
      for (const language of languages) {
        requireColumn(column[language], ['x_roles', role, language]);
      }
    }
  }
  resource.schema.fields.forEach((field, index) => {
    const numeric = field.type === 'integer' || field.type === 'number';
    const path = ['schema', 'fields', index];
    if (numeric && field.x_unit === undefined && resource.x_roles.unit === undefined) {
      findings.push(finding('PKG-004', place([...path, 'name']), { name: field.name }));
    } else if (field.x_unit !== undefined && readUnit(field.x_unit) === undefined) {
      const suggestion = nearestName(field.x_unit, knownUnits()) ?? '';
      findings.push(finding('PKG-005', place([...path, 'x_unit']), { unit: field.x_unit, suggestion }));
    }
  });
  return findings;
}

function readRows(
  file: string,
  csv: CsvFile,
  resource: ResourceDescriptor,
): { rows: Row[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const { fields, primaryKey, missingValues } = resource.schema;
  const header = csv.header.map((cell) => cell.text);
  fields.forEach((field, index) => {
    if (header[index] === field.name) return;
    const cell = csv.header[index];
    const place = cell?.place ?? { file, line: 1, column: 1, length: 1 };
    const facts = {
      expected: field.name,
      found: cell?.text ?? '',
      suggestion: nearestName(field.name, header) ?? '',
    };
    findings.push(finding('CSV-018', place, facts));
  });
  for (const cell of csv.header.slice(fields.length)) {
    findings.push(finding('CSV-019', cell.place, { name: cell.text }));
  }
  if (findings.length > 0) return { rows: [], findings };

  const seen = new Map<string, number>();
  const seenInColumn = new Map<string, Set<string>>();
  const rows = csv.rows.map((cells, rowIndex): Row => {
    const values = new Map<string, CsvCell & { value: CellValue }>();
    fields.forEach((field, index) => {
      const cell = cells[index];
      if (cell === undefined) return;
      const read = readCellValue(cell, field, missingValues);
      if ('findings' in read) findings.push(...read.findings);
      else values.set(field.name, { ...cell, value: read.value });
      if (field.constraints?.unique === true) {
        const column = seenInColumn.get(field.name) ?? new Set();
        seenInColumn.set(field.name, column);
        if (column.has(cell.text) && !primaryKey.includes(field.name)) {
          findings.push(finding('CSV-016', cell.place, { key: cell.text, line: '' }));
        }
        column.add(cell.text);
      }
    });
    const key = primaryKey.map((name) => values.get(name)?.text ?? '').join(' + ');
    const first = cells[header.indexOf(primaryKey[0] ?? '')];
    const earlier = seen.get(key);
    if (first !== undefined && earlier !== undefined) {
      findings.push(finding('CSV-016', first.place, { key, line: earlier }));
    } else if (first !== undefined) seen.set(key, first.place.line);
    const unitCell = values.get(resource.x_roles.unit ?? '');
    if (unitCell !== undefined && readUnit(unitCell.text) === undefined) {
      const suggestion = nearestName(unitCell.text, knownUnits()) ?? '';
      findings.push(finding('PKG-005', unitCell.place, { unit: unitCell.text, suggestion }));
    }
    return { cells: values, line: rowIndex + 1 };
  });
  return { rows, findings };
}

/** Title of a field, resource or dataset in a language. */
export function titleOf(titled: { x_title: Localised }, language: Language): string {
  return titled.x_title[language];
}
