/** What a resource's descriptor says must fit together, and fit the bytes of its file. */

import { languages } from '../site.ts';
import { patternFault } from './cell-value.ts';
import type { Field, ResourceDescriptor } from './data-package-schema.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { knownLabels, missingReason, type MissingValue } from './missing-reasons.ts';
import { hashOf } from '../text/source-tree.ts';
import { bareUnits, knownUnits, readUnit } from '../numbers/unit.ts';
import { ownValue, present } from '../present.ts';

/** The place of a part of the resource's descriptor. */
export type PlaceInResource = (path: readonly PropertyKey[], part?: 'value' | 'key') => Place;

/** Columns that exist and are named once, units that are known, constraints that fit their type. */
export function checkDescriptor(resource: ResourceDescriptor, place: PlaceInResource): Finding[] {
  const { fields, primaryKey, missingValues } = resource.schema;
  const names = fields.map((field) => field.name);
  const findings: Finding[] = [];
  const requireColumn = (name: string, path: readonly PropertyKey[]) => {
    if (names.includes(name)) return;
    const facts = { name, suggestion: nearestName(name, names) };
    findings.push(finding('PKG-003', place(path), facts));
  };
  primaryKey.forEach((name, index) => requireColumn(name, ['schema', 'primaryKey', index]));
  for (const [role, column] of Object.entries(resource.x_roles)) {
    if (typeof column === 'string') requireColumn(column, ['x_roles', role]);
    else if (column !== undefined) {
      for (const language of languages) requireColumn(column[language], ['x_roles', role, language]);
    }
  }
  fields.forEach((field, index) => {
    const path = ['schema', 'fields', index];
    const placeInField: PlaceInResource = (inner, part) => place([...path, ...inner], part);
    findings.push(...checkField(field, resource.x_roles.unit !== undefined, placeInField));
    if (names.indexOf(field.name) < index) {
      findings.push(finding('PKG-011', place([...path, 'name']), { name: field.name }));
    }
  });
  findings.push(...checkMissing(missingValues, (path) => place(['schema', 'missingValues', ...path])));
  fields.forEach(({ missingValues: own = [] }, index) => {
    findings.push(...checkMissing(own, (path) => place(['schema', 'fields', index, 'missingValues', ...path])));
  });
  return findings;
}

/** Reasons in both languages, no mark with two of them. */
function checkMissing(missingValues: readonly MissingValue[], place: PlaceInResource): Finding[] {
  const marks = missingValues.map(({ value }) => value);
  return missingValues.flatMap((missing, index) => {
    const findings: Finding[] = [];
    if (missingReason(missing) === undefined) {
      const facts = { label: missing.label, known: knownLabels.join(', ') };
      findings.push(finding('PKG-016', place([index, 'label']), facts));
    }
    if (marks.indexOf(missing.value) < index) {
      findings.push(finding('PKG-011', place([index, 'value']), { name: JSON.stringify(missing.value) }));
    }
    return findings;
  });
}

/** Properties of a field, and the types of fields they say something about. */
const meaningfulFor: Record<string, readonly Field['type'][]> = {
  x_unit: ['integer', 'number'],
  x_decimals: ['number'],
  minimum: ['integer', 'number', 'year'],
  maximum: ['integer', 'number', 'year'],
  pattern: ['string'],
};

function checkField(field: Field, hasUnitColumn: boolean, place: PlaceInResource): Finding[] {
  const findings: Finding[] = [];
  const isNumeric = field.type === 'integer' || field.type === 'number';
  if (isNumeric && field.x_unit === undefined && !hasUnitColumn) {
    findings.push(finding('PKG-004', place(['name']), { name: field.name }));
  } else if (field.x_unit !== undefined && readUnit(field.x_unit) === undefined) {
    const suggestion = nearestName(field.x_unit, knownUnits());
    const known = bareUnits().join(', ');
    findings.push(finding('PKG-005', place(['x_unit']), { unit: field.x_unit, suggestion, known }));
  }
  const written = [
    ...Object.keys(field).map((name) => [name]),
    ...Object.keys(field.constraints ?? {}).map((name) => ['constraints', name]),
  ];
  for (const path of written) {
    const name = present(path.at(-1), 'the last key of a path');
    if (ownValue(meaningfulFor, name)?.includes(field.type) === false) {
      findings.push(finding('PKG-009', place(path, 'key'), { name, type: field.type }));
    }
  }
  const pattern = field.constraints?.pattern;
  const fault = pattern === undefined ? undefined : patternFault(pattern);
  if (pattern !== undefined && fault !== undefined) {
    findings.push(finding('PKG-010', place(['constraints', 'pattern']), { pattern, fault }));
  }
  return findings;
}

/** Whether the file is, byte for byte, the one that the descriptor was written for. */
export function checkBytes(
  resource: ResourceDescriptor,
  bytes: Uint8Array,
  place: PlaceInResource,
): Finding[] {
  const findings: Finding[] = [];
  const hash = hashOf(bytes);
  if (resource.hash === undefined) {
    findings.push(finding('PKG-006', place(['path']), { hash, path: resource.path }));
  } else if (resource.hash !== hash) {
    findings.push(finding('PKG-013', place(['hash']), { hash, path: resource.path }));
  }
  if (resource.bytes !== undefined && resource.bytes !== bytes.length) {
    const facts = { bytes: bytes.length, declared: resource.bytes, path: resource.path };
    findings.push(finding('PKG-008', place(['bytes']), facts));
  }
  return findings;
}
