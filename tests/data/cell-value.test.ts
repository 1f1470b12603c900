import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCellValue } from '../../src/data/cell-value.ts';
import type { Field } from '../../src/data/data-package.ts';
import { factsOf, unfilled } from '../findings/findings.ts';

const field = (type: Field['type'], rest: Partial<Field> = {}): Field => ({
  name: 'column',
  type,
  x_title: { it: 'Colonna', en: 'Column' },
  ...rest,
});
const place = { file: 'data/x/t.csv', line: 3, column: 5, length: 4 };
const none = [{ value: '', label: 'not stated' }];

/** The value, or the one finding's code with its facts; its place is always the cell's. */
function read(text: string, of: Field, missing = none) {
  const result = readCellValue({ text, place }, of, missing);
  if ('value' in result) return result.value;
  expect(result.findings).toHaveLength(1);
  expect(unfilled(text === '' ? [] : result.findings)).toEqual([]);
  const [found] = result.findings;
  expect(found).toMatchObject(place);
  return [found?.code, found?.facts] as const;
}
const refusal = (code: string, facts: Record<string, string | number | undefined> = {}) => [
  code,
  expect.objectContaining({ column: 'column', ...facts }),
];

describe('a number', () => {
  test.each([
    ['0', 0],
    ['-5', -5],
    ['1.5', 1.5],
    ['12.50', 12.5],
    ['0.123', 0.123],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['0.1234567890123', 0.1234567890123],
  ])('is read when it is written plainly: %s', (text, number) => {
    expect(read(text, field('number'))).toEqual({ kind: 'number', number });
  });

  test.each([
    ['+5', '5'],
    ['5%', '5'],
    ['5 %', '5'],
    ['€ 5', '5'],
    ['5\u00A0€', '5'],
    ['\u22125.5', '-5.5'],
    ['\u2013 5', '-5'],
    ['1 234', '1234'],
    ['1\u00A0234\u00A0567', '1234567'],
    ['1\u202F234,5', '1234.5'],
    ['1’234', '1234'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['+12.345.678,9 %', '12345678.9'],
  ])('is refused with the one thing it can mean: %s (CSV-010)', (text, meant) => {
    expect(read(text, field('number'))).toEqual(refusal('CSV-010', { cell: text, meant }));
  });

  test.each([
    '007',
    '00.5',
    '.5',
    '5.',
    '1e3',
    '1,5E+05',
    '1E5',
    '0x10',
    '1_000',
    '--5',
    '- 5',
    '1 23',
    '1\u00A023\u00A0456',
    '1.23.456',
    '(5)',
    '5-6',
    '٥',
    '５',
    'true',
    '1/2',
    '5 persons',
    '€ 1.234',
  ])('is refused when nobody can say what it means: %s (CSV-010)', (text) => {
    expect(read(text, field('number'))).toEqual(refusal('CSV-010', { cell: text, meant: undefined }));
  });

  test.each(['NaN', 'Infinity', '-Infinity', 'n/a', 'n.d.', '-', '–', '..', ':', 'NULL', '#N/A'])(
    'is to be left out where it is a sign for no number: %s (CSV-010)',
    (text) => {
      expect(read(text, field('number'))).toEqual(refusal('CSV-010', { cell: text, isNone: 'yes' }));
    },
  );

  test('has no decimal comma (CSV-012)', () => {
    expect(read('12,5', field('number'))).toEqual(refusal('CSV-012', { meant: '12.5' }));
    expect(read('-0,1234', field('number'))).toEqual(refusal('CSV-012', { meant: '-0.1234' }));
    expect(read('0,125', field('number'))).toEqual(refusal('CSV-012', { meant: '0.125' }));
  });

  test('has no comma that may group thousands (CSV-025)', () => {
    const expected = refusal('CSV-025', { whole: '-12345', fraction: '-12.345' });
    expect(read('-12,345', field('number'))).toEqual(expected);
  });

  test('has no point in a column of whole numbers (CSV-023)', () => {
    expect(read('1.234', field('integer'))).toEqual(refusal('CSV-023', { cell: '1.234' }));
    expect(read('1234', field('integer'))).toEqual({ kind: 'number', number: 1234 });
    expect(read('1,5', field('integer'))).toEqual(refusal('CSV-010', { meant: undefined }));
  });

  test.each([
    '0.1234567890123456',
    '1234567890.1234567',
    '9007199254740993',
    '0.0000000000000001',
    '1'.repeat(400),
  ])('keeps all its digits or is refused: %s (CSV-024)', (text) => {
    expect(read(text, field('number'))).toEqual(refusal('CSV-024', { cell: text }));
  });

  test('has no more decimals than its column (CSV-026)', () => {
    const column = field('number', { x_decimals: 1 });
    expect(read('1.5', column)).toEqual({ kind: 'number', number: 1.5 });
    expect(read('1.25', column)).toEqual(refusal('CSV-026', { decimals: 2, limit: 1 }));
  });

  test('lies within the limits of its column (CSV-015)', () => {
    const share = field('number', { constraints: { minimum: 0, maximum: 100 } });
    expect(read('100', share)).toEqual({ kind: 'number', number: 100 });
    expect(read('100.1', share)).toEqual(refusal('CSV-015', { minimum: 0, maximum: 100 }));
    const positive = field('number', { constraints: { minimum: 0 } });
    expect(read('-0.1', positive)).toEqual(refusal('CSV-015', { minimum: 0, maximum: undefined }));
  });

  test('comes back digit for digit, whatever is accepted', () => {
    const text = fc.oneof(
      fc.stringMatching(/^-?\d{1,18}(\.\d{1,18})?$/),
      fc.stringMatching(/^[-+ \u00A0\u2212€%.,'’eE0-9]{1,12}$/),
    );
    fc.assert(
      fc.property(text, (written) => {
        const value = readCellValue({ text: written, place }, field('number'), none);
        if ('findings' in value || value.value.kind !== 'number') return;
        const decimals = written.split('.')[1]?.length ?? 0;
        expect(value.value.number.toFixed(decimals).replace(/^-(?=[0.]*$)/, '')).toBe(
          written.replace(/^-(?=[0.]*$)/, ''),
        );
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('is what a refused text is suggested to mean', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+ \u00A0\u2212€%.,'’0-9]{1,12}$/), (written) => {
        const result = readCellValue({ text: written, place }, field('number'), none);
        const meant = 'findings' in result ? factsOf(result.findings[0])['meant'] : undefined;
        if (typeof meant !== 'string') return;
        expect(read(meant, field('number'))).toMatchObject({ kind: 'number' });
        expect(meant.replace(/\D/g, '')).toBe(written.replace(/\D/g, ''));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

describe('a year', () => {
  test('has four digits, 1900 to 2099 (CSV-022)', () => {
    expect(read('2017', field('year'))).toEqual({ kind: 'number', number: 2017 });
    for (const text of ['17', '1899', '20177', '2017-18', '2017.0']) {
      expect(read(text, field('year'))).toEqual(refusal('CSV-022', { cell: text }));
    }
  });
});

describe('a date', () => {
  test('is a day of the calendar in digits (CSV-027)', () => {
    expect(read('2028-02-29', field('date'))).toEqual({ kind: 'text', text: '2028-02-29' });
    for (const text of [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-5',
      '30/09/2026',
      '30 settembre 2026',
      'Sept 30, 2026',
      '2026-09-30T00:00:00Z',
      '20260930',
    ]) {
      expect(read(text, field('date'))).toEqual(refusal('CSV-027', { cell: text }));
    }
  });
});

describe('a text', () => {
  test('matches the whole pattern of its column (CSV-021)', () => {
    const id = field('string', { constraints: { pattern: '[a-z]+|[0-9]+' } });
    expect(read('abc', id)).toEqual({ kind: 'text', text: 'abc' });
    expect(read('abc1', id)).toEqual(refusal('CSV-021', { pattern: '[a-z]+|[0-9]+' }));
  });

  test('is one of the values of its column, the nearest of which is suggested (CSV-014)', () => {
    const state = field('string', { constraints: { enum: ['published', 'forecast'] } });
    expect(read('published', state)).toEqual({ kind: 'text', text: 'published' });
    expect(read('publised', state)).toEqual(
      refusal('CSV-014', { allowed: 'published, forecast', suggestion: 'published' }),
    );
  });

  test.each(['=1+1', '@x', '+x', '-x', '-1+cmd', '＝1'])(
    'is no formula of a spreadsheet: %s (CSV-020)',
    (text) => {
      expect(read(text, field('string'))).toEqual(['CSV-020', { cell: text }]);
    },
  );

  test.each(['-5', '-5,3', '5 = 5', 'a@b', '[a] - [b]'])('may hold the same signs elsewhere: %s', (text) => {
    expect(read(text, field('string'))).toEqual({ kind: 'text', text });
  });
});

describe('a missing value', () => {
  test('carries the reason that the data package gives', () => {
    const missing = [...none, { value: '-', label: 'statistical secrecy' }];
    expect(read('', field('number'), missing)).toEqual({
      kind: 'missing',
      reason: { it: 'non indicato', en: 'not stated' },
    });
    expect(read('-', field('string'), missing)).toEqual({
      kind: 'missing',
      reason: { it: 'segreto statistico', en: 'statistical secrecy' },
    });
  });

  test('is not allowed where a value is required, nor where no reason is declared (CSV-013)', () => {
    const required = field('number', { constraints: { required: true } });
    expect(read('', required)).toEqual(refusal('CSV-013'));
    for (const type of ['string', 'number', 'year', 'date'] as const) {
      expect(read('', field(type), [])).toEqual(refusal('CSV-013'));
    }
  });
});

test('a pattern that repeats what repeats is matched in a time that grows with the text alone', () => {
  const text = field('string', { constraints: { pattern: '([a-z0-9-]+)+!' } });
  expect(read('a'.repeat(5000), text)).toEqual(refusal('CSV-021'));
  expect(read(`${'a'.repeat(5000)}!`, text)).toMatchObject({ kind: 'text' });
});
