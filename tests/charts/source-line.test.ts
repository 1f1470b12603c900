import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../src/charts/beside/source-line.ts';
import { citationsAsRead, shortCitations, type Reference } from '../../src/binding/references.ts';
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

  it('say where editions were read that we did not see, once for those read in the same place', () => {
    const press = { as: 'account', it: 'letto in resoconti di stampa', en: 'read in press reports' } as const;
    const cited = [
      { ...reference([{ literal: 'Cerved' }], 2018), read: { as: 'original' } as const },
      { ...reference([{ literal: 'Cerved' }], 2017), read: press },
      { ...reference([{ literal: 'Cerved' }], 2016), read: press },
      { ...reference([{ literal: 'Prometeia' }], 2019), read: { as: 'original' } as const },
    ];
    expect(citationsAsRead(cited, 'en')).toEqual([
      'Cerved, 2016, 2017 (read in press reports), 2018',
      'Prometeia, 2019',
    ]);
    expect(citationsAsRead(cited, 'it')[0]).toBe('Cerved, 2016, 2017 (letto in resoconti di stampa), 2018');
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
