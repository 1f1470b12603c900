/** `/data/index.json`: what a program needs to find and read every dataset. */

import type { Resource } from '../data/data-package.ts';
import { zipName } from '../downloads/dataset-zip.ts';
import { jsonPath, parquetPath } from '../downloads/table-path.ts';
import { datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, languages, site } from '../site.ts';
import { yearsOf } from './dataset.ts';

/** By language. */
const inEach = <T>(say: (language: (typeof languages)[number]) => T) =>
  Object.fromEntries(languages.map((language) => [language, say(language)]));

/** What `/data/index.json` holds; the names of the members are a promise. Absolute addresses; null where nothing is known. */
export function dataIndexFile({ datasets }: Publication): object {
  return {
    name: site.name,
    catalogue: absoluteUrl('data/catalogue.jsonld'),
    datasets: [...datasets.values()].map((dataset) => {
      const { id, descriptor, resources } = dataset;
      const [from = null, to = from] = yearsOf(dataset)?.split('/') ?? [];
      return {
        id,
        title: descriptor.x_title,
        description: descriptor.x_description,
        version: descriptor.version,
        created: descriptor.created.slice(0, 10),
        licence: site.licence.url,
        period: from === null ? null : { from, to },
        pages: inEach((language) => absoluteUrl(datasetPath(id, language))),
        package: absoluteUrl(`data/${id}/datapackage.json`),
        zip: absoluteUrl(`data/${id}/${zipName(id)}`),
        resources: [...resources.values()].map((resource) => describe(id, resource)),
      };
    }),
  };
}

function describe(dataset: string, { descriptor, rows }: Resource): object {
  const { name, path, x_title, schema, x_roles } = descriptor;
  const address = (file: string) => absoluteUrl(`data/${dataset}/${file}`);
  return {
    name,
    title: x_title,
    rows: rows.length,
    hash: descriptor.hash ?? null,
    bytes: descriptor.bytes ?? null,
    key: schema.primaryKey,
    csv: address(path),
    json: address(jsonPath(path)),
    parquet: address(parquetPath(path)),
    fields: schema.fields.map((field) => ({
      name: field.name,
      type: field.type,
      title: field.x_title,
      unit: field.x_unit ?? null,
      // Where each row names a unit of its own.
      unitIn: field.x_unit === undefined && isNumeric(field.type) ? (x_roles.unit ?? null) : null,
    })),
  };
}

function isNumeric(type: string): boolean {
  return type === 'number' || type === 'integer';
}
