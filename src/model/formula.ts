/**
 * Workings of derived cells: `+ - * /`, parentheses, numbers and cells in brackets.
 *
 * `[sme-employed] / [sme-count]` names rows of the same resource by a primary key of one column,
 * `[size_class=micro&measure=jobs]` by several columns, `[dataset/resource?query#column]` anywhere.
 * Cells enter in base units (a `billion EUR` times 1e9).
 */

export type FormulaNode =
  | { kind: 'number'; value: number }
  | { kind: 'cell'; reference: string; at: number }
  | { kind: 'negate'; operand: FormulaNode }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: FormulaNode; right: FormulaNode };

export class FormulaError extends Error {
  /** Offset into the formula. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Parses a formula. @throws FormulaError with the offset of what it did not expect */
export function parseFormula(source: string): FormulaNode {
  const tokens = [...source.matchAll(/\s*(?:(\d+(?:\.\d+)?)|\[([^\]]*)\]|([-+*/()])|(\S))/gy)];
  let next = 0;
  const at = () => {
    const token = tokens[next];
    return token === undefined ? source.length : token.index + token[0].search(/\S/);
  };
  const operator = () => tokens[next]?.[3];

  const sum = (): FormulaNode => {
    let left = product();
    for (let sign = operator(); sign === '+' || sign === '-'; sign = operator()) {
      next++;
      left = { kind: 'operation', operator: sign, left, right: product() };
    }
    return left;
  };
  const product = (): FormulaNode => {
    let left = factor();
    for (let sign = operator(); sign === '*' || sign === '/'; sign = operator()) {
      next++;
      left = { kind: 'operation', operator: sign, left, right: factor() };
    }
    return left;
  };
  const factor = (): FormulaNode => {
    const token = tokens[next];
    const start = at();
    if (token === undefined) throw new FormulaError('unexpected end', start);
    next++;
    const [, number, reference, sign] = token;
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    if (reference !== undefined) return { kind: 'cell', reference: reference.trim(), at: start };
    if (sign === '-') return { kind: 'negate', operand: factor() };
    if (sign === '(') {
      const inner = sum();
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

/** The value of a formula; `valueOf` gives a referenced cell in base units. */
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
      return node.operator === '*' ? left * right : left / right;
    }
  }
}
