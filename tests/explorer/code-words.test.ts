import { describe, expect, it } from 'vitest';
import { codeWords } from '../../src/explorer/code-words.ts';
import type { Resource, Row } from '../../src/data/data-package.ts';
import { present } from '../../src/present.ts';
import { publication } from '../content.ts';

const { resources } = present(publication.datasets.get('medicines-exports'), 'exports of medicines');
const exported = present(resources.get('regions'), 'their table of regions');

/** The table of regions with other texts in its columns of codes and English names. */
function withNames(pairs: readonly (readonly [code: string, name: string])[]): Resource {
  const rows = pairs.map(([code, name], index): Row => {
    const row = present(exported.rows[index], `row ${index}`);
    const cell = present(row.cells.get('region'), 'a region');
    const cells = new Map(row.cells);
    cells.set('region', { ...cell, text: code }).set('name_en', { ...cell, text: name });
    return { ...row, cells };
  });
  return { ...exported, rows };
}

const nameOf = (resource: Resource, text: string) =>
  codeWords(resource, publication, 'en')({ field: 'region' }, text);

describe('a code that no chart names', () => {
  it('is called what the file calls it beside each of its rows, in the language of the page', () => {
    expect(nameOf(exported, 'campania')).toBe('Campania');
    expect(nameOf(exported, 'others')).toBe('Other regions');
    expect(codeWords(exported, publication, 'it')({ field: 'region' }, 'others')).toBe('Altre regioni');
  });

  it('stands as it is where the file gives it two names, two codes one name, or tells rows apart by it', () => {
    const twoNames = [
      ['aa', 'North'],
      ['aa', 'South'],
      ['bb', 'East'],
    ] as const;
    expect(nameOf(withNames(twoNames), 'bb')).toBeUndefined();
    const twoCodes = [
      ['aa', 'North'],
      ['aa', 'North'],
      ['bb', 'North'],
    ] as const;
    expect(nameOf(withNames(twoCodes), 'bb')).toBeUndefined();
    const apart = [
      ['aa', 'North'],
      ['bb', 'East'],
    ] as const;
    expect(nameOf(withNames(apart), 'bb')).toBeUndefined();
    const oneToOne = [
      ['aa', 'North'],
      ['aa', 'North'],
      ['bb', 'East'],
    ] as const;
    expect(nameOf(withNames(oneToOne), 'bb')).toBe('East');
  });
});
