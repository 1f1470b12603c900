/** A drawn value, and the categories and series that values belong to. */

import type { BoundCell } from '../data/address.ts';
import type { Resource, Row } from '../data/data-package.ts';
import { present } from '../present.ts';

/** One drawn value and where it belongs. */
export interface Datum {
  /** Key of its row (`rowKeyOf`), or the name of a sum that a transformation made. */
  key: string;
  /** What is compared: the text of the category's column, or the key. */
  category: string;
  /** The text of the series' column, the panel's id, or the column where several are drawn. */
  series: string | undefined;
  /** The panel it is drawn in, where the chart is drawn once for each value of a column (`multiples`). */
  panel?: string;
  cell: BoundCell;
  /** The data have no row for it: its cell is missing, and of no file. */
  isAbsent?: true;
  /** Its place in the chart's table from 0; one column where there are no series. */
  row: number;
  column: number;
}

/** A datum before the table is known. */
export type LooseDatum = Omit<Datum, 'row' | 'column'>;

/**
 * A row's key: the texts of its primary key with a space between them, `micro firms`. Of a key of several columns,
 * a text that would not be told from its neighbours so stands in quotation marks: `"north east" textiles`.
 */
export function rowKeyOf(resource: Resource, row: Row): string {
  const { primaryKey } = resource.descriptor.schema;
  // A cell that could not be read leaves its part of the key empty: the row is reported by the data.
  const texts = primaryKey.map((column) => row.cells.get(column)?.text ?? '');
  return texts.length === 1 ? texts.join('') : texts.map(keyPart).join(' ');
}

/** A text as part of a key of several: as it is, or as JSON where it holds a space, opens a quotation or is empty. */
function keyPart(text: string): string {
  return /^$|^"|\s/.test(text) ? JSON.stringify(text) : text;
}

/** The words of a key without the quotation marks that `rowKeyOf` puts around some. */
export function partsOfKey(key: string): string[] {
  const parts = key.match(/"(?:[^"\\]|\\.)*"(?= |$)|\S+/g) ?? [];
  return parts.map((part) => (/^".*"$/.test(part) ? String(JSON.parse(part)) : part));
}

/** The text of a column in a datum's row, which the data have. Throws when they do not. */
export function textIn({ cell }: Pick<Datum, 'cell'>, column: string): string {
  return present(cell.row.cells.get(column), `column ${column} of ${cell.address}`).text;
}

/** The value of a datum of a type that draws no missing ones. Throws when it is missing. */
export function valueOf({ cell }: Pick<Datum, 'cell'>): number {
  return present(cell.value, `value of ${cell.address}`);
}

/** The values that are there, in the order of the data. */
export function knownValues(data: readonly Pick<Datum, 'cell'>[]): number[] {
  return data.map(({ cell }) => cell.value).filter((value) => value !== undefined);
}

/** The series of a datum of a chart that tells several apart. Throws when it belongs to none. */
export function seriesIn({ key, series }: Pick<Datum, 'key' | 'series'>): string {
  return present(series, `series of ${key}`);
}

/** The distinct categories, in the order they are drawn. */
export function categoriesOf(data: readonly Pick<Datum, 'category'>[]): string[] {
  return [...new Set(data.map(({ category }) => category))];
}

/** The distinct series, in the order they are drawn; empty where there is only one without a name. */
export function seriesOf(data: readonly Pick<Datum, 'series'>[]): string[] {
  return [...new Set(data.map(({ series }) => series).filter((series) => series !== undefined))];
}

/** The distinct panels, in the order they are drawn; empty where the chart is drawn once. */
export function panelsOf(data: readonly Pick<Datum, 'panel'>[]): string[] {
  return [...new Set(data.map(({ panel }) => panel).filter((panel) => panel !== undefined))];
}

/** The data of each panel in the order of the data; all of them where there are no panels. */
export function inPanels<D extends Pick<Datum, 'panel'>>(data: readonly D[]): D[][] {
  return [...Map.groupBy(data, ({ panel }) => panel).values()];
}

/** Whether the table of a chart has a column for each series; one category alone is a list of its series. */
export function isMatrix(data: readonly Pick<Datum, 'category' | 'series'>[]): boolean {
  return categoriesOf(data).length > 1 && data.some(({ series }) => series !== undefined);
}

/** Data by value or by the text of a column, numbers as numbers: missing last; equals keep their order. */
export function sortData<D extends LooseDatum>(
  data: readonly D[],
  { by, order }: { by: string; order: 'ascending' | 'descending' },
): D[] {
  const sign = order === 'ascending' ? 1 : -1;
  // The text of a cell that could not be read is missing too.
  const sorted = ({ cell }: D) => (by === 'value' ? cell.value : cell.row.cells.get(by)?.text);
  return data.toSorted((one, other) => {
    const [a, b] = [sorted(one), sorted(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'en', { numeric: true });
  });
}

/**
 * Data in the order of their panels, within each of their categories and, within those, of their series; what has
 * the same place keeps its order.
 */
export function byRanks<D extends Pick<LooseDatum, 'category' | 'series' | 'panel'>>(
  data: readonly D[],
  categories: readonly string[],
  series: readonly string[],
  panels: readonly string[] = panelsOf(data),
): D[] {
  const rankIn = (keys: readonly string[]) => {
    const ranks = new Map(keys.map((key, index) => [key, index]));
    return (key: string | undefined) => (key === undefined ? -1 : (ranks.get(key) ?? keys.length));
  };
  const [ofPanel, ofCategory, ofSeries] = [rankIn(panels), rankIn(categories), rankIn(series)];
  return data.toSorted(
    (a, b) =>
      ofPanel(a.panel) - ofPanel(b.panel) ||
      ofCategory(a.category) - ofCategory(b.category) ||
      ofSeries(a.series) - ofSeries(b.series),
  );
}
