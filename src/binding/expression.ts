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

import type { ExpressionProblem } from '../findings/expression-problems.ts';

export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'cells'; reference: string; at: number }
  | { kind: 'negate' | 'not'; operand: Expression; at: number }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression; at: number }
  | { kind: 'call'; name: FunctionName; argument: Expression; at: number }
  | { kind: 'column'; of: Expression; column: string; at: number };

export type Operator = '+' | '-' | '*' | '/' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

export const functionNames = ['max', 'min', 'sum', 'mean', 'count', 'highest', 'lowest'] as const;
export type FunctionName = (typeof functionNames)[number];

/** What is wrong with an expression, and where in it. */
export class ExpressionError extends Error {
  readonly problem: ExpressionProblem;
  /** Offset into the expression. */
  readonly at: number;
  /** The word or sign it is about; may be empty. */
  readonly word: string;
  constructor(problem: ExpressionProblem, at: number, word = '') {
    super(word === '' ? problem : `${problem}: ${word}`);
    this.problem = problem;
    this.at = at;
    this.word = word;
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

/** More tokens than any expression needs; the parser calls itself once a parenthesis. */
const longest = 500;

const grammar =
  /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|\[([^\]]*)\]|(==|!=|<=|>=|[-+*/()<>.])|([A-Za-z_]\w*)|(\S))/gy;

/** Parses an expression. @throws ExpressionError with the offset of what it did not expect */
export function parseExpression(source: string): Expression {
  const tokens = [...source.matchAll(grammar)];
  const excess = tokens[longest];
  if (excess !== undefined) throw new ExpressionError('too-deep', excess.index);
  let next = 0;
  const at = () => {
    const token = tokens[next];
    return token === undefined ? source.length : token.index + token[0].search(/\S/);
  };
  /** The sign or word at hand, without taking it. */
  const peek = () => tokens[next]?.[4] ?? tokens[next]?.[5];
  const unexpected = () =>
    next < tokens.length
      ? new ExpressionError('unexpected', at(), tokens[next]?.[0].trim())
      : new ExpressionError('unexpected-end', at());

  const binary = (level: number): Expression => {
    const operators = levels[level];
    if (operators === undefined) return unary();
    if (level === comparisonLevel && peek() === 'not') {
      const start = at();
      next++;
      return { kind: 'not', operand: binary(level), at: start };
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
    const start = at();
    next++;
    return { kind: 'negate', operand: unary(), at: start };
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
    if (peek() !== '(') throw new ExpressionError('expected-open', at());
    next++;
    const inner = binary(0);
    if (peek() !== ')') throw new ExpressionError('expected-close', at());
    next++;
    return inner;
  };

  const tree = binary(0);
  if (next < tokens.length) throw unexpected();
  return tree;
}
