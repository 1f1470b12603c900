/** One cell read by its field's type: a value, a declared absence, or a finding. */

import { setFlagsFromString } from 'node:v8';
import type { Localised } from '../site.ts';
import { numberFinding } from '../numbers/cell-number.ts';
import { decimalsOf } from '../numbers/decimal.ts';
import type { CsvCell } from './csv-file.ts';
import type { Field } from './data-package-schema.ts';
import { missingReason, type MissingValue } from './missing-reasons.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';

export type CellValue =
  | { kind: 'number'; number: number }
  /** Texts, and dates as YYYY-MM-DD. */
  | { kind: 'text'; text: string }
  /** Absent, and the data package says why. */
  | { kind: 'missing'; reason: Localised<string> };

/** Reads a cell; never guesses a number that is not written plainly with a decimal point. */
export function readCellValue(
  cell: CsvCell,
  field: Field,
  missingValues: readonly MissingValue[],
): { value: CellValue } | { findings: Finding[] } {
  const { text } = cell;
  const constraints = field.constraints ?? {};
  const facts = { cell: text, column: field.name };
  const refused = (found: Finding) => ({ findings: [found] });

  const missing = missingValues.find((candidate) => candidate.value === text);
  if (missing !== undefined && constraints.required !== true) {
    const { label } = missing;
    return { value: { kind: 'missing', reason: missingReason(missing) ?? { it: label, en: label } } };
  }
  if (missing !== undefined || text === '') {
    return refused(finding('CSV-013', cell.place, { column: field.name }));
  }
  if (constraints.enum !== undefined) {
    if (!constraints.enum.some((each) => String(each) === text)) {
      const allowed = constraints.enum.map(String);
      const suggestion = nearestName(text, allowed);
      return refused(finding('CSV-014', cell.place, { ...facts, allowed: allowed.join(', '), suggestion }));
    }
  }
  switch (field.type) {
    case 'string': {
      const { pattern } = constraints;
      if (pattern !== undefined && !matches(pattern, text)) {
        return refused(finding('CSV-021', cell.place, { ...facts, pattern }));
      }
      // Spreadsheets run what begins like a formula (OWASP, CSV injection); a number is no formula.
      if (/^[=+@\uFF1D\uFF0B\uFF20-]/u.test(text) && !/^-\d+(?:[.,]\d+)?$/.test(text)) {
        return refused(finding('CSV-020', cell.place, { cell: text }));
      }
      return { value: { kind: 'text', text } };
    }
    case 'date':
      return isCalendarDate(text)
        ? { value: { kind: 'text', text } }
        : refused(finding('CSV-027', cell.place, facts));
    case 'year':
      if (!/^(?:19|20)\d\d$/.test(text)) return refused(finding('CSV-022', cell.place, facts));
      break;
    case 'integer':
    case 'number': {
      const wrong = numberFinding(cell, field);
      if (wrong !== undefined) return refused(wrong);
      const decimals = decimalsOf(text);
      if (field.x_decimals !== undefined && decimals > field.x_decimals) {
        return refused(finding('CSV-026', cell.place, { ...facts, decimals, limit: field.x_decimals }));
      }
    }
  }
  // -0.0 is written by programs that round; it is zero.
  const number = Number(text) + 0;
  const { minimum, maximum } = constraints;
  if (number < (minimum ?? -Infinity) || number > (maximum ?? Infinity)) {
    return refused(finding('CSV-015', cell.place, { ...facts, minimum, maximum }));
  }
  return { value: { kind: 'number', number } };
}

/** Whether a text is a day that was or will be, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const patterns = new Map<string, RegExp>();

/** Whether the whole text has the form of a pattern, which the descriptor's check found to be one. */
function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? compilePattern(pattern);
  if (known === undefined) return true;
  patterns.set(pattern, known);
  return known.test(text);
}

/** The regular expression of a `pattern`, anchored at both ends; undefined when it is none, or none of linear time. */
function compilePattern(pattern: string): RegExp | undefined {
  try {
    // On its own first: `a)|(b` would only make sense between the anchors.
    new RegExp(pattern, 'u');
    return isSlow(pattern) ? linear(pattern) : new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

/** Why a `pattern` can't be used: it is no expression, or one that a cunning cell would keep busy for ever. */
export function patternFault(pattern: string): 'syntax' | 'slow' | undefined {
  if (compilePattern(pattern) !== undefined) return undefined;
  try {
    new RegExp(pattern, 'u');
    return 'slow';
  } catch {
    return 'syntax';
  }
}

/** Whether a group repeats, which may take an engine that tries one way after the other for ever: `(a+)+`. */
function isSlow(pattern: string): boolean {
  return /\)[*+{]/.test(pattern);
}

/**
 * The expression in an engine that follows all ways at once, in a time that grows with the text alone.
 * @throws an error where that engine can't run it: with `\\p{…}`, or what looks ahead, behind or back
 */
function linear(pattern: string): RegExp {
  setFlagsFromString('--enable-experimental-regexp-engine');
  // It reads no Unicode escapes, and would take them for letters.
  if (/\\[pPu]/.test(pattern)) throw new SyntaxError(`${pattern} can't be matched in linear time`);
  return new RegExp(`^(?:${pattern})$`, 'l');
}
