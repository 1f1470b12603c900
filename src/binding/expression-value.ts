/** The value of an expression over the cells that it names. */

import { baseValue, type BoundCell } from '../data/address.ts';
import { ExpressionError, type Expression, type FunctionName, type Operator } from './expression.ts';

/** One of the cells that a bracket names: its number in base units and the texts of its row. */
export interface CellInSet {
  value: number;
  row: (column: string) => string | undefined;
}

/** Bound cells as a set for an expression; cells without a value are left out. */
export function cellsInSet(cells: readonly BoundCell[]): CellInSet[] {
  return cells.flatMap((cell) => {
    const value = baseValue(cell);
    return value === undefined ? [] : [{ value, row: (column) => cell.row.cells.get(column)?.text }];
  });
}

type Value = number | string | boolean | CellInSet | readonly CellInSet[];

/**
 * The value of an expression: a number, a text or a truth.
 * @param cellsOf the cells that a bracket names; it throws an ExpressionError when there are none
 * @throws ExpressionError where values of the wrong kind meet
 */
export function evaluateExpression(
  node: Expression,
  cellsOf: (reference: string, at: number) => readonly CellInSet[],
): number | string | boolean {
  const result = evaluate(node);
  if (typeof result === 'object') return numberOf(result, 0);
  return result;

  function evaluate(inner: Expression): Value {
    switch (inner.kind) {
      case 'number':
      case 'text':
        return inner.value;
      case 'cells':
        return cellsOf(inner.reference, inner.at);
      case 'negate':
        return -numberOf(evaluate(inner.operand), inner.at);
      case 'not':
        return !truthOf(evaluate(inner.operand), inner.at);
      case 'call':
        return call(inner.name, evaluate(inner.argument), inner.at);
      case 'column':
        return columnOf(evaluate(inner.of), inner.column, inner.at);
      case 'operation':
        return operate(inner.operator, evaluate(inner.left), evaluate(inner.right), inner.at);
    }
  }
}

function call(name: FunctionName, argument: Value, at: number): Value {
  if (typeof argument !== 'object' || !Array.isArray(argument)) {
    throw new ExpressionError('not-a-set', at, name);
  }
  const cells = argument as readonly CellInSet[];
  const values = cells.map((cell) => cell.value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const best = (sign: 1 | -1) => {
    const ranked = cells.toSorted((a, b) => sign * (b.value - a.value));
    const [first, second] = ranked;
    if (first === undefined) throw new ExpressionError('no-cells', at, name);
    if (first.value === second?.value) throw new ExpressionError('tie', at, name);
    return first;
  };
  switch (name) {
    case 'max':
      return Math.max(...values);
    case 'min':
      return Math.min(...values);
    case 'sum':
      return total;
    case 'mean':
      return total / values.length;
    case 'count':
      return values.length;
    case 'highest':
      return best(1);
    case 'lowest':
      return best(-1);
  }
}

function columnOf(value: Value, column: string, at: number): string {
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new ExpressionError('no-row', at);
  }
  const text = (value as CellInSet).row(column);
  if (text === undefined) throw new ExpressionError('no-column', at, column);
  return text;
}

function operate(operator: Operator, left: Value, right: Value, at: number): Value {
  switch (operator) {
    case 'and':
      return truthOf(left, at) && truthOf(right, at);
    case 'or':
      return truthOf(left, at) || truthOf(right, at);
    case '==':
    case '!=':
      return equal(left, right, at) === (operator === '==');
    default:
      break;
  }
  const [a, b] = [numberOf(left, at), numberOf(right, at)];
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new ExpressionError('division-by-zero', at);
      return a / b;
    case '<':
      return a < b && !nearlyEqual(a, b);
    case '>':
      return a > b && !nearlyEqual(a, b);
    case '<=':
      return a < b || nearlyEqual(a, b);
    case '>=':
      return a > b || nearlyEqual(a, b);
  }
}

function equal(left: Value, right: Value, at: number): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  if (typeof left === 'string' || typeof right === 'string') {
    throw new ExpressionError('text-and-number', at);
  }
  return nearlyEqual(numberOf(left, at), numberOf(right, at));
}

/** Equal but for the rounding of binary fractions: 100 - 99.9 is 0.1. */
function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}

function numberOf(value: Value, at: number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object') {
    const cells = Array.isArray(value) ? (value as readonly CellInSet[]) : [value as CellInSet];
    const [only, ...others] = cells;
    if (only !== undefined && others.length === 0) return only.value;
    throw new ExpressionError('many-cells', at, String(cells.length));
  }
  throw new ExpressionError('not-a-number', at);
}

function truthOf(value: Value, at: number): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionError('not-a-truth', at);
}
