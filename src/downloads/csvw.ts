/**
 * Metadata of a CSV in the vocabulary of the W3C (CSV on the Web), made from its data package: programs
 * look for it beside the file. Source: Tennison and Kellogg (2015), Metadata Vocabulary for Tabular Data.
 */

import type { DataPackage, Field, ResourceDescriptor } from '../data/data-package.ts';
import { datasetPath } from '../publication/paths.ts';
import { absoluteUrl, languages, site, type Localised } from '../site.ts';

/** Where the metadata of a CSV stands, from the CSV's own path. */
export function csvwPath(csvPath: string): string {
  return `${csvPath}-metadata.json`;
}

/** The metadata of a table of a data package, as JSON-LD. */
export function csvwMetadata({ name, sources }: DataPackage, resource: ResourceDescriptor): object {
  const { path, x_title: title, schema } = resource;
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: path.slice(path.lastIndexOf('/') + 1),
    'dc:title': inEachLanguage(title),
    'dc:publisher': site.name,
    'dc:license': { '@id': site.licence.url },
    'dc:source': sources.map((source) => source.title),
    'rdfs:seeAlso': languages.map((language) => ({ '@id': absoluteUrl(datasetPath(name, language)) })),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    null: schema.missingValues.map(({ value }) => value),
    tableSchema: {
      columns: schema.fields.map((field) => columnOf(field, schema.primaryKey)),
      primaryKey: schema.primaryKey,
    },
  };
}

const datatypes: Record<Field['type'], string> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  year: 'gYear',
  date: 'date',
};

function columnOf(
  { name, type, x_title, x_unit, constraints, missingValues }: Field,
  key: readonly string[],
): object {
  return {
    name,
    titles: name,
    'dc:title': inEachLanguage(x_title),
    ...(x_unit === undefined ? {} : { 'schema:unitText': x_unit }),
    ...(constraints?.required === true || key.includes(name) ? { required: true } : {}),
    ...(missingValues === undefined ? {} : { null: missingValues.map(({ value }) => value) }),
    datatype: {
      base: datatypes[type],
      // A gYear is compared as a date, not as a number.
      ...(type === 'year' ? {} : limitsOf(constraints)),
      ...(constraints?.pattern === undefined ? {} : { format: constraints.pattern }),
    },
  };
}

/** The least and the greatest value where the column has such limits. */
function limitsOf(constraints: Field['constraints']): { minimum?: number; maximum?: number } {
  return {
    ...(constraints?.minimum === undefined ? {} : { minimum: constraints.minimum }),
    ...(constraints?.maximum === undefined ? {} : { maximum: constraints.maximum }),
  };
}

function inEachLanguage(text: Localised): object[] {
  return languages.map((language) => ({ '@value': text[language], '@language': language }));
}
