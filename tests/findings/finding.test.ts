import { describe, expect, test } from 'vitest';
import { fileStart, finding } from '../../src/findings/finding.ts';

describe('a finding', () => {
  test('has the facts of its code and underlines something', () => {
    const found = finding('CSV-005', { ...fileStart('f'), length: 0 }, { cells: 3, columns: 2 });
    expect(found).toEqual({
      code: 'CSV-005',
      file: 'f',
      line: 1,
      column: 1,
      length: 1,
      facts: { cells: 3, columns: 2 },
    });
  });

  test('is no finding to the compiler with a fact misspelt, missing, too many or of another type', () => {
    const place = fileStart('f');
    const made = [
      // @ts-expect-error -- misspelt
      finding('CSV-004', place, { nome: 'id' }),
      // @ts-expect-error -- missing
      finding('CSV-005', place, { cells: 3 }),
      // @ts-expect-error -- all of them
      finding('CSV-004', place),
      // @ts-expect-error -- none of this code's
      finding('CSV-004', place, { name: 'id', column: 'id' }),
      // @ts-expect-error -- of a code without facts
      finding('CSV-007', place, { line: 3 }),
      // @ts-expect-error -- a text where a number belongs
      finding('CSV-005', place, { cells: '3', columns: 2 }),
      // @ts-expect-error -- none of the problems of an expression
      finding('CLM-005', place, { reason: 'unexpectd', word: '' }),
      // @ts-expect-error -- no such code
      finding('CSV-999', place),
    ];
    expect(made).toHaveLength(8);
  });
});
