import { describe, expect, it } from 'vitest';
import { caveatsByDataset } from '../../src/views/caveats.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

describe.each(languages)('figures with a caveat in %s', (language) => {
  const datasets = caveatsByDataset(publication, language);
  const caveats = datasets.flatMap((dataset) => dataset.caveats);

  it('stand under their dataset, each dataset and each of its caveats once', () => {
    const paths = datasets.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    for (const { caveats: own } of datasets) {
      const sentences = own.map(({ sentence }) => sentence);
      expect(sentences).toEqual([...new Set(sentences)]);
    }
  });

  it('say what they are figures of, and the caveat as a sentence', () => {
    for (const { figures, sentence } of caveats) {
      expect(sentence).toMatch(/^[^\p{Ll}].*[.!?]["”»]?$/u);
      for (const { value, subject } of figures) expect([value, subject]).not.toContain('');
      expect(figures[0]?.subject).toMatch(/^[^\p{Ll}]/u);
    }
  });

  it('have no more than two decimals', () => {
    const values = caveats.flatMap(({ figures }) => figures.map(({ value }) => value));
    const point = language === 'it' ? ',' : '\\.';
    expect(values.filter((value) => new RegExp(`${point}\\d{4,}|0${point}\\d{3}`).test(value))).toEqual([]);
  });
});
