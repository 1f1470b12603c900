import { describe, expect, it } from 'vitest';
import { dataIndex } from '../../src/views/data-index.ts';
import { present } from '../../src/present.ts';
import { datasetPage } from '../../src/views/dataset-page.ts';
import { languages, type Language } from '../../src/site.ts';
import { publication } from '../content.ts';

describe.each(languages)('the index of the data in %s', (language) => {
  const index = dataIndex(publication, language);

  it('has every dataset once, by its title', () => {
    expect(new Set(index.map(({ dataset }) => dataset.id)).size).toBe(publication.datasets.size);
    const titles = index.map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, language)));
  });

  it('says what values are counted in, in words and each once', () => {
    for (const { dataset, units } of index) {
      expect(new Set(units).size, dataset.id).toBe(units.length);
      expect(units, dataset.id).not.toContain('');
    }
    expect(index.some(({ units }) => units.length > 0)).toBe(true);
  });

  it('counts the rows of all tables', () => {
    for (const { dataset, rows } of index) {
      const counts = [...dataset.resources.values()].map((resource) => resource.rows.length);
      expect(rows, dataset.id).toBe(counts.reduce((sum, count) => sum + count, 0));
    }
  });
});

it('the page of a dataset begins with ten rows at most', () => {
  for (const dataset of publication.datasets.values()) {
    const { first } = datasetPage(dataset, publication, 'en');
    const [resource] = dataset.resources.values();
    expect(first.rows, dataset.id).toHaveLength(Math.min(10, resource?.rows.length ?? 0));
  }
});

it('the first rows of a dataset are in words of the page alone, and leave out what they say already', () => {
  const dataset = present(publication.datasets.get('medicines-exports'), 'exports of medicines');
  const firstOf = (language: Language) => datasetPage(dataset, publication, language).first;
  /** Without the spaces that keep a number together. */
  const plain = (texts: readonly string[] = []) => texts.map((text) => text.replace(/\s/g, ' '));
  const { columns, rows } = firstOf('en');
  expect(columns.map(({ title }) => title)).toEqual([
    'Name',
    'Year',
    'Exports of medicines',
    'State',
    'Source',
    'Caveat',
  ]);
  expect(plain(rows[0]?.slice(0, 5))).toEqual([
    'Lombardy',
    '2016',
    'almost €5bn',
    'published',
    'Farmindustria, 2017',
  ]);
  expect(rows[2]?.[0]).toBe('Italy');
  // Where the file says late what a row is about, and has a column in which nothing stands.
  const aid = present(publication.datasets.get('state-aid'), 'aid to firms');
  expect(
    datasetPage(aid, publication, 'en')
      .first.columns.map(({ title }) => title)
      .slice(0, 3),
  ).toEqual(['Subject', 'Value', 'Period']);
  expect(plain(firstOf('it').rows[0]?.slice(0, 4))).toEqual([
    'Lombardia',
    '2016',
    'quasi 5 mld €',
    'pubblicato',
  ]);
});
