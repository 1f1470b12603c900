import { expect, test } from 'vitest';
import { resolveAddress } from '../../src/data/address.ts';
import { readDataset } from '../../src/data/data-package.ts';
import { bytesOf } from '../findings/findings.ts';
import { descriptor, field, resource } from './package-fixture.ts';

/** More rows than any whose cells are kept once read. */
const count = 21_000;

function readTable(rows: readonly string[]) {
  const csv = `id,days,unit\n${rows.join('\n')}\n`;
  const fields = [field('id', 'string'), field('days', 'number'), field('unit', 'string')];
  const table = resource(csv, fields, { x_roles: { unit: 'unit' } });
  const tree = new Map([
    ['data/x/datapackage.json', bytesOf(descriptor([table]))],
    ['data/x/t.csv', bytesOf(csv)],
  ]);
  const { dataset, findings } = readDataset(tree, 'x');
  const read = dataset?.resources.get('t');
  if (dataset === undefined || read === undefined) throw new Error('the table is read');
  return { dataset, rows: read.rows, findings: findings.filter(({ code }) => code.startsWith('CSV')) };
}

/** `è-998`, `e-999`: a letter of two bytes in some. */
const written = Array.from(
  { length: count },
  (_, index) => `${index % 1000 === 998 ? 'è' : 'e'}-${index},${index % 60},percent`,
);

test('every row of a table says the same however often and in whatever order it is asked', () => {
  const { rows, findings } = readTable(written);
  expect(findings).toEqual([]);
  expect(rows).toHaveLength(count);
  const said = (order: readonly number[]) =>
    order.map((index) => {
      const cell = rows[index]?.cells.get('days');
      return cell?.value.kind === 'number' && cell.value.number === index % 60 && cell.place.line === index + 2;
    });
  const forwards = Array.from({ length: count }, (_, index) => index);
  expect(said(forwards).every(Boolean)).toBe(true);
  expect(said(forwards.toReversed()).every(Boolean)).toBe(true);
  expect(rows[count - 1]?.cells.get('days')?.place).toEqual({
    file: 'data/x/t.csv',
    line: count + 1,
    column: 9,
    length: 2,
  });
});

test('an address finds its one row among all, and says which is near where there is none', () => {
  const { dataset } = readTable(written);
  const datasets = new Map([['x', dataset]]);
  expect(resolveAddress('x/t?id=è-20998#days', datasets)).toMatchObject({ value: 58, text: '58' });
  expect(resolveAddress('x/t?id=è-209998#days', datasets)).toMatchObject({ fault: 'row', name: 'è-209998' });
  expect(resolveAddress('x/t?days=7#days', datasets)).toMatchObject({ fault: 'ambiguous', count: 350 });
});

test('a key that stands twice is found with the line of the first, though nobody kept that', () => {
  const { findings } = readTable([...written, 'e-3,1,percent']);
  expect(findings).toMatchObject([{ code: 'CSV-016', line: count + 2, facts: { key: 'e-3', line: 5 } }]);
});
