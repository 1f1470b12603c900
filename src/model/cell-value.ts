/** One cell read by its field's type: a value, a declared absence, or a finding. */

import { finding, nearestName, type Finding } from './finding.ts';
import type { CsvCell } from './csv-file.ts';
import type { Field } from './data-package.ts';

export type CellValue =
  | { kind: 'number'; number: number }
  | { kind: 'text'; text: string }
  /** Absent, and the data package says why. */
  | { kind: 'missing'; reason: string };

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Reads a cell; never guesses a number that is not written plainly with a decimal point. */
export function readCellValue(
  cell: CsvCell,
  field: Field,
  missingValues: readonly { value: string; label: string }[],
): { value: CellValue } | { findings: Finding[] } {
  const { text, place } = cell;
  const constraints = field.constraints ?? {};
  const missing = missingValues.find((candidate) => candidate.value === text);
  if (missing !== undefined) {
    if (constraints.required === true) {
      return { findings: [finding('CSV-013', place, { column: field.name })] };
    }
    return { value: { kind: 'missing', reason: missing.label } };
  }
  if (constraints.enum !== undefined) {
    const allowed = constraints.enum.map(String);
    if (!allowed.includes(text)) {
      const suggestion = nearestName(text, allowed) ?? '';
      const facts = { cell: text, column: field.name, allowed: allowed.join(', '), suggestion };
      return { findings: [finding('CSV-014', place, facts)] };
    }
  }
  if (field.type === 'string') {
    if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text)) {
      return {
        findings: [
          finding('CSV-021', place, { cell: text, column: field.name, pattern: constraints.pattern }),
        ],
      };
    }
    return { value: { kind: 'text', text } };
  }
  const code = numberFault(text, field.type);
  if (code !== undefined) {
    const meant = text.replace(',', '.');
    return { findings: [finding(code, place, { cell: text, column: field.name, meant })] };
  }
  const number = Number(text);
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  if (number < minimum || number > maximum) {
    const facts = { cell: text, column: field.name, minimum: String(minimum), maximum: String(maximum) };
    return { findings: [finding('CSV-015', place, facts)] };
  }
  return { value: { kind: 'number', number } };
}

function numberFault(text: string, type: 'integer' | 'number' | 'year') {
  if (type === 'year') return /^(?:19|20)\d\d$/.test(text) ? undefined : ('CSV-022' as const);
  if (/^-?\d+,\d+$/.test(text)) return 'CSV-012' as const;
  if (!plainNumber.test(text)) return 'CSV-010' as const;
  // "1.234" in an integer column is a thousand written the Italian way, or a fraction that is no integer.
  if (type === 'integer' && text.includes('.')) return 'CSV-023' as const;
  return Number.isFinite(Number(text)) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER
    ? undefined
    : ('CSV-010' as const);
}
