/** What the explorer shows when it is opened from a chart: the same rows and columns, as near to its look as it can. */

import { isTidy, type ChartSpec } from '../charts/chart-spec.ts';
import type { Chart } from '../charts/chart.ts';
import type { Publication } from '../publication/publication.ts';
import { present } from '../present.ts';
import { idOf, type Explorable, type ExplorableTable } from './explorable.ts';
import { joinRows } from './joining.ts';
import { readExplorable } from './read-explorable.ts';
import { distinctCells } from './selection.ts';
import { writeState } from './state-address.ts';
import { alongColumns, defaultState, mendState, type ExplorerState, type MarkName } from './state.ts';

/** The mark nearest to a chart type; undefined where the table decides. */
const nearest: Readonly<Record<string, MarkName>> = {
  line: 'line',
  'small-multiples': 'line',
  area: 'area',
  slope: 'line',
  dot: 'dot',
  beeswarm: 'dot',
  scatter: 'dot',
  histogram: 'histogram',
  choropleth: 'map',
  'tile-map': 'map',
  locator: 'map',
};

/** The state to open a chart's explorer with, as addresses have it. */
export function chartState(chart: Chart, publication: Publication): string {
  const dataset = present(publication.datasets.get(chart.resource.dataset), `the dataset of ${chart.id}`);
  const explorable = readExplorable(dataset, publication, 'en');
  return writeState(stateOfChart(chart, explorable));
}

/** The same as a state. @param explorable of the chart's dataset, in any language */
export function stateOfChart(chart: Chart, explorable: Explorable): ExplorerState {
  const { spec, resource } = chart;
  const own = defaultState(explorable, resource.descriptor.name);
  const table = present(
    explorable.tables.find(({ name }) => name === resource.descriptor.name),
    `the table of ${chart.id}`,
  );
  const asked: MarkName = Object.hasOwn(nearest, spec.kind) ? (nearest[spec.kind] ?? 'bar') : 'bar';
  const { category, series } = columnsOf(spec, table);
  const stateWith = (mark: MarkName): ExplorerState => ({
    ...own,
    mark,
    value: nameOf(table, spec.value) ?? own.value,
    along: category ?? own.along,
    colour: series,
    only: rowsOf(chart, table),
  });
  const state = mendState(explorable, stateWith(alongColumns(table, asked).length > 0 ? asked : 'bar'));
  // The rows of some charts are joined by their editor's word alone, which the table does not say.
  const isRefused = state.mark === 'line' && joinRows(table, state, table.rows).refusal !== undefined;
  return isRefused ? mendState(explorable, stateWith('bar')) : state;
}

function columnsOf(spec: ChartSpec, table: ExplorableTable): { category?: string; series?: string } {
  if (!isTidy(spec)) return {};
  const [category, series] = [nameOf(table, spec.category), nameOf(table, spec.series)];
  // A code is told by the name that stands beside it.
  const label = table.columns.find(({ role }) => role === 'label')?.name;
  const along = category === undefined ? label : category;
  return {
    ...(along === undefined ? {} : { category: along }),
    ...(series === undefined ? {} : { series }),
  };
}

/** What addresses call a column of the file. */
function nameOf({ columns }: ExplorableTable, field: string | undefined): string | undefined {
  return columns.find((column) => column.field === field)?.name;
}

/** The condition on one column that keeps the drawn rows and no others; none where they are all, or where none does. */
function rowsOf({ data, resource }: Chart, table: ExplorableTable): ExplorerState['only'] {
  const drawn = new Set(data.map(({ cell }) => cell.row));
  const rows = table.rows.filter((_, index) => {
    const row = resource.rows[index];
    return row !== undefined && drawn.has(row);
  });
  if (rows.length === 0 || rows.length === table.rows.length) return [];
  for (const column of table.columns) {
    const values = distinctCells(table, column.name, rows).map(idOf);
    const at = table.columns.indexOf(column);
    const kept = table.rows.filter((row) => values.includes(idOf(row[at])));
    if (column.kind !== 'number' && kept.length === rows.length) return [{ column: column.name, values }];
  }
  return [];
}
