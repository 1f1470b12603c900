import { expect, it } from 'vitest';
import { readPublication } from '../../src/publication/read-publication.ts';
import { publishedCells, recordOf } from '../../src/publication/published.ts';
import { present } from '../../src/present.ts';
import { sampleTree } from '../content.ts';

const { publication } = readPublication(sampleTree);

it('a cell that was published stays in the record when nothing shows it any more, with what it holds now', () => {
  const shown = publishedCells(publication);
  const [address, text] = present([...shown][0], 'a published cell');
  const gone = 'size-classes/shares?class=none#share';
  const published = new Map([
    [address, 'before'],
    [gone, '12'],
  ]);
  const silent = { ...publication, ledger: { ...publication.ledger, published } };
  const empty = {
    ...silent,
    stories: new Map(),
    pages: new Map(),
    charts: new Map(),
    deck: [],
    slips: [],
    people: [],
    parts: [],
    glance: [],
  };
  expect(publishedCells({ ...empty, glossary: { ...publication.glossary, terms: new Map() } }).size).toBe(0);
  const kept = recordOf({ ...empty, glossary: { ...publication.glossary, terms: new Map() } });
  expect([...kept].toSorted()).toEqual(
    [
      [address, text],
      [gone, '12'],
    ].toSorted(),
  );
  expect(recordOf(silent)).toEqual(
    new Map(
      [...shown, [gone, '12']].toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en')) as [
        string,
        string,
      ][],
    ),
  );
});
