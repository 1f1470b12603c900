import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, FormulaError, parseFormula } from '../../src/model/formula.ts';

const cells: Record<string, number> = { a: 10, b: 4, zero: 0, 'size=micro&measure=jobs': 3 };
const valueOf = (reference: string) => cells[reference] ?? Number.NaN;
const compute = (source: string) => evaluateFormula(parseFormula(source), valueOf);

/** The offset at which a formula fails, with what the error says. */
function faultOf(source: string): [number, string] {
  try {
    compute(source);
  } catch (error) {
    if (error instanceof FormulaError) return [error.at, error.message];
    throw error;
  }
  throw new Error(`${source} is fine`);
}

describe('a formula', () => {
  test.each([
    ['1', 1],
    ['100 - [a] - [b]', 86],
    ['[a] - [b] - 1', 5],
    ['[a] / [b] / 2', 1.25],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['-[a] + 1', -9],
    ['- -2', 2],
    ['2 * -3', -6],
    [' 1+ 1 ', 2],
    ['[ size=micro&measure=jobs ] * 0.5', 1.5],
  ])('is computed as it is in arithmetic: %s', (source, value) => {
    expect(compute(source)).toBe(value);
  });

  test.each([
    ['', 0, 'unexpected end'],
    ['1 + ', 3, 'unexpected end'],
    ['1 +  + 2', 5, 'unexpected +'],
    ['(1 + 2', 6, 'expected )'],
    ['1 2', 2, 'unexpected 2'],
    ['1)', 1, 'unexpected )'],
    ['[a', 0, 'unexpected ['],
    ['1,5 * 2', 1, 'unexpected ,'],
    ['1.5.2', 3, 'unexpected .'],
    ['1e3', 1, 'unexpected e'],
    ['012', 0, 'unexpected 012'],
    ['1 + 0.1234567890123456789', 4, 'unexpected 0.1234567890123456789'],
    ['2 ** 3', 3, 'unexpected *'],
    ['[a] / ([b] - 4)', 4, 'division by zero'],
    ['1 + 2 / [zero]', 6, 'division by zero'],
  ])('says where it is wrong: %j', (source, at, message) => {
    expect(faultOf(source)).toEqual([at, message]);
  });

  test('has an end to its depth and its length', () => {
    expect(compute(`${'('.repeat(50)}1${')'.repeat(50)}`)).toBe(1);
    expect(faultOf(`${'('.repeat(400)}1`)).toEqual([50, 'unexpected (']);
    expect(faultOf(`${'-'.repeat(400)}1`)).toEqual([50, 'unexpected -']);
    expect(faultOf('('.repeat(100_000))[1]).toBe('too long');
    expect(faultOf(`1${' + 1'.repeat(100_000)}`)[1]).toBe('too long');
  });

  test('is what JavaScript computes, for all of its grammar', () => {
    const { expression } = fc.letrec((tie) => ({
      expression: fc.oneof(
        { depthSize: 'small' },
        fc.integer({ min: 1, max: 999 }).map(String),
        fc
          .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
          .map(([l, o, r]) => `${String(l)} ${o} ${String(r)}`),
        tie('expression').map((inner) => `(${String(inner)})`),
        tie('expression').map((inner) => `- ${String(inner)}`),
      ),
    }));
    fc.assert(
      fc.property(expression, (source) => {
        const expected: unknown = new Function(`return ${String(source)}`)();
        if (!Number.isFinite(expected)) return;
        expect(compute(String(source))).toBe(expected);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test('never fails with anything but a place inside it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+*/()[\]0-9a. ]{0,30}$/), (source) => {
        try {
          compute(source);
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
          expect(error.at).toBeLessThanOrEqual(source.length);
        }
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
