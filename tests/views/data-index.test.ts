import { describe, expect, it } from 'vitest';
import { dataIndex } from '../../src/views/data-index.ts';
import { datasetPage } from '../../src/views/dataset-page.ts';
import { languages } from '../../src/site.ts';
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
    expect(table?.firstRows, dataset.id).toHaveLength(Math.min(10, resource?.rows.length ?? 0));
    const cells = resource?.rows[0]?.cells;
    expect(table?.firstRows[0]).toEqual(table?.fields.map(({ name }) => cells?.get(name)?.text ?? ''));
  }
});
