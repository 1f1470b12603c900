import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../src/importing/answers.ts';
import { answersOf } from '../../src/importing/read-flags.ts';
import { questionText, refusalText } from '../../src/importing/import-words.ts';
import { importedFiles, tidyCsv } from '../../src/importing/package-files.ts';
import { readTable, type TidyTable } from '../../src/importing/tidy-table.ts';
import { importReport } from '../../src/importing/report.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { languages } from '../../src/site.ts';
import { present } from '../../src/present.ts';
import { sample, sampleTree } from '../content.ts';
import { bytesOf, importCases, type ImportCase } from './import-cases.ts';

async function readCase(example: ImportCase) {
  const read = answersOf(example.flags ?? {});
  if ('fault' in read) throw new Error(read.fault.flag);
  return readTable(await bytesOf(example), example.file, read.answers);
}

/** The reading of a case in the words of its file. */
function summary(table: TidyTable, example: ImportCase): Partial<ImportCase> {
  const counted = (entries: readonly { key: string; count: number }[]) =>
    Object.fromEntries(
      [...Map.groupBy(entries, ({ key }) => key)].map(([key, group]) => [
        key,
        group.reduce((sum, { count }) => sum + count, 0),
      ]),
    );
  const whole: Partial<ImportCase> = {
    tidy: tidyCsv(table, '').replaceAll(/,(?:source)?$/gm, ''),
    types: Object.fromEntries(
      table.columns.map(({ name, type, unit }) => [name, unit === undefined ? type : `${type} ${unit}`]),
    ),
    key: table.key,
    missing: Object.fromEntries(table.missing.values.map(({ value, label }) => [value, label])),
    titles: table.titles,
    notes: table.notes,
    left: counted(table.left.map(({ why }) => ({ key: why, count: 1 }))),
    changes: counted(table.changes.map(({ code, count }) => ({ key: code, count }))),
  };
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key in example));
}

describe('an awkward file', () => {
  it.each(importCases.map((example) => [example.name, example] as const))(
    'is read right: %s',
    async (_, example) => {
      const read = await readCase(example);
      const { refused, asked } = example;
      if (read.kind !== 'table') {
        expect({ [read.kind]: read.code }).toEqual(
          refused === undefined ? { question: asked } : { refusal: refused },
        );
        for (const language of languages) {
          const text = read.kind === 'refusal' ? refusalText(read, language) : questionText(read, language);
          expect(text).not.toMatch(/undefined|\[object/);
        }
        return;
      }
      expect(summary(read, example)).toEqual(
        Object.fromEntries(Object.entries(example).filter(([key]) => key in summary(read, example))),
      );
      expect({ refused, asked }).toEqual({});
      expect(example.tidy, 'the case says what is right').toBeDefined();
      for (const language of languages) {
        expect(importReport(read, { fileName: example.file, bytes: new Uint8Array() }, language)).not.toMatch(
          /undefined|NaN/,
        );
      }
    },
  );

  it('comes in at least thirty kinds, the eight that were handed in among them', () => {
    expect(importCases.length).toBeGreaterThanOrEqual(30);
    expect(new Set(importCases.flatMap(({ path }) => path ?? [])).size).toBe(8);
  });
});

describe('the dataset of an awkward file', () => {
  it('passes the checks, but for units that no file told', async () => {
    const source = present([...sample.references.keys()][0], 'a source');
    const tree = new Map(sampleTree);
    const untold: string[] = [];
    for (const example of importCases) {
      const table = await readCase(example);
      if (table.kind !== 'table') continue;
      const id = `import-${example.name.replaceAll(/[^a-z0-9]+/g, '-')}`;
      const { files, owed } = importedFiles(table, {
        id,
        day: '2026-11-30',
        source,
        sourceTitle: 'The source',
        fileName: example.file,
        bytes: await bytesOf(example),
        flags: [],
      });
      untold.push(...owed.filter(({ kind }) => kind === 'unit').map(({ path }) => `${id}: ${path}`));
      for (const [file, text] of files) {
        tree.set(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
      }
    }
    const { findings } = runChecks(tree);
    expect(
      findings
        // Names of columns stay as they came until somebody writes them.
        .filter(({ code }) => code !== 'PKG-004' && code !== 'WRD-011')
        .map(({ code, file, line }) => `${code} ${file}:${line}`),
    ).toEqual([]);
    expect(findings.filter(({ code }) => code === 'PKG-004')).toHaveLength(untold.length);
  });
});

it.each([
  ['a unit', { units: new Map([['importi', 'EUR']]) }],
  ['a name', { names: new Map([['importi', 'amount']]) }],
])('%s said of a column that is not there is refused, with those that are', async (_, said) => {
  const bytes = new TextEncoder().encode('anno,importo\n2020,5\n2021,6\n');
  expect(await readTable(bytes, 'a.csv', { ...noAnswers, ...said })).toMatchObject({
    kind: 'refusal',
    code: 'no-such-column',
    facts: { column: 'importi', known: 'anno, importo' },
  });
});
