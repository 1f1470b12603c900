import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownUnits, readUnit, unitNames } from '../../src/numbers/unit.ts';
import { root } from '../content.ts';

describe('a unit', () => {
  test.each([
    ['percent', 'percent', 1],
    ['percent growth', 'percent', 1],
    ['points', 'points', 1],
    ['rank', 'ordinal', 1],
    ['enterprises', 'number', 1],
    ['thousand persons', 'number', 1e3],
    ['EUR', 'currency', 1],
    ['billion EUR', 'currency', 1e9],
  ])('says what it measures and how many base units it holds: %s', (name, dimension, scale) => {
    expect(readUnit(name)).toMatchObject({ name, dimension, scale });
  });

  test('of money says which', () => {
    expect(readUnit('million USD')?.currency).toBe('USD');
    expect(readUnit('persons')).not.toHaveProperty('currency');
  });

  test.each([
    '',
    'euro',
    'eur',
    'EUR ',
    ' EUR',
    'billion',
    'billion percent',
    'billion  EUR',
    'billion EUR per year',
    'million billion EUR',
    'Percent',
    'constructor EUR',
    'toString',
    '__proto__ persons',
  ])('is unknown in any other spelling: %j', (name) => {
    expect(readUnit(name)).toBeUndefined();
  });

  test('can be read back from the list of all', () => {
    expect(knownUnits().map((name) => readUnit(name)?.name)).toEqual(knownUnits());
    expect(new Set(knownUnits()).size).toBe(knownUnits().length);
  });

  test('stands in the editors’ guide, each of them', () => {
    const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
    const listed = /^- Units: .*?(?=^- )/ms.exec(guide)?.[0] ?? '';
    const named = [...listed.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !['thousand', 'million', 'billion'].includes(name))).toEqual(unitNames);
  });
});
