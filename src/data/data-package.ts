/** Data packages: what `datapackage.json` declares and what its CSV files hold. */

import type { Language, Localised } from '../site.ts';
import { checkApart } from './apart-declarations.ts';
import { readCsvFile, type CsvFile } from './csv-file.ts';
import { checkBytes, checkDescriptor } from './data-package-descriptor.ts';
import { readRows, type Row } from './data-package-rows.ts';
import { packageSchema, type DataPackage, type ResourceDescriptor } from './data-package-schema.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

export type { Row } from './data-package-rows.ts';
export type { DataPackage, Field, ResourceDescriptor } from './data-package-schema.ts';

export interface Resource {
  dataset: string;
  descriptor: ResourceDescriptor;
  /** Path of the CSV from the project's root. */
  file: string;
  csv: CsvFile;
  rows: Row[];
  /** The file's text when it or its descriptor has mistakes: what is missing may only be unread. */
  doubtful?: string;
}

export interface Dataset {
  id: string;
  file: string;
  descriptor: DataPackage;
  placeOf: Structured<DataPackage>['placeOf'];
  resources: ReadonlyMap<string, Resource>;
}

/**
 * Reads `data/<id>/datapackage.json` and its CSV files.
 * @returns without findings, every cell of every declared file; with findings, what could be read, so
 *   that other mistakes can be found in the same run
 */
export function readDataset(
  tree: SourceTree,
  id: string,
): { dataset: Dataset | undefined; findings: Finding[] } {
  const file = `data/${id}/datapackage.json`;
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { dataset: undefined, findings };
  const read = readStructured(file, text, packageSchema);
  findings.push(...read.findings);
  if (read.structured === undefined) return { dataset: undefined, findings };
  const { value: descriptor, placeOf } = read.structured;
  if (descriptor.name !== id) {
    findings.push(finding('PKG-001', placeOf(['name']), { name: descriptor.name, folder: id }));
  }
  const resources = new Map<string, Resource>();
  descriptor.resources.forEach((resource, index) => {
    const place = (path: readonly PropertyKey[], part?: 'value' | 'key') =>
      placeOf(['resources', index, ...path], part);
    const isTaken = descriptor.resources.slice(0, index).some(({ name }) => name === resource.name);
    if (isTaken) findings.push(finding('PKG-011', place(['name']), { name: resource.name }));
    findings.push(...checkDescriptor(resource, place));
    const path = `data/${id}/${resource.path}`;
    const bytes = tree.get(path);
    if (bytes === undefined) {
      findings.push(
        ...checkApart(resource, undefined, place),
        finding('PKG-002', place(['path']), { path: resource.path }),
      );
      return;
    }
    findings.push(...checkBytes(resource, bytes, place));
    const { csv, findings: csvFindings } = readCsvFile(path, bytes);
    // One by one: a hundred thousand are too many for the arguments of a call.
    for (const each of csvFindings) findings.push(each);
    const read = csv && readRows(path, csv, resource);
    const isWhole = csvFindings.length === 0 && read?.findings.length === 0;
    findings.push(...checkApart(resource, isWhole ? read.rows : undefined, place));
    if (csv === undefined || read === undefined) return;
    const { rows } = read;
    for (const each of read.findings) findings.push(each);
    if (!isTaken) resources.set(resource.name, { dataset: id, descriptor: resource, file: path, csv, rows });
  });
  const declared = new Set(descriptor.resources.map((resource) => `data/${id}/${resource.path}`));
  for (const path of tree.keys()) {
    // Originals are kept as they came, whatever they are.
    if (path.startsWith(`data/${id}/raw/`)) continue;
    if (path.startsWith(`data/${id}/`) && /\.[ct]sv$/i.test(path) && !declared.has(path)) {
      findings.push(finding('PKG-012', fileStart(path), { descriptor: file }));
    }
  }
  return { dataset: { id, file, descriptor, placeOf, resources }, findings };
}

/** Title of a field, resource or dataset in a language. */
export function titleOf(titled: { x_title: Localised }, language: Language): string {
  return titled.x_title[language];
}
