import { describe, expect, it } from 'vitest';
import { newerSources, readReferences } from '../../src/binding/references.ts';

const source = (id: string, year: number, more: object = {}) => ({
  id,
  type: 'report',
  title: `Report ${year}`,
  author: [{ literal: 'Cerved' }],
  issued: { 'date-parts': [[year]] },
  read: { as: 'original' },
  ...more,
});
const read = (...sources: object[]) =>
  readReferences(
    new Map([['content/references.json', new TextEncoder().encode(`${JSON.stringify(sources, null, 2)}\n`)]]),
  );

describe('a newer edition of a source', () => {
  it('is named by author and year, several of one author together', () => {
    const { references, findings } = read(
      source('old', 2018, { newer: ['next', 'last'] }),
      source('next', 2019),
      source('last', 2023),
    );
    expect(findings).toEqual([]);
    const old = references.get('old');
    expect(old && newerSources(old, references, 'en')).toEqual(['Cerved, 2019, 2023']);
  });

  it('may be known and unused, or unknown: then none is named', () => {
    const { references, findings } = read(
      source('a', 2018, { newer: 'unused' }),
      source('b', 2019, { newer: 'none-known' }),
      source('c', 2020),
    );
    expect(findings).toEqual([]);
    for (const each of references.values()) expect(newerSources(each, references, 'it')).toEqual([]);
  });

  it('has to be in the list', () => {
    const { findings } = read(source('old', 2018, { newer: ['last'] }));
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([['REF-001', { key: 'last' }]]);
  });
});
