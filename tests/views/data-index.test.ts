import { describe, expect, it } from 'vitest';
import { dataIndex } from '../../src/views/data-index.ts';
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

it('the page of a dataset begins with ten rows at most, as the file has them', () => {
  for (const dataset of publication.datasets.values()) {
    const [table] = datasetPage(dataset, publication, 'en').tables;
    const [resource] = dataset.resources.values();
    expect(table?.first.rows, dataset.id).toHaveLength(Math.min(10, resource?.rows.length ?? 0));
    const cells = resource?.rows[0]?.cells;
    const { fields, rows } = table?.first ?? { fields: [], rows: [] };
    expect(rows[0]).toEqual(fields.map(({ name }) => cells?.get(name)?.text ?? ''));
  }
});

it('the first rows of a dataset are in the language of the page alone', () => {
  const fieldsOf = (language: Language) =>
    [...publication.datasets.values()].flatMap(
      (dataset) => datasetPage(dataset, publication, language).tables[0]?.first.fields ?? [],
    );
  const names = { it: fieldsOf('it').map(({ name }) => name), en: fieldsOf('en').map(({ name }) => name) };
  expect(names.it.filter((name) => name.endsWith('_en'))).toEqual([]);
  expect(names.en.filter((name) => name.endsWith('_it'))).toEqual([]);
  expect(names.en.map((name) => name.replace(/_en$/, '_it'))).toEqual(names.it);
});
