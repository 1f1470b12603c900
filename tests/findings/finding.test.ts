import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileStart, finding, nearestName, TextPlaces } from '../../src/findings/finding.ts';

describe('a place in a text', () => {
  const text = 'è𝒳a\n\nb𝒳c\r\nd';
  const places = new TextPlaces('f', text);

  test('counts lines from 1 and columns in code points from 1', () => {
    expect(places.at(0)).toEqual({ file: 'f', line: 1, column: 1, length: 1 });
    expect(places.at(text.indexOf('a'))).toMatchObject({ line: 1, column: 3, length: 1 });
    expect(places.at(text.indexOf('b'))).toMatchObject({ line: 3, column: 1 });
    expect(places.at(text.indexOf('c'))).toMatchObject({ line: 3, column: 3 });
    expect(places.at(text.indexOf('d'))).toMatchObject({ line: 4, column: 1 });
  });

  test('is as long as its first line', () => {
    expect(places.at(0, 3)).toMatchObject({ length: 2 });
    expect(places.at(0, text.length)).toMatchObject({ line: 1, length: 3 });
  });

  test('may be the end of the text', () => {
    expect(places.at(text.length)).toMatchObject({ line: 4, column: 2 });
    expect(new TextPlaces('f', '').at(0)).toMatchObject({ line: 1, column: 1 });
  });

  test('is where counting by hand finds it', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'è', '𝒳', '\n', '\r\n', ','), maxLength: 40 });
    fc.assert(
      fc.property(line, fc.nat(80), (written, start) => {
        fc.pre(start <= written.length && !/^[\uDC00-\uDFFF]/.test(written.slice(start)));
        const before = written.slice(0, start).split('\n');
        expect(new TextPlaces('f', written).at(start)).toMatchObject({
          line: before.length,
          column: [...(before.at(-1) ?? '')].length + 1,
        });
      }),
      { seed: 6, numRuns: 1000 },
    );
  });
});

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

describe('the nearest name', () => {
  test('is the one with the fewest letters wrong', () => {
    expect(nearestName('cuont', ['value', 'count', 'county'])).toBe('count');
    expect(nearestName('COUNT', ['value', 'count'])).toBe('count');
    expect(nearestName('lombardy', ['italy', 'europe'])).toBeUndefined();
    expect(nearestName('anything', [])).toBeUndefined();
  });
});
