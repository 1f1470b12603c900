/** The sample of a type, read as an editor's chart is read. */

import { readDatasets } from '../../data/publication-datasets.ts';
import { ownValue, present } from '../../present.ts';
import { languages, type Localised } from '../../site.ts';
import { hashOf, type SourceTree } from '../../text/source-tree.ts';
import type { Chart, ChartSample, ChartType } from '../chart.ts';
import { readChart } from './read-chart.ts';

/** What the words of every sample say, lest its values be taken for data. */
const sampleWords: Localised<Record<string, unknown>> = {
  it: {
    note: 'È un esempio: i valori sono inventati.',
    description: 'Un esempio con valori inventati.',
    supported: ['Così si disegna questo tipo di grafico.'],
    notSupported: ['Questi valori dicono qualcosa del mondo.'],
  },
  en: {
    note: 'This is an example: its values are made up.',
    description: 'An example with made-up values.',
    supported: ['This is how this type of chart is drawn.'],
    notSupported: ['These values say something about the world.'],
  },
};

const title = { it: 'Esempio, valori inventati', en: 'Example, made-up values' };

/** The id of a type's sample or of one of its examples, as a chart and as a dataset. */
function sampleId({ name }: ChartType, example: string | undefined): string {
  return example === undefined ? `sample-${name}` : `sample-${name}-${example}`;
}

/** A type's sample, or one of its examples. Throws for an example that it has not. */
function sampleOf({ name, sample, examples }: ChartType, example: string | undefined): ChartSample {
  return example === undefined ? sample : present(examples?.[example], `example ${example} of ${name}`);
}

/** The files of a type's sample, or of one of its examples: a dataset and a chart. */
export function sampleTree(type: ChartType, example?: string): SourceTree {
  const id = sampleId(type, example);
  const sample = sampleOf(type, example);
  const csv = csvOf(sample);
  const { unit, rows, spec, words } = sample;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: title.en,
    description: title.en,
    x_title: title,
    x_description: title,
    version: '1.0.0',
    created: '2026-01-01T00:00:00Z',
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
    sources: [{ title: title.en, x_citekey: 'sample', x_accessed: '2026-01-01', x_rights: 'notspecified' }],
    resources: [
      {
        name: 'rows',
        path: 'rows.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        hash: hashOf(bytesOf(csv)),
        x_title: title,
        x_roles: { label: { it: 'it', en: 'en' } },
        schema: {
          fields: columnsOf(sample).map((name) => ({ name, x_title: title, ...typeOf(name, unit) })),
          primaryKey: ['id'],
          missingValues: [{ value: '', label: 'not stated' }],
        },
      },
    ],
  };
  const chart = {
    kind: type.name,
    plate: 1,
    resource: `${id}/rows`,
    value: 'value',
    asserts: [`count([${id}/rows#value]) == ${rows.filter(({ value }) => value !== null).length}`],
    place: 'italy',
    ...spec,
    words: Object.fromEntries(
      languages.map((language) => [language, { ...sampleWords[language], ...words[language] }]),
    ),
  };
  return new Map([
    [`data/${id}/datapackage.json`, bytesOf(JSON.stringify(descriptor))],
    [`data/${id}/rows.csv`, bytesOf(csv)],
    // What is JSON is YAML.
    [`content/charts/${id}.yaml`, bytesOf(JSON.stringify(chart))],
  ]);
}

/** The sample of a type, or one of its examples, as a chart. Throws, with what is wrong, where it could not be published. */
export function readSample(type: ChartType, example?: string): Chart {
  const tree = sampleTree(type, example);
  const { datasets, findings } = readDatasets(tree);
  const read = readChart(tree, `content/charts/${sampleId(type, example)}.yaml`, datasets, []);
  const [wrong] = [...findings, ...read.findings];
  if (wrong !== undefined) {
    throw new Error(`${sampleId(type, example)} is not sound: ${wrong.code} ${JSON.stringify(wrong.facts)}`);
  }
  return present(read.chart, sampleId(type, example));
}

function columnsOf({ rows }: ChartSample): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** How the data package declares a column; `value` is a number in a unit, or a year. */
function typeOf(column: string, unit: string): { type: string; x_unit?: string } {
  if (column !== 'value') return { type: column === 'year' || column === 'date' ? column : 'string' };
  return unit === 'year' ? { type: 'year' } : { type: 'number', x_unit: unit };
}

/** The rows as CSV; a value that is missing is an empty cell. */
function csvOf(sample: ChartSample): string {
  const columns = columnsOf(sample);
  const lines = sample.rows.map((row) =>
    columns.map((column) => quoted(ownValue(row, column) ?? null)).join(','),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function quoted(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
