/** `<Claim assert="…">`: a sentence without a number that the data must bear out. */

import { resolveCells, type DatasetIndex } from '../data/address.ts';
import { cellsInSet, evaluateExpression } from './expression-value.ts';
import { ExpressionError, parseExpression, type Expression } from './expression.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';

/** An assertion that holds, with the sentence it stands behind. */
export interface Assertion {
  text: string;
  expression: string;
  place: Place;
}

/**
 * Checks an assertion against the data.
 * @param placeOf the place of a stretch of the expression in its file
 */
export function checkClaim(
  expression: string | undefined,
  text: string,
  place: Place,
  placeOf: (start: number, end: number) => Place,
  datasets: DatasetIndex,
): { assertion: Assertion | undefined; findings: Finding[] } {
  if (expression === undefined || expression.trim() === '') {
    return { assertion: undefined, findings: [finding('CLM-001', place)] };
  }
  const findings: Finding[] = [];
  let isUnreadable = false;
  try {
    const parsed = parseExpression(expression);
    const hollow = hollowness(parsed, expression);
    if (hollow !== undefined) {
      return { assertion: undefined, findings: [finding('CLM-006', place, { expression, fault: hollow })] };
    }
    const holds = evaluateExpression(parsed, (reference, at) => {
      const cells = resolveCells(reference, datasets);
      if (!('fault' in cells)) return cellsInSet(cells);
      if (cells.fault === 'unreadable') isUnreadable = true;
      else {
        const suggestion = 'suggestion' in cells ? cells.suggestion : '';
        const where = placeOf(at, at + reference.length + 2);
        findings.push(finding('CLM-003', where, { reference, suggestion }));
      }
      return [{ value: Number.NaN, row: () => '' }];
    });
    if (findings.length === 0 && !isUnreadable) {
      if (typeof holds !== 'boolean') findings.push(finding('CLM-004', place, { value: String(holds) }));
      else if (!holds) findings.push(finding('CLM-002', place, { text, expression }));
    }
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (findings.length === 0 && !isUnreadable) {
      const { at, problem, word } = error;
      findings.push(
        finding('CLM-005', placeOf(at, at + Math.max(1, word.length)), { reason: problem, word }),
      );
    }
  }
  return { assertion: findings.length === 0 ? { text, expression, place } : undefined, findings };
}

/** Why an assertion says nothing of the data, whatever they are: it names no cell, or compares one with itself. */
function hollowness(expression: Expression, source: string): 'no-cell' | 'itself' | undefined {
  if (!source.includes('[')) return 'no-cell';
  if (expression.kind !== 'operation') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    // A part without cells adds nothing to `and`, and makes `or` hold by itself.
    const parts = [left, right].map((side) => hollowPart(side));
    return parts.find((fault) => fault !== undefined);
  }
  return hollowPart(expression);
}

function hollowPart(expression: Expression): 'no-cell' | 'itself' | undefined {
  if (!namesCells(expression)) return 'no-cell';
  if (expression.kind !== 'operation') return undefined;
  const { left, right, operator } = expression;
  if (operator === 'and' || operator === 'or') return hollowPart(left) ?? hollowPart(right);
  return asTold(left) === asTold(right) ? 'itself' : undefined;
}

function namesCells(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return false;
    case 'cells':
      return true;
    case 'negate':
    case 'not':
      return namesCells(expression.operand);
    case 'operation':
      return namesCells(expression.left) || namesCells(expression.right);
    case 'call':
      return namesCells(expression.argument);
    case 'column':
      return namesCells(expression.of);
  }
}

/** An expression without its places: what is the same twice is told alike. */
function asTold(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => (key === 'at' ? undefined : value));
}
