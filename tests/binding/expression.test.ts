import { describe, expect, it } from 'vitest';
import { expressionProblemInWords } from '../../src/findings/expression-problems.ts';
import { evaluateExpression, type CellInSet } from '../../src/binding/expression-value.ts';
import { ExpressionError, parseExpression } from '../../src/binding/expression.ts';

const cell = (value: number, row: Record<string, string> = {}): CellInSet => ({
  value,
  row: (column) => row[column],
});

const cells: Record<string, CellInSet[]> = {
  a: [cell(6)],
  b: [cell(2)],
  zero: [cell(0)],
  jobs: [cell(46.8, { size: 'micro' }), cell(32.6, { size: 'medium' }), cell(20.6, { size: 'large' })],
  tie: [cell(5, { size: 'one' }), cell(5, { size: 'two' })],
  none: [],
};

const evaluate = (source: string) =>
  evaluateExpression(parseExpression(source), (reference) => cells[reference] ?? []);

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 - 4 - 2', 2],
    ['16 / 4 / 2', 2],
    ['-2 * 3', -6],
    ['--2', 2],
    ['2 * -3', -6],
    ['[a] / [b]', 3],
    [' [ a ]-[b] ', 4],
    ['1.5 + 1', 2.5],
  ])('%s is %d', (source, value) => {
    expect(evaluate(source)).toBe(value);
  });

  it.each([
    ['[a] > [b]', true],
    ['[a] >= 6 and [a] <= 6', true],
    ['1 == 2 or 2 == 2 and 1 == 2', false],
    ['not [a] < [b]', true],
    ['not 1 == 2 and 1 == 1', true],
    ['100 - 99.9 == 0.1', true],
    ['100 - 99.9 > 0.1', false],
    ['100 - 99.9 < 0.1', false],
    ['[a] != 6', false],
    ["'micro' == 'micro'", true],
    ["highest([jobs]).size == 'micro'", true],
    ["lowest([jobs]).size == 'large'", true],
    ['max([jobs]) == 46.8', true],
    ['min([jobs]) == 20.6', true],
    ['sum([jobs]) == 100', true],
    ['count([jobs]) == 3', true],
    ['mean([jobs]) == 100 / 3', true],
    ['highest([jobs]) > 46', true],
  ])('%s is %s', (source, truth) => {
    expect(evaluate(source)).toBe(truth);
  });
});

describe('an expression that can’t be read', () => {
  it.each([
    ['', 'unexpected-end', 0, ''],
    ['1 +', 'unexpected-end', 3, ''],
    ['1 + * 2', 'unexpected', 4, '*'],
    ['[a] => 5', 'unexpected', 4, '='],
    ['(1 + 2', 'expected-close', 6, ''],
    ['max 3', 'expected-open', 4, ''],
    ['1 2', 'unexpected', 2, '2'],
    ['1 < 2 < 3', 'unexpected', 6, '<'],
    ['maximum([a])', 'unexpected', 0, 'maximum'],
    ['process.exit()', 'unexpected', 0, 'process'],
    ['[a', 'unexpected', 0, '['],
    ["'open", 'unexpected', 0, "'"],
    ['highest([jobs]).', 'unexpected-end', 16, ''],
    [`${'('.repeat(600)}1`, 'too-deep', 500, ''],
  ])('%s says %s', (source, problem, at, word) => {
    expect(errorOf(() => parseExpression(source))).toEqual({ problem, at, word });
  });
});

describe('an expression without a value', () => {
  it.each([
    ['[jobs] > 5', 'many-cells', 7, '3'],
    ['[none] > 5', 'many-cells', 7, '0'],
    ['1 + [jobs]', 'many-cells', 2, '3'],
    ['-[jobs] > 1', 'many-cells', 0, '3'],
    ['[a] / [zero]', 'division-by-zero', 4, ''],
    ['[a] / ([b] - [b])', 'division-by-zero', 4, ''],
    ["[a] == 'six'", 'text-and-number', 4, ''],
    ["'a' + 1", 'not-a-number', 4, ''],
    ['[a] and [b]', 'not-a-truth', 4, ''],
    ['1 == 1 and not [a]', 'not-a-truth', 11, ''],
    ['max(5) > 1', 'not-a-set', 0, 'max'],
    ['1 < highest([none])', 'no-cells', 4, 'highest'],
    ["highest([tie]).size == 'one'", 'tie', 0, 'highest'],
    ["highest([jobs]).name == 'x'", 'no-column', 15, 'name'],
    ["[a].size == 'x'", 'no-row', 3, ''],
  ])('%s says %s', (source, problem, at, word) => {
    expect(errorOf(() => evaluate(source))).toEqual({ problem, at, word });
  });
});

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { problem, at, word } = error;
    expect(expressionProblemInWords(problem, word, 'en')).toMatch(/\S/);
    return { problem, at, word };
  }
  throw new Error('it has a value');
}
