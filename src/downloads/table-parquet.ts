/** A table as Apache Parquet: typed columns for pandas, R, DuckDB, Spark, with its words and units in the file. */

import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Dataset, Field, Resource } from '../data/data-package.ts';
import { datasetPath } from '../publication/paths.ts';
import { absoluteUrl, languages, site } from '../site.ts';
import { tableAsJson } from './table-json.ts';

type Value = string | number | null;

/** How the type of a field is kept, and how a value is handed to the writer. */
interface ColumnType {
  element: Pick<SchemaElement, 'type' | 'converted_type'>;
  write: (value: Exclude<Value, null>) => unknown;
}

const texts: ColumnType = { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, write: String };
const columnTypes: Partial<Record<Field['type'], ColumnType>> = {
  number: { element: { type: 'DOUBLE' }, write: Number },
  integer: { element: { type: 'INT64' }, write: (value) => BigInt(value) },
  year: { element: { type: 'INT32' }, write: Number },
  date: {
    element: { type: 'INT32', converted_type: 'DATE' },
    write: (value) => new Date(`${value}T00:00:00Z`),
  },
};

/**
 * The bytes of a table: the columns and rows of `tableAsJson`, numbers as double or 64-bit integers, years as
 * integers, dates as dates, all else as text; what is missing is null. The file's own metadata hold, by `filiera`, title, page, licence and for
 * each column its title and unit. The same table always gives the same bytes.
 */
export function tableAsParquet({ id, descriptor: dataset }: Dataset, resource: Resource): Uint8Array {
  const { schema, x_title: title, path } = resource.descriptor;
  const rows = tableAsJson(resource);
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]));
  // A table without rows has its columns all the same.
  const names = Object.keys(rows[0] ?? Object.fromEntries(schema.fields.map(({ name }) => [name, null])));
  const columns = names.map((name) => {
    const type = types.get(name);
    const { element, write } = (type && columnTypes[type]) ?? texts;
    const data = rows.map((row) => {
      const value = row[name] ?? null;
      return value === null ? null : write(value);
    });
    return { name, data, element };
  });
  const about = {
    title,
    dataset: dataset.x_title,
    version: dataset.version,
    table: absoluteUrl(`data/${id}/${path}`),
    pages: Object.fromEntries(
      languages.map((language) => [language, absoluteUrl(datasetPath(id, language))]),
    ),
    licence: site.licence,
    fields: schema.fields.map(({ name, x_title, x_unit }) => ({
      name,
      title: x_title,
      unit: x_unit ?? null,
    })),
  };
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, element }) => ({ name, ...element, repetition_type: 'OPTIONAL' as const })),
      ],
      columnData: columns.map(({ name, data }) => ({ name, data })),
      kvMetadata: [{ key: 'filiera', value: JSON.stringify(about) }],
      createdBy: site.name,
    }),
  );
}
