/** The forms in which types of chart take data, read from their samples: a new type is in the matrix by itself. */

import { chartTypes } from '../../../src/charts/chart-types.ts';
import type { ChartType } from '../../../src/charts/chart.ts';
import { territoryCodes } from '../../../src/data/territories.ts';

/** What the values of a type are: amounts, years of events, levels of a classification, shares of wholes. */
type Measure = 'amount' | 'year' | 'level' | 'share';

export interface Form {
  /** Of the type, and what tells the form from that of its sample. */
  name: string;
  type: ChartType;
  /** What tells the categories apart. */
  categories: 'years' | 'names' | 'territories';
  /** The columns of its categories and of its series; undefined where a row stands for itself, or there are none. */
  categoryColumn: string | undefined;
  seriesColumn: string | undefined;
  /** The columns between which it draws amounts, where it draws flows. */
  flow: { from: string; to: string } | undefined;
  measure: Measure;
  unit: string;
  /** Fewest and most categories and series of its data. */
  fewest: { categories: number; series: number };
  most: { categories: number; series: number };
  /** Whether it is drawn in panels, each with the data in another order. */
  isInPanels: boolean;
  /** Whether the series are two measures, such as those of a plane. */
  hasNamedSeries: boolean;
}

/** Every form of every type: that of its sample, with series or without where it may have both, and in panels. */
export const forms: readonly Form[] = chartTypes.flatMap(formsOf);

/** The forms of one type. */
export function formsOf(type: ChartType): Form[] {
  const { sample, limits, name } = type;
  const spec = sample.spec ?? {};
  const columnOf = (key: string) => (typeof spec[key] === 'string' ? spec[key] : undefined);
  const [from, to] = [columnOf('from'), columnOf('to')];
  const flow = from === undefined || to === undefined ? undefined : { from, to };
  const hasPanels = Array.isArray(spec['panels']);
  const ofSample: Form = {
    name,
    type,
    categories: categoriesOf(type, columnOf('category')),
    categoryColumn: columnOf('category'),
    seriesColumn: columnOf('series'),
    flow,
    measure:
      sample.unit === 'year' ? 'year' : sample.unit === 'level' ? 'level' : hasPanels ? 'share' : 'amount',
    unit: sample.unit,
    fewest: { categories: limits.categories[0], series: limits.series[0] },
    most: { categories: limits.categories[1], series: limits.series[1] },
    isInPanels: false,
    hasNamedSeries: columnOf('x') !== undefined,
  };
  const inPanels: Form[] =
    type.drawsMultiples === true
      ? [
          {
            ...ofSample,
            categoryColumn: ofSample.categoryColumn ?? 'item',
            isInPanels: true,
            name: `${name}, in panels`,
          },
        ]
      : [];
  const [leastSeries, mostSeries] = limits.series;
  const isPlain = flow === undefined && !hasPanels;
  if (!isPlain || mostSeries < 2) return [ofSample, ...inPanels];
  if (ofSample.seriesColumn === undefined) {
    const withSeries = { categoryColumn: ofSample.categoryColumn ?? 'item', seriesColumn: 'group' };
    return [ofSample, { ...ofSample, ...withSeries, name: `${name}, with series` }, ...inPanels];
  }
  const { series, ...others } = spec;
  // What its file says may be about the series.
  if (leastSeries > 0 || JSON.stringify(others).includes(JSON.stringify(series)))
    return [ofSample, ...inPanels];
  return [ofSample, { ...ofSample, seriesColumn: undefined, name: `${name}, without series` }, ...inPanels];
}

function categoriesOf({ sample }: ChartType, column: string | undefined): Form['categories'] {
  if (column === 'year') return 'years';
  return sample.rows.every(({ id }) => territoryCodes.includes(id)) ? 'territories' : 'names';
}
