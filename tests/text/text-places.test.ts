import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextPlaces } from '../../src/text/text-places.ts';

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
