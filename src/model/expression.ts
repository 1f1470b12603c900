/**
 * A small language over cells, for the workings of derived cells and for what `<Claim>` asserts.
 * Nothing in it can run code.
 *
 *     100 - [sme-firm-share]                      a working
 *     [a] > [b] and [b] >= 2 * [c]                a comparison
 *     max([size-classes/shares?measure=jobs#share]) == 46.8
 *     highest([size-classes/shares?measure=jobs#share]).size_class == 'micro'
 *
 * Brackets name cells; a name that fits several rows is a set, which only the functions `max`, `min`,
 * `sum`, `mean`, `count`, `highest` and `lowest` take. Numbers are in base units (a `billion EUR`
 * times 1e9). From the loosest to the tightest: or, and, not, comparison, + -, * /, unary -.
 */

import { baseValue, type BoundCell } from './address.ts';

export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'cells'; reference: string; at: number }
  | { kind: 'negate' | 'not'; operand: Expression }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression; at: number }
  | { kind: 'call'; name: FunctionName; argument: Expression; at: number }
  | { kind: 'column'; of: Expression; column: string; at: number };

type Operator = '+' | '-' | '*' | '/' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

export const functionNames = ['max', 'min', 'sum', 'mean', 'count', 'highest', 'lowest'] as const;
export type FunctionName = (typeof functionNames)[number];

/** What is wrong with an expression, and where in it. */
export class ExpressionError extends Error {
  /** Offset into the expression. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Operators by precedence, the loosest first. */
const levels: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];
const comparisonLevel = 2;

const grammar =
  /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|\[([^\]]*)\]|(==|!=|<=|>=|[-+*/()<>.])|([A-Za-z_]\w*)|(\S))/gy;

/** Parses an expression. @throws ExpressionError with the offset of what it did not expect */
export function parseExpression(source: string): Expression {
  const tokens = [...source.matchAll(grammar)];
  let next = 0;
  const at = () => {
    const token = tokens[next];
    return token === undefined ? source.length : token.index + token[0].search(/\S/);
  };
  /** The sign or word at hand, without taking it. */
  const peek = () => tokens[next]?.[4] ?? tokens[next]?.[5];
  const unexpected = () =>
    new ExpressionError(
      next < tokens.length ? `unexpected ${tokens[next]?.[0].trim()}` : 'unexpected end',
      at(),
    );

  const binary = (level: number): Expression => {
    const operators = levels[level];
    if (operators === undefined) return unary();
    if (level === comparisonLevel && peek() === 'not') {
      next++;
      return { kind: 'not', operand: binary(level) };
    }
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => candidate === peek());
      if (operator === undefined) return left;
      const start = at();
      next++;
      left = { kind: 'operation', operator, left, right: binary(level + 1), at: start };
      // 1 < 2 < 3 reads like something it is not.
      if (level === comparisonLevel) return left;
    }
  };
  const unary = (): Expression => {
    if (peek() !== '-') return postfix();
    next++;
    return { kind: 'negate', operand: unary() };
  };
  const postfix = (): Expression => {
    const of = primary();
    if (peek() !== '.') return of;
    const start = at();
    next++;
    const column = tokens[next]?.[5];
    if (column === undefined) throw unexpected();
    next++;
    return { kind: 'column', of, column, at: start };
  };
  const primary = (): Expression => {
    const token = tokens[next];
    const start = at();
    if (token === undefined) throw unexpected();
    const [, number, text, reference, sign, word] = token;
    if (number !== undefined || text !== undefined || reference !== undefined) next++;
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    if (text !== undefined) return { kind: 'text', value: text };
    if (reference !== undefined) return { kind: 'cells', reference: reference.trim(), at: start };
    if (sign === '(') return parenthesised();
    const name = functionNames.find((known) => known === word);
    if (name === undefined) throw unexpected();
    next++;
    return { kind: 'call', name, argument: parenthesised(), at: start };
  };
  const parenthesised = (): Expression => {
    if (peek() !== '(') throw new ExpressionError('expected (', at());
    next++;
    const inner = binary(0);
    if (peek() !== ')') throw new ExpressionError('expected )', at());
    next++;
    return inner;
  };

  const tree = binary(0);
  if (next < tokens.length) throw unexpected();
  return tree;
}

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
        return -numberOf(evaluate(inner.operand), 0);
      case 'not':
        return !truthOf(evaluate(inner.operand), 0);
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
    throw new ExpressionError(`${name} takes cells in brackets`, at);
  }
  const cells = argument as readonly CellInSet[];
  const values = cells.map((cell) => cell.value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const best = (sign: 1 | -1) => {
    const ranked = cells.toSorted((a, b) => sign * (b.value - a.value));
    const [first, second] = ranked;
    if (first === undefined) throw new ExpressionError(`${name} of no cells`, at);
    if (first.value === second?.value) throw new ExpressionError(`${name} is shared by two rows`, at);
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
    throw new ExpressionError(`only highest() and lowest() have columns`, at);
  }
  const text = (value as CellInSet).row(column);
  if (text === undefined) throw new ExpressionError(`there is no column ${column}`, at);
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
    throw new ExpressionError('a text and a number are never equal', at);
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
    throw new ExpressionError(`${cells.length} cells where one number is needed`, at);
  }
  throw new ExpressionError('a number is needed here', at);
}

function truthOf(value: Value, at: number): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionError('a comparison is needed here', at);
}
