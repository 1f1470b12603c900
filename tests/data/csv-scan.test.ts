import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { scanCells, unquote } from '../../src/data/csv-scan.ts';

/** The cells of a line as we read them; undefined where its quotes leave in doubt where they end. */
function cellsOf(line: string): string[] | undefined {
  const scanned = scanCells(line, { start: 0, end: line.length });
  if (!('cells' in scanned)) return undefined;
  return scanned.cells.map(({ start, end }) => unquote(line.slice(start, end)));
}

const parsed = (line: string) => Papa.parse<string[]>(line, { delimiter: ',', newline: '\n' });

/** What a cell may say: no line ends, which are refused, and no byte-order mark, which papaparse drops. */
const text = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((cell) => !/[\n\r\uFEFF]/.test(cell));
const cell = fc.oneof(text, fc.constantFrom('', ',', '"', '""', ' ', 'a,b', '"a"', '1.5', 'è'));

test('lines that were written by papaparse are read as it reads them', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.boolean(), (cells, quotes) => {
      const line = Papa.unparse([cells], { quotes, newline: '\n' });
      fc.pre(line !== '');
      expect(cellsOf(line)).toEqual(parsed(line).data[0]);
      expect(cellsOf(line)).toEqual(cells);
    }),
    { numRuns: 2000 },
  );
});

test('of any line of commas, quotes and letters we read what papaparse does, or say that it is in doubt', () => {
  const line = fc
    .array(fc.constantFrom('"', ',', 'a', 'b ', '1'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''));
  let read = 0;
  fc.assert(
    fc.property(line, (each) => {
      const cells = cellsOf(each);
      const { data, errors } = parsed(each);
      if (cells === undefined) return;
      read++;
      expect(errors).toEqual([]);
      expect(cells).toEqual(data[0]);
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(500);
});
