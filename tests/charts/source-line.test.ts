import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../src/charts/beside/source-line.ts';
import { shortCitations, type Reference } from '../../src/binding/references.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

const reference = (author: Reference['author'], year: number): Reference => ({
  id: `r${year}`,
  type: 'report',
  title: 'Report',
  author,
  issued: { 'date-parts': [[year]] },
});

describe('source lines', () => {
  it('name an author once, with its years in order and each once', () => {
    const cited = [
      reference([{ literal: 'Politecnico' }], 2019),
      reference([{ literal: 'Cerved' }], 2018),
      reference([{ literal: 'Politecnico' }], 2016),
      reference([{ literal: 'Politecnico' }], 2019),
    ];
    expect(shortCitations(cited, 'en')).toEqual(['Politecnico, 2016, 2019', 'Cerved, 2018']);
  });

  it('call an institution as the language does, whatever its editions call it', () => {
    const cited = [
      reference([{ literal: 'Commissione europea', en: 'European Commission' }], 2018),
      reference([{ literal: 'European Commission', it: 'Commissione europea' }], 2019),
    ];
    expect(shortCitations(cited, 'it')).toEqual(['Commissione europea, 2018, 2019']);
    expect(shortCitations(cited, 'en')).toEqual(['European Commission, 2018, 2019']);
  });

  it.each(languages)('of the charts repeat no author in %s', (language) => {
    for (const chart of publication.charts.values()) {
      const authors = sourceLine(chart, publication.references, language)
        .replace(/^[^:]*: /, '')
        .split('; ')
        .map((each) => each.replace(/(, \d{4})+\.?$/, ''));
      expect(authors, chart.id).toEqual([...new Set(authors)]);
    }
  });
});
