import { describe, expect, test } from 'vitest';
import { baseValue, resolveAddress } from '../../src/data/address.ts';
import { field, readPackage } from './package-fixture.ts';

const fields = [
  field('size', 'string'),
  field('measure', 'string'),
  field('value', 'number'),
  field('unit', 'string'),
  field('state', 'string'),
  field('it', 'string'),
  field('en', 'string'),
];
const rest = {
  schema: { fields, primaryKey: ['size', 'measure'], missingValues: [{ value: '', label: 'not stated' }] },
  x_roles: { unit: 'unit', state: 'state', label: { it: 'it', en: 'en' } },
};
const csv = `size,measure,value,unit,state,it,en
micro,firms,95.3,percent,published,micro,micro
micro,jobs,2.23,billion EUR,forecast,,
large,jobs,,persons,,grandi,large
`;
const { dataset, findings } = readPackage(csv, fields, rest);
if (dataset === undefined) throw new Error('no dataset');
const datasets = new Map([['x', dataset]]);
const resolve = (address: string) => resolveAddress(address, datasets);

describe('an address', () => {
  test('names one cell and all that is known of it', () => {
    expect(findings).toEqual([]);
    expect(resolve('x/t?measure=firms#value')).toMatchObject({
      address: 'x/t?size=micro&measure=firms#value',
      text: '95.3',
      value: 95.3,
      missing: undefined,
      unit: { name: 'percent' },
      state: 'published',
      label: { it: 'micro', en: 'micro' },
    });
    expect(resolve('x/t?size=micro&measure=jobs#value')).toMatchObject({
      state: 'forecast',
      label: undefined,
    });
  });

  test('is its own canonical form', () => {
    for (const address of ['x/t?size=micro&measure=firms#value', 'x/t?size=large&measure=jobs#value']) {
      expect(resolve(address)).toMatchObject({ address });
    }
  });

  test('of a missing value carries its reason', () => {
    expect(resolve('x/t?size=large#value')).toMatchObject({
      value: undefined,
      missing: { it: 'non indicato', en: 'not stated' },
    });
  });

  test.each([
    ['nonsense', { fault: 'syntax' }],
    ['x/t?size#value', { fault: 'syntax' }],
    ['y/t?size=micro#value', { fault: 'dataset', name: 'y' }],
    ['x/tt?size=micro#value', { fault: 'resource', name: 'tt', suggestion: 't' }],
    ['x/t?size=large#valeu', { fault: 'column', name: 'valeu', suggestion: 'value' }],
    ['x/t?sise=large#value', { fault: 'column', name: 'sise', suggestion: 'size' }],
    ['x/t?size=larg#value', { fault: 'row', name: 'larg', suggestion: 'large' }],
    ['x/t?size=large&measure=firms#value', { fault: 'row', name: 'firms' }],
    ['x/t?size=micro#value', { fault: 'ambiguous', count: 2 }],
    ['x/t?size=large#it', { fault: 'text', column: 'it' }],
  ])('says which part of it names nothing: %s', (address, fault) => {
    expect(resolve(address)).toMatchObject(fault);
  });
});

describe('a value in base units', () => {
  test('is exact in decimals', () => {
    const cell = resolve('x/t?size=micro&measure=jobs#value');
    if ('fault' in cell) throw new Error(cell.fault);
    expect(baseValue(cell)).toBe(2_230_000_000);
  });
});
