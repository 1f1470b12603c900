import { describe, expect, test } from 'vitest';
import { readDataset, titleOf } from '../../src/data/data-package.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { hashOf } from '../../src/text/source-tree.ts';
import { realTree } from '../content.ts';
import { bytesOf, factsOf, shortly, unfilled } from '../findings/findings.ts';
import { descriptor, field, readPackage, resource, tree } from './package-fixture.ts';

const id = field('id', 'string');
const count = field('count', 'number', { x_unit: 'enterprises' });
const good = 'id,count\na,5\nb,\n';

/** The findings of a package of one file, each with all its gaps filled. */
function findingsOf(csv: string, fields: object[], rest: object = {}): Finding[] {
  const { findings } = readPackage(csv, fields, rest);
  expect(unfilled(findings)).toEqual([]);
  return findings;
}

/** The line and column of a text in the descriptor. */
function placeIn(json: string, text: string) {
  const before = json.slice(0, json.indexOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe('a data package', () => {
  test('is read with the value, the text and the place of every cell', () => {
    const { dataset, findings } = readPackage(good, [id, count]);
    expect(findings).toEqual([]);
    const table = dataset?.resources.get('t');
    expect(table?.rows.map((row) => [row.line, row.cells.get('count')?.value])).toEqual([
      [1, { kind: 'number', number: 5 }],
      [2, { kind: 'missing', reason: { it: 'non indicato', en: 'not stated' } }],
    ]);
    expect(table?.rows[0]?.cells.get('count')).toMatchObject({ text: '5', place: { line: 2, column: 3 } });
    expect(titleOf(table?.descriptor ?? { x_title: { it: '', en: '' } }, 'it')).toBe('Titolo');
  });

  test.each(['size-classes', 'sme-accounts', 'sme-ecosystem'])('is in order: %s', (name) => {
    expect(readDataset(realTree, name).findings).toEqual([]);
  });

  test('may have more mistakes than a call takes arguments', () => {
    const { findings } = readPackage(`${good}${'A b,c\n'.repeat(90_000)}`, [id, count]);
    expect(findings.length).toBeGreaterThan(150_000);
  });

  test('lies in the folder of its name (PKG-001)', () => {
    const json = descriptor([resource(good, [id, count])], { name: 'y' });
    const { findings } = readDataset(tree(json, { 't.csv': good }), 'x');
    expect(findings).toMatchObject([{ code: 'PKG-001', ...placeIn(json, '"y"'), length: 3 }]);
    expect(findings[0]?.facts).toEqual({ name: 'y', folder: 'x' });
  });

  test('has all its files (PKG-002), declares all it has (PKG-012), once each (PKG-011)', () => {
    const fields = [id, count];
    const json = descriptor([
      resource(good, fields),
      resource(good, fields),
      resource(good, fields, { name: 'u', path: 'u.csv' }),
    ]);
    const { findings } = readDataset(tree(json, { 't.csv': good, 'v.csv': good }), 'x');
    expect(unfilled(findings)).toEqual([]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['PKG-011', { name: 't' }],
      ['PKG-002', { path: 'u.csv' }],
      ['PKG-012', { descriptor: 'data/x/datapackage.json' }],
    ]);
    expect(findings[1]).toMatchObject({ ...placeIn(json, '"u.csv"'), length: 7 });
    expect(findings[2]).toMatchObject({ file: 'data/x/v.csv', line: 1, column: 1 });
  });

  test('is text: a missing one (TXT-001), a bad byte (TXT-002), a byte-order mark (TXT-003)', () => {
    expect(shortly(readDataset(new Map(), 'x').findings)).toEqual(['TXT-001 1:1+1']);
    const bytes = Uint8Array.from([...bytesOf('{\n  "è'), 0xe8, 0x22]);
    expect(shortly(readDataset(new Map([['data/x/datapackage.json', bytes]]), 'x').findings)).toEqual([
      'TXT-002 2:5+1',
    ]);
    const json = descriptor([resource(good, [id, count])]);
    const marked = readDataset(tree(`\uFEFF${json}`, { 't.csv': good }), 'x');
    expect(shortly(marked.findings)).toEqual(['TXT-003 1:1+1']);
    const hidden = readDataset(tree(json.replace('"Title"', '"Ti\u200Btle"'), { 't.csv': good }), 'x');
    expect(shortly(hidden.findings)).toEqual(['TXT-004 4:15+1']);
    expect(hidden.findings[0]?.facts).toEqual({ character: 'U+200B' });
  });
});

describe('the bytes of a file', () => {
  const fields = [id, count];
  const changed = good.replace('5', '6');

  test('have a declared hash, which the finding tells (PKG-006)', () => {
    const json = descriptor([resource(good, fields, { hash: undefined })]);
    const { findings } = readDataset(tree(json, { 't.csv': good }), 'x');
    expect(unfilled(findings)).toEqual([]);
    expect(findings).toMatchObject([{ code: 'PKG-006', ...placeIn(json, '"t.csv"'), length: 7 }]);
    expect(factsOf(findings[0])['hash']).toBe(hashOf(bytesOf(good)));
  });

  test('differ from it when a single digit changes (PKG-013)', () => {
    const json = descriptor([resource(good, fields)]);
    const { findings } = readDataset(tree(json, { 't.csv': changed }), 'x');
    expect(unfilled(findings)).toEqual([]);
    expect(findings).toMatchObject([{ code: 'PKG-013', ...placeIn(json, '"sha256:'), length: 73 }]);
    expect(findings[0]?.facts).toEqual({ hash: hashOf(bytesOf(changed)), path: 't.csv' });
  });

  test('are as many as declared (PKG-008)', () => {
    expect(findingsOf(good, fields, { bytes: good.length })).toEqual([]);
    const [found] = findingsOf(good, fields, { bytes: 3 });
    expect(found).toMatchObject({
      code: 'PKG-008',
      length: 1,
      facts: { bytes: good.length, declared: 3 },
    });
  });
});

describe('a descriptor', () => {
  test('names only fields there are (PKG-003)', () => {
    const rest = { x_roles: { unit: 'unti', label: { it: 'id', en: 'label_en' } } };
    const found = findingsOf('id,unit\na,EUR\n', [id, field('unit', 'string')], rest);
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([
      ['PKG-003', { name: 'unti', suggestion: 'unit' }],
      ['PKG-003', { name: 'label_en' }],
    ]);
    const missingKey = {
      schema: { fields: [id, count], primaryKey: ['key'], missingValues: [{ value: '', label: 'x' }] },
    };
    expect(findingsOf(good, [id, count], missingKey).map(({ code }) => code)).toContain('PKG-003');
  });

  test('gives numeric fields a unit (PKG-004) that is known (PKG-005)', () => {
    expect(findingsOf(good, [id, field('count', 'number')])).toMatchObject([
      { code: 'PKG-004', facts: { name: 'count' } },
    ]);
    expect(findingsOf(good, [id, field('count', 'number', { x_unit: 'milion EUR' })])).toMatchObject([
      { code: 'PKG-005', length: 12, facts: { unit: 'milion EUR', suggestion: 'million EUR' } },
    ]);
  });

  test('says of a field only what means something for its type (PKG-009)', () => {
    const found = findingsOf(good, [
      field('id', 'string', { x_unit: 'EUR', constraints: { minimum: 1 } }),
      field('count', 'integer', { x_unit: 'EUR', x_decimals: 0, constraints: { pattern: '5' } }),
    ]);
    expect(found.map((each) => [each.code, each.length, factsOf(each)['name'], factsOf(each)['type']])).toEqual([
      ['PKG-009', 8, 'x_unit', 'string'],
      ['PKG-009', 9, 'minimum', 'string'],
      ['PKG-009', 12, 'x_decimals', 'integer'],
      ['PKG-009', 9, 'pattern', 'integer'],
    ]);
  });

  test('has patterns that are regular expressions (PKG-010)', () => {
    for (const pattern of ['(', 'a)|(b', '[z-a]']) {
      const found = findingsOf(good, [field('id', 'string', { constraints: { pattern } }), count]);
      expect(found).toMatchObject([{ code: 'PKG-010', length: pattern.length + 2, facts: { pattern } }]);
    }
  });

  test('declares fields and missing values once (PKG-011)', () => {
    const missingValues = [
      { value: '', label: 'not stated' },
      { value: '', label: 'not available' },
    ];
    const schema = { fields: [id, count, count], primaryKey: ['id'], missingValues };
    expect(findingsOf(good, [], { schema }).map(({ code }) => code)).toEqual(['PKG-011', 'PKG-011']);
  });

  test('may say its dialect, and no other than the one there is', () => {
    expect(findingsOf(good, [id, count], { dialect: { delimiter: ',' } })).toEqual([]);
    expect(findingsOf(good, [id, count], { dialect: { delimiter: ';' } })).toMatchObject([
      { code: 'YML-004' },
    ]);
  });
});

describe('the header of a file', () => {
  test.each([
    ['misspelt', 'id,cuont', 4, 'cuont'],
    ['in capitals', 'ID,count', 1, 'ID'],
    ['in another order', 'count,id', 1, 'count'],
  ])('is the declared one: %s (CSV-018)', (_, header, column, found) => {
    const findings = findingsOf(`${header}\na,5\n`, [id, count]);
    expect(findings).toMatchObject([{ code: 'CSV-018', line: 1, column, length: found.length }]);
    expect(factsOf(findings[0])['found']).toBe(found);
  });

  test('has no other columns (CSV-019) and lacks none (CSV-034)', () => {
    expect(shortly(findingsOf('id,population,count\na,1,5\n', [id, count]))).toEqual(['CSV-019 1:4+10']);
    const lacking = findingsOf('id\na\n', [id, count]);
    expect(shortly(lacking)).toEqual(['CSV-034 1:1+2']);
    expect(lacking[0]?.facts).toEqual({ name: 'count' });
  });
});

describe('the rows of a file', () => {
  test('have keys of their own, the first of which is named (CSV-016)', () => {
    const found = findingsOf('id,count\na,5\nb,6\na,7\n', [id, count]);
    expect(found).toMatchObject([
      { code: 'CSV-016', line: 4, column: 1, length: 1, facts: { key: 'a', line: 2 } },
    ]);
  });

  test('have keys of several columns, told apart whatever signs are in them', () => {
    const fields = [id, field('year', 'string'), count];
    const rest = {
      schema: { fields, primaryKey: ['id', 'year'], missingValues: [{ value: '', label: 'not stated' }] },
    };
    expect(findingsOf('id,year,count\na + b,c,1\na,b + c,2\n', fields, rest)).toEqual([]);
    const found = findingsOf('id,year,count\na,b,1\na,c,1\na,b,2\n', fields, rest);
    expect(found).toMatchObject([{ code: 'CSV-016', line: 4, facts: { key: 'a + b', line: 2 } }]);
  });

  test('are not without a key, required or not (CSV-013)', () => {
    expect(shortly(findingsOf('id,count\n,5\n,6\n', [id, count]))).toEqual([
      'CSV-013 2:1+1',
      'CSV-013 3:1+1',
    ]);
  });

  test('have keys that an address can name (CSV-037)', () => {
    const found = findingsOf('id,count\nr = d,1\nr&d,2\nr#d,3\n[r],4\n', [id, count]);
    expect(shortly(found)).toEqual(['CSV-037 3:1+3', 'CSV-037 4:1+3', 'CSV-037 5:1+3']);
  });

  test('keep a unique column unique, missing values apart (CSV-016)', () => {
    const code = field('code', 'string', { constraints: { unique: true } });
    const found = findingsOf('id,code\na,x\nb,\nc,\nd,x\n', [id, code]);
    expect(found).toMatchObject([{ code: 'CSV-016', line: 5, column: 3, facts: { key: 'x', line: 2 } }]);
  });

  test('have units, states and qualifiers that are known (PKG-005, CSV-035)', () => {
    const fields = [
      id,
      field('value', 'number'),
      field('unit', 'string'),
      field('state', 'string'),
      field('q', 'string'),
    ];
    const rest = { x_roles: { unit: 'unit', state: 'state', qualifier: 'q' } };
    const head = 'id,value,unit,state,q\n';
    expect(findingsOf(`${head}a,5,billion EUR,forecast,\n`, fields, rest)).toEqual([]);
    const found = findingsOf(`${head}a,5,bilion EUR,forcast,circa\n`, fields, rest);
    expect(shortly(found)).toEqual(['PKG-005 2:5+10', 'CSV-035 2:16+7', 'CSV-035 2:24+5']);
    expect(found.map((each) => factsOf(each)['suggestion'])).toEqual(['billion EUR', 'forecast', undefined]);
  });

  test('hold no number that may be a thousand or a fraction (CSV-025)', () => {
    const cases: [string, object, boolean][] = [
      ['1.234', { x_unit: 'enterprises' }, true],
      ['-12.345', { x_unit: 'million EUR' }, true],
      ['1.234', { x_unit: 'enterprises', x_decimals: 3 }, false],
      ['1.234', { x_unit: 'percent' }, false],
      ['4.000', { x_unit: 'percent' }, true],
      ['4.000', { x_unit: 'percent', x_decimals: 3 }, false],
      ['0.234', { x_unit: 'persons' }, false],
      ['1234.567', { x_unit: 'persons' }, false],
      ['1.23', { x_unit: 'persons' }, false],
    ];
    for (const [text, rest, isAmbiguous] of cases) {
      const found = findingsOf(`id,count\na,${text}\n`, [id, field('count', 'number', rest)]);
      expect([text, shortly(found)]).toEqual([text, isAmbiguous ? [`CSV-025 2:3+${text.length}`] : []]);
    }
    const [found] = findingsOf(
      'id,value,unit\na,1.234,persons\n',
      [id, field('value', 'number'), field('unit', 'string')],
      {
        x_roles: { unit: 'unit' },
      },
    );
    expect(found?.facts).toMatchObject({ whole: '1234', fraction: '1.234' });
  });

  test('report every mistake in one run, and leave its cell without a value', () => {
    const { dataset, findings } = readPackage('id,count\na,"1,5"\n"b,6\nc, 7\nd,8\n', [id, count]);
    expect(shortly(findings).sort()).toEqual(['CSV-006 3:1+1', 'CSV-012 2:3+5', 'CSV-017 4:3+2']);
    expect(dataset?.resources.get('t')?.rows.map((row) => row.cells.get('count')?.value)).toEqual([
      undefined,
      undefined,
      { kind: 'number', number: 8 },
    ]);
  });
});
