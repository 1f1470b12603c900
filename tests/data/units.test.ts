import { expect, it } from 'vitest';
import { namedUnits, readUnits, useUnits } from '../../src/data/units.ts';
import { unitWords } from '../../src/i18n/unit-words.ts';
import { knownUnits, readUnit, unitNames } from '../../src/numbers/unit.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { realTree, sampleTree, withEdit } from '../content.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const ledger = `- id: furrows per acre
  words:
    it: { name: solchi per acro }
    en: { name: furrows per acre, short: f/a }
- id: EUR per furrow
  currency: EUR
  scales: false
  words:
    it: { name: euro per solco }
    en: { name: euros per furrow }
`;

it('a unit of the ledger is known, scaled and named as the others are', () => {
  const { units, findings } = readUnits(new Map([['content/units.yaml', encoded(ledger)]]));
  expect(findings).toEqual([]);
  expect(readUnit('furrows per acre')).toBeUndefined();
  useUnits(namedUnits(units));
  expect(readUnit('million furrows per acre')).toEqual({
    name: 'million furrows per acre',
    dimension: 'number',
    scale: 1e6,
  });
  expect(unitWords('million furrows per acre', 'it')).toBe('milioni di solchi per acro');
  expect(unitWords('EUR per furrow', 'en')).toBe('euros per furrow');
  expect(readUnit('EUR per furrow')).toMatchObject({ dimension: 'currency', currency: 'EUR', scale: 1 });
  expect(readUnit('thousand EUR per furrow')).toBeUndefined();
  expect(knownUnits()).toContain('million furrows per acre');
});

it('a column may be in a unit of the ledger, and in no other', () => {
  const file = 'data/size-classes/datapackage.json';
  const text = new TextDecoder().decode(sampleTree.get(file));
  const named = /"x_unit": "[^"]+"/.exec(text)?.[0] ?? '';
  const tree = new Map(withEdit(file, named, '"x_unit": "stone walls"'));
  expect(readPublication(tree).findings.some(({ code }) => code === 'PKG-005')).toBe(true);
  const entry = '- id: stone walls\n  words:\n    it: { name: muri di pietra }\n    en: { name: stone walls }\n';
  tree.set('content/units.yaml', encoded(entry));
  expect(readPublication(tree).findings.some(({ code }) => code === 'PKG-005')).toBe(false);
});

it('the ledger of the publication is in order, and names nothing that needs no entry', () => {
  const { units, findings } = readUnits(realTree);
  expect(findings).toEqual([]);
  expect(units.length).toBeGreaterThan(5);
  expect(units.filter(({ id }) => unitNames.includes(id))).toEqual([]);
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
});
