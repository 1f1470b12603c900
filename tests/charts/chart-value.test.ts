import { describe, expect, it } from 'vitest';
import { isWalkable } from '../../src/charts/beside/chart-controls.ts';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { spokenRows } from '../../src/charts/beside/chart-value.ts';
import { present } from '../../src/present.ts';
import { publication } from '../content.ts';

const charts = [...publication.charts.values()];
const chartOf = (id: string) => present(publication.charts.get(id), id);

describe('the words at the marks', () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    'of %s are those of its table, under addresses of their own that both languages share',
    (_, chart) => {
      const [it, en] = [spokenRows(chart, 'it'), spokenRows(chart, 'en')];
      expect(en.map(({ address }) => address)).toEqual(it.map(({ address }) => address));
      const addresses = en.flatMap(({ address, values }) => [
        ...new Set([address, ...values.map((value) => value.address)]),
      ]);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) expect(address.split('/')[0]).toBe(encodeURIComponent(chart.id));
      const { rows, columns } = chartTable(chart, 'en');
      expect(en).toHaveLength(rows.length);
      en.forEach(({ values }, index) => {
        for (const { column, text, name, state } of values) {
          const cell = present(rows[index]?.cells[column], 'a cell');
          expect(text).toBe(cell.text);
          expect(name).toBe(columns[column]);
          expect(state === undefined).toBe(cell.value === undefined);
        }
      });
    },
  );

  it('have the highest first and what is missing last, with its reason', () => {
    const row = present(
      spokenRows(chartOf('sme-growth'), 'en').find(({ name }) => name === '2014'),
      'the row of 2014',
    );
    expect(row.values.map(({ state }) => state)).toEqual(['published', undefined, undefined, undefined]);
    for (const { text, state } of row.values) if (state === undefined) expect(text).toMatch(/[a-z]{3}/);
  });

  it('say when a value holds where no name around says it', () => {
    const [map] = spokenRows(chartOf('health-record-map'), 'it');
    expect(map?.values[0]?.time).toBe('2024');
    const years = spokenRows(chartOf('us-payment-models'), 'it');
    expect(new Set(years.flatMap(({ values }) => values.map(({ time }) => time)))).toEqual(
      new Set([undefined]),
    );
  });

  it('compare each territory of a map with Lombardy and with Italy, Lombardy with Italy alone', () => {
    for (const id of ['health-record-map', 'health-record-tiles', 'micro-firms-regions']) {
      const rows = spokenRows(chartOf(id), 'en');
      for (const { name, others } of rows)
        expect(others.map((other) => other.name)).toEqual(
          name === 'Lombardy' ? ['Italy'] : ['Lombardy', 'Italy'],
        );
    }
  });
});

it('there is nothing to walk among two values, events and verdicts', () => {
  for (const chart of charts) {
    const isFew = chart.data.length <= 2 || ['timeline', 'status-stems'].includes(chart.spec.kind);
    expect(isWalkable(chart), chart.id).toBe(!isFew);
  }
});
