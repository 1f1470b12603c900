/**
 * Workings of derived cells: `+ - * /`, parentheses, numbers and cells in brackets.
 *
 * `[sme-employed] / [sme-count]` names rows of the same resource by a primary key of one column,
 * `[size_class=micro&measure=jobs]` by several columns, `[dataset/resource?query#column]` anywhere.
 * Cells enter in base units (a `billion EUR` times 1e9).
 */

import { isPlain } from './cell-number.ts';

export type FormulaNode =
  | { kind: 'number'; value: number }
  | { kind: 'cell'; reference: string; at: number }
  | { kind: 'negate'; operand: FormulaNode }
  | {
      kind: 'operation';
      operator: '+' | '-' | '*' | '/';
      left: FormulaNode;
      right: FormulaNode;
      /** Offset of the operator. */
      at: number;
    };

export class FormulaError extends Error {
  /** Offset into the formula. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Deeper and longer than any working needs; parsing and evaluating call themselves once a level. */
const deepest = 50;
const longest = 500;

/** Parses a formula. @throws FormulaError with the offset of what it did not expect */
export function parseFormula(source: string): FormulaNode {
  const tokens = [...source.matchAll(/\s*(?:(\d+(?:\.\d+)?)|\[([^\]]*)\]|([-+*/()])|(\S))/gy)];
  let next = 0;
  let depth = 0;
  const excess = tokens[longest];
  if (excess !== undefined) throw new FormulaError('too long', excess.index);
  const at = () => {
    const token = tokens[next];
    return token === undefined ? source.trimEnd().length : token.index + token[0].search(/\S/);
  };
  const operator = () => tokens[next]?.[3];

  const sum = (): FormulaNode => {
    let left = product();
    for (let sign = operator(); sign === '+' || sign === '-'; sign = operator()) {
      const operatorAt = at();
      next++;
      left = { kind: 'operation', operator: sign, left, right: product(), at: operatorAt };
    }
    return left;
  };
  const product = (): FormulaNode => {
    let left = factor();
    for (let sign = operator(); sign === '*' || sign === '/'; sign = operator()) {
      const operatorAt = at();
      next++;
      left = { kind: 'operation', operator: sign, left, right: factor(), at: operatorAt };
    }
    return left;
  };
  const factor = (): FormulaNode => {
    const token = tokens[next];
    const start = at();
    if (token === undefined) throw new FormulaError('unexpected end', start);
    next++;
    const [, number, reference, sign] = token;
    if (number !== undefined) {
      if (!isPlain(number)) throw new FormulaError(`unexpected ${number}`, start);
      return { kind: 'number', value: Number(number) };
    }
    if (reference !== undefined) return { kind: 'cell', reference: reference.trim(), at: start };
    if (sign === '-' || sign === '(') {
      if (++depth > deepest) throw new FormulaError(`unexpected ${sign}`, start);
      const inner = sign === '-' ? factor() : sum();
      depth--;
      if (sign === '-') return { kind: 'negate', operand: inner };
      if (operator() !== ')') throw new FormulaError('expected )', at());
      next++;
      return inner;
    }
    throw new FormulaError(`unexpected ${token[0].trim()}`, start);
  };

  const tree = sum();
  if (next < tokens.length) throw new FormulaError(`unexpected ${tokens[next]?.[0].trim()}`, at());
  return tree;
}

/**
 * The value of a formula; `valueOf` gives a referenced cell in base units.
 * @throws FormulaError with the offset of a division by zero
 */
export function evaluateFormula(
  node: FormulaNode,
  valueOf: (reference: string, at: number) => number,
): number {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'cell':
      return valueOf(node.reference, node.at);
    case 'negate':
      return -evaluateFormula(node.operand, valueOf);
    case 'operation': {
      const left = evaluateFormula(node.left, valueOf);
      const right = evaluateFormula(node.right, valueOf);
      if (node.operator === '+') return left + right;
      if (node.operator === '-') return left - right;
      if (node.operator === '*') return left * right;
      if (right === 0) throw new FormulaError('division by zero', node.at);
      return left / right;
    }
  }
}
