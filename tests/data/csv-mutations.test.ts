import fc from 'fast-check';
import { missingReason } from '../../src/data/missing-reasons.ts';
import { linesOf, rowsOf } from './csv-rows.ts';
import { describe, expect, test } from 'vitest';
import { readCsvFile } from '../../src/data/csv-file.ts';
import { readDataset, type Dataset } from '../../src/data/data-package.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { decodeUtf8, type SourceTree } from '../../src/text/source-tree.ts';
import { globalMutations, localMutations, lossyMutations, type Mutation } from './csv-mutations.ts';
import { realTree as real } from '../content.ts';
import { bytesOf } from '../findings/findings.ts';
import { descriptor, field, resource, tree } from './package-fixture.ts';

// Ten thousand mutations in all: 1,000 of the real files, 6,000 of random ones, 1,000 of descriptors,
// 2,000 without a hash.

/** Every value with its text, by file, key and column: what a reader may never get wrong. */
function valuesOf(dataset: Dataset | undefined): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, { descriptor, rows }] of dataset?.resources ?? []) {
    for (const { cells } of rows) {
      const key = JSON.stringify([
        name,
        ...descriptor.schema.primaryKey.map((column) => cells.get(column)?.text),
      ]);
      for (const [column, { text, value }] of cells)
        values.set(`${key} ${column}`, JSON.stringify([text, value]));
    }
  }
  return values;
}

const unharmed = new WeakMap<SourceTree, Map<string, Map<string, string>>>();

/** The values of a package before anything happened to it, read once. */
function unharmedValues(files: SourceTree, id: string): Map<string, string> {
  const known = unharmed.get(files) ?? new Map<string, Map<string, string>>();
  unharmed.set(files, known);
  const values = known.get(id) ?? valuesOf(readDataset(files, id).dataset);
  known.set(id, values);
  return values;
}

/** Each finding stands in its file: on a line there is, in a column of it or right after its end. */
function expectPlacesInside(findings: readonly Finding[], files: SourceTree) {
  const linesOf = new Map<string, string[]>();
  const outside = findings.filter(({ file, line, column, length }) => {
    const lines = linesOf.get(file) ?? (decodeUtf8(files.get(file) ?? new Uint8Array()) ?? '').split('\n');
    linesOf.set(file, lines);
    if (lines.every((each) => each === '')) return false;
    const isInside = line <= lines.length && column - 1 <= [...(lines[line - 1] ?? '')].length;
    return !isInside || Math.min(line, column, length) < 1;
  });
  expect(outside).toEqual([]);
}

/** Three of them: to make a table and to read what describes it costs more than to read it once more. */
const several = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 3, maxLength: 3 });

const anyMutation = fc.oneof({ weight: 3, arbitrary: localMutations }, globalMutations, lossyMutations);
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** The promise: the same values, or a finding. */
function expectSameOrFound(files: SourceTree, id: string, file: string, { name, apply }: Mutation) {
  const original = files.get(file) ?? new Uint8Array();
  const mutated = apply(original);
  const { dataset, findings } = readDataset(new Map([...files, [file, mutated]]), id);
  if (findings.length === 0) {
    expect([name, valuesOf(dataset)]).toEqual([name, unharmedValues(files, id)]);
  }
  if (file.endsWith('.csv') && !isSame(original, mutated)) {
    expect(findings.map(({ code }) => code)).toContain('PKG-013');
  }
  expectPlacesInside(findings, new Map([[file, mutated]]));
}

const realFiles = [...real.keys()].filter((path) => /^data\/.*\.csv$/.test(path));
const realDescriptors = [...real.keys()].filter((path) => path.endsWith('datapackage.json'));
const packageOf = (path: string) => path.split('/')[1] ?? '';

/** The same packages without their hashes: what the reader finds by itself. */
const withoutHashes: SourceTree = new Map(
  [...real].map(([path, bytes]) =>
    path.endsWith('datapackage.json')
      ? [path, bytesOf((decodeUtf8(bytes) ?? '').replace(/^\s*"hash": .*\n/gm, ''))]
      : [path, bytes],
  ),
);

/** A text as cells may hold it: composed, without unseen characters, spaces around or a formula's sign. */
const cellText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(',', '"', '""', ' ', ';', 'è', '𝒳', '’', '0', '.', '-'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  })
  .map((text) => text.normalize('NFC').trim())
  .filter(
    (text) =>
      !/^[=+@＝＋＠-]|[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{FFFD}]|[ÂÃ]|â€/u.test(text),
  )
  .filter((text) => text !== 'n/a');

const decimalText = fc
  .tuple(fc.boolean(), fc.nat(999_999_999), fc.nat(6), fc.nat(999_999))
  .map(([isNegative, whole, decimals, fraction]) => {
    const digits = decimals === 0 ? '' : `.${String(fraction).padStart(6, '0').slice(0, decimals)}`;
    return `${isNegative ? '-' : ''}${whole}${digits}`;
  });
const dateText = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const columnKinds = {
  string: cellText,
  number: decimalText,
  integer: fc.maxSafeInteger().map(String),
  year: fc.integer({ min: 1900, max: 2099 }).map(String),
  date: dateText,
} as const;
type Kind = keyof typeof columnKinds;
const kinds = Object.keys(columnKinds) as Kind[];

interface Table {
  types: readonly Kind[];
  rows: readonly (readonly string[])[];
  /** Whether a cell that need not be quoted is. */
  quoted: readonly boolean[];
  isCrlf: boolean;
}

/** A table with a key column `id` before the others; `n/a` and an empty cell are missing values. */
const tables: fc.Arbitrary<Table> = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 })
  .chain((types) =>
    fc.record({
      types: fc.constant(types),
      rows: fc.array(
        fc.tuple(
          ...types.map((type) =>
            fc.oneof({ weight: 6, arbitrary: columnKinds[type] }, fc.constantFrom('', 'n/a')),
          ),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      quoted: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      isCrlf: fc.boolean(),
    }),
  );

const missingValues = [
  { value: '', label: 'not stated' },
  { value: 'n/a', label: 'not available' },
];

function serialise({ types, rows, quoted, isCrlf }: Table): {
  csv: string;
  fields: object[];
  texts: string[][];
} {
  const header = ['id', ...types.map((_, index) => `c${index}`)];
  const texts = rows.map((row, index) => [`r${index}`, ...row]);
  let count = 0;
  const cell = (text: string) => {
    const mustQuote = /[",]/.test(text) || (quoted[count++ % quoted.length] ?? false);
    return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const newline = isCrlf ? '\r\n' : '\n';
  const csv = [header, ...texts].map((row) => row.map(cell).join(',') + newline).join('');
  const fields = types.map((type, index) => {
    const rest =
      type === 'number' ? { x_unit: 'persons', x_decimals: 6 } : type === 'integer' ? { x_unit: 'EUR' } : {};
    return field(`c${index}`, type, rest);
  });
  return { csv, fields: [field('id', 'string'), ...fields], texts };
}

function packageOfTable(table: Table, hasHash = true) {
  const { csv, fields, texts } = serialise(table);
  const schema = { fields, primaryKey: ['id'], missingValues };
  const described = descriptor([resource(csv, fields, hasHash ? { schema } : { schema, hash: undefined })]);
  return { files: tree(described, { 't.csv': csv }), texts };
}

describe('any table', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { files, texts } = packageOfTable(table);
        const { dataset, findings } = readDataset(files, 'x');
        expect(findings).toEqual([]);
        const rows = dataset?.resources.get('t')?.rows ?? [];
        expect(rows.map((row) => [...row.cells.values()].map((cell) => cell.text))).toEqual(texts);
        rows.forEach((row, rowIndex) => {
          table.types.forEach((type, index) => {
            const written = table.rows[rowIndex]?.[index] ?? '';
            const missing = missingValues.find(({ value: mark }) => mark === written);
            const value = row.cells.get(`c${index}`)?.value;
            if (missing !== undefined)
              expect(value).toEqual({ kind: 'missing', reason: missingReason(missing) });
            else if (type === 'string' || type === 'date')
              expect(value).toEqual({ kind: 'text', text: written });
            // A nought below nought is one, for it would be drawn and counted apart from others.
            else expect(value).toEqual({ kind: 'number', number: Number(written) + 0 });
          });
        });
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe('any mutation of bytes', () => {
  test('of the real files gives the same values or a finding (1,000)', () => {
    // One file after the other: what stands beside it is then read once.
    for (const [index, file] of realFiles.entries()) {
      fc.assert(
        fc.property(anyMutation, (mutation) => {
          expectSameOrFound(real, packageOf(file), file, mutation);
        }),
        { seed: 1200 + index, numRuns: Math.ceil(1000 / realFiles.length) },
      );
    }
  });

  test('of random files gives the same values or a finding (6,000)', () => {
    fc.assert(
      fc.property(tables, several(anyMutation), (table, mutations) => {
        const { files } = packageOfTable(table);
        for (const mutation of mutations) expectSameOrFound(files, 'x', 'data/x/t.csv', mutation);
      }),
      { seed: 13, numRuns: 2000 },
    );
  });

  test('of descriptors gives the same values or a finding, never an exception (1,000)', () => {
    // A descriptor's own words, a mark of a missing value for one, are not under a hash: only places
    // and exceptions are looked at, and that no number changes.
    fc.assert(
      fc.property(fc.constantFrom(...realDescriptors), localMutations, (file, { apply }) => {
        const mutated = new Map([...real, [file, apply(real.get(file) ?? new Uint8Array())]]);
        const { dataset, findings } = readDataset(mutated, packageOf(file));
        expectPlacesInside(findings, mutated);
        if (findings.length > 0) return;
        const numbers = (values: Map<string, string>) =>
          [...values.values()].filter((text) => text.includes('"number"'));
        expect(numbers(valuesOf(dataset))).toEqual(numbers(unharmedValues(real, packageOf(file))));
      }),
      { seed: 14, numRuns: 1000 },
    );
  });
});

describe('without a hash', () => {
  const isHash = ({ code }: Finding) => code === 'PKG-006';

  test('what programs do to a whole file gives the same values or a finding (2,000)', () => {
    const expectSameOrFoundByItself = (files: SourceTree, file: string, { name, apply }: Mutation) => {
      const id = packageOf(file);
      const bytes = apply(files.get(file) ?? new Uint8Array());
      const { dataset, findings } = readDataset(new Map([...files, [file, bytes]]), id);
      if (!findings.every(isHash)) return;
      expect([name, valuesOf(dataset)]).toEqual([name, unharmedValues(files, id)]);
    };
    for (const [index, file] of realFiles.entries()) {
      fc.assert(
        fc.property(globalMutations, (mutation) => {
          expectSameOrFoundByItself(withoutHashes, file, mutation);
        }),
        { seed: 1500 + index, numRuns: Math.ceil(500 / realFiles.length) },
      );
    }
    fc.assert(
      fc.property(tables, several(globalMutations), (table, mutations) => {
        const { files } = packageOfTable(table, false);
        for (const mutation of mutations) expectSameOrFoundByItself(files, 'data/x/t.csv', mutation);
      }),
      { seed: 15, numRuns: 500 },
    );
  });

  test('every cell that is read stands, to the letter, where its place says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realFiles), localMutations, (file, { apply }) => {
        const bytes = apply(real.get(file) ?? new Uint8Array());
        const { csv, findings } = readCsvFile(file, bytes);
        if (csv === undefined || findings.length > 0) return;
        const lines = (decodeUtf8(bytes) ?? '').split(/\r?\n/);
        const charactersOf = lines.map((line) => [...line]);
        const elsewhere = [csv.header, ...rowsOf(csv)].flat().filter(({ text, place }) => {
          const characters = charactersOf[place.line - 1] ?? [];
          const [start, end] = [place.column - 1, place.column - 1 + place.length];
          const raw = characters.slice(start, end).join('');
          const isWritten = raw === text || raw === `"${text.replaceAll('"', '""')}"`;
          const isWhole = [characters[start - 1], characters[end]].every((each) => each === undefined || each === ',');
          return !isWritten || !isWhole;
        });
        expect(elsewhere).toEqual([]);
        expect(linesOf(csv)).toEqual(lines.filter((line) => line !== ''));
      }),
      { seed: 16, numRuns: 1000 },
    );
  });
});
