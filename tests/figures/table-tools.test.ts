/** What tables carry for those who sort, filter and copy them. */
import { expect, it } from 'vitest';
import { chartTable, isSortable, unitsOfColumn } from '../../src/charts/beside/chart-table.ts';
import { tableElement } from '../../src/figures/chart-table-element.ts';
import { tableTools } from '../../src/figures/table-tools.ts';
import { elementsIn, type Element } from '../../src/markup/element.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

const charts = [...publication.charts.values()];
const withAttribute = (element: Element, name: string) =>
  [...elementsIn([element])].filter(({ attributes }) => attributes[name] !== undefined);

it('tables of three rows and more can be sorted, also where they stand in groups', () => {
  const grouped = charts.filter((chart) => chartTable(chart, 'en').rows.some(({ group }) => group));
  expect(grouped.length).toBeGreaterThan(0);
  for (const chart of grouped) {
    const { rows } = chartTable(chart, 'en');
    const groups = Map.groupBy(rows, ({ group }) => group);
    expect(isSortable(chart, 'en')).toBe(
      rows.length > 2 && [...groups.values()].some((each) => each.length > 1),
    );
  }
});

it('rows named by months or quarters carry their place in time, years need none', () => {
  for (const chart of charts) {
    const { rows } = chartTable(chart, 'it');
    const carried = withAttribute(tableElement(chart, 'it', false), 'data-o');
    const wanted = rows.filter(({ label, timeRank }) => timeRank !== undefined && !/^\d+$/.test(label));
    expect(carried.map(({ attributes }) => attributes['data-o'])).toEqual(
      wanted.map(({ timeRank }) => timeRank),
    );
  }
});

it('a head says the unit where its numbers share one; else each is copied with its own', () => {
  for (const chart of charts) {
    const table = chartTable(chart, 'en');
    const element = tableElement(chart, 'en', true);
    const heads = withAttribute(element, 'data-unit').length;
    const units = new Set(table.rows.flatMap(({ cells }) => cells.map((cell) => cell?.unit.name)));
    if (units.size > 1 && table.columns.length === 0) expect(heads).toBe(0);
    const values = table.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.value !== undefined));
    const whole = withAttribute(element, 'data-whole').filter(
      (cell) => cell.attributes['data-whole'] === true,
    );
    if (table.columns.length > 0) continue;
    const saying = values.filter((cell) => cell?.saysMore === true);
    expect(whole.length).toBe(unitsOfColumn(table, 0).size > 1 ? values.length : saying.length);
  }
  expect(charts.some((chart) => unitsOfColumn(chartTable(chart, 'en'), 0).size > 1)).toBe(true);
});

it('a filter stands over more than twenty rows, a copy over three and more, nothing over two', () => {
  for (const language of languages) {
    const parts = (rows: number) =>
      [...elementsIn(tableTools(rows, language))].map(({ name }) => name).filter((name) => name !== 'div');
    expect(parts(21)).toEqual(['label', 'input', 'button', 'output']);
    expect(parts(20)).toEqual(['button', 'output']);
    expect(parts(2)).toEqual([]);
  }
});

it('an embed has no room for the tools, and its table none of what only they read', () => {
  for (const chart of charts) {
    const bare = tableElement(chart, 'it', false);
    expect(withAttribute(bare, 'data-unit')).toEqual([]);
    expect([...elementsIn([bare])].some(({ name }) => name === 'output')).toBe(false);
  }
});
