/** What the explorer knows of a dataset in one language: plain data, made by the build and read by the browser. */

import type { OwnUnit } from '../numbers/unit.ts';
import type { Language, Localised } from '../site.ts';

/** What the values of a column are; times have a place on an axis and a name of their own. */
export type ColumnKind = 'number' | 'time' | 'text';

/** What a column says of the values in its row; one without a part is a value or tells rows apart. */
export type ColumnRole =
  'unit' | 'qualifier' | 'period' | 'state' | 'source' | 'formula' | 'label' | 'caveat';

/** A column of a table; one that the file has in each language is one column here. */
export interface ExplorableColumn {
  /** Its name in addresses, the same in both languages. */
  name: string;
  /** Its name in the file. */
  field: string;
  title: string;
  kind: ColumnKind;
  /** Of every value of the column, as the data package names it; cells have their own where it has none. */
  unit?: string;
  /** Part of the table's key. */
  isKey: boolean;
  role?: ColumnRole;
  /** Every value is the code of one of Italy's territories. */
  isTerritory?: true;
}

export interface ExplorableCell {
  /** As it stands in the file. */
  raw: string;
  /** What addresses call it where that is not `raw`: the English text of one that the file has in each language. */
  id?: string;
  /** As the page writes it, with qualifier and unit, where that is not `raw`; of a missing value, the reason. */
  shown?: string;
  /** Of a number in base units (2e9 for 2 `billion EUR`), of a time its place; undefined when missing. */
  value?: number;
  /** Unit of this number, where its column declares none. */
  unit?: string;
  /** Undefined where there is a value. */
  isMissing?: true;
  /** A territory's code. */
  territory?: string;
}

/** The cells of a row, in the order of the columns. */
export type ExplorableRow = readonly ExplorableCell[];

/** What of a table must not be joined, and why. */
export interface Apart {
  /** Rows that differ in one of these are apart. */
  columns: readonly string[];
  /** Of a single column of times: where it breaks. What comes before and what comes from here on are apart. */
  from?: number;
  /** `line`: side by side, but never joined by a line; `axis`: not even on one axis. */
  level: 'line' | 'axis';
  reason: string;
}

export interface ExplorableTable {
  name: string;
  title: string;
  /** Its file under `data/{dataset}/`. */
  file: string;
  columns: readonly ExplorableColumn[];
  rows: readonly ExplorableRow[];
  apart: readonly Apart[];
}

/** A territory's outline in a box `mapWidth` wide, as an SVG path of relative moves. */
export interface ExplorableShape {
  d: string;
  anchor: readonly [number, number];
}

export interface Explorable {
  dataset: string;
  language: Language;
  title: string;
  /** Absolute addresses: of the dataset's page, of the frame that shows a state, of the script for hosts. */
  page: string;
  frame: string;
  script: string;
  licence: { name: string; url: string };
  /** What the publication is called. */
  publication: string;
  tables: readonly ExplorableTable[];
  /** Short citations by the keys that cells hold. */
  sources: Readonly<Record<string, string>>;
  /** The publication's own units that its columns and cells name; left out where there are none. */
  units?: readonly (OwnUnit & { names: Localised })[];
  /** Outlines by territory; only where a table has territories. */
  map?: { width: number; height: number; shapes: Readonly<Record<string, ExplorableShape>> };
}

/** A column by its name, with its place; undefined where the table has none. */
export function columnOf(
  { columns }: ExplorableTable,
  name: string | undefined,
): { column: ExplorableColumn; at: number } | undefined {
  const at = name === undefined ? -1 : columns.findIndex((column) => column.name === name);
  const column = columns[at];
  return column === undefined ? undefined : { column, at };
}

/** The cell of a row in a column; undefined where the table has no such column. */
export function cellOf(
  table: ExplorableTable,
  row: ExplorableRow,
  name: string | undefined,
): ExplorableCell | undefined {
  return row[columnOf(table, name)?.at ?? -1];
}

/** A cell as the page writes it. */
export function shownOf(cell: ExplorableCell | undefined): string {
  return cell?.shown ?? cell?.raw ?? '';
}

/** What addresses and filters call a cell. */
export function idOf(cell: ExplorableCell | undefined): string {
  return cell?.id ?? cell?.raw ?? '';
}

/** The column that plays a part; undefined where none does. */
export function columnFor({ columns }: ExplorableTable, role: ColumnRole): ExplorableColumn | undefined {
  return columns.find((column) => column.role === role);
}
