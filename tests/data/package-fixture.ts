/** A small data package in memory. */

import { readDataset } from '../../src/data/data-package.ts';
import { hashOf, type SourceTree } from '../../src/text/source-tree.ts';
import { bytesOf } from '../findings/findings.ts';

const title = { it: 'Titolo', en: 'Title' };

/** A field as `datapackage.json` has it. */
export function field(name: string, type: string, rest: object = {}): object {
  return { name, type, x_title: title, ...rest };
}

/** A resource that describes `csv`, its hash included. */
export function resource(csv: string | Uint8Array, fields: object[], rest: object = {}): object {
  const bytes = typeof csv === 'string' ? bytesOf(csv) : csv;
  return {
    name: 't',
    path: 't.csv',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    hash: hashOf(bytes),
    x_title: title,
    schema: { fields, primaryKey: ['id'], missingValues: [{ value: '', label: 'not stated' }] },
    x_roles: {},
    ...rest,
  };
}

/** A descriptor in JSON, indented by two. */
export function descriptor(resources: object[], rest: object = {}): string {
  const whole = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'x',
    title: 'Title',
    description: 'Description',
    x_title: title,
    x_description: title,
    version: '1.0.0',
    created: '2026-11-23T00:00:00Z',
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
    sources: [{ title: 'S', x_citekey: 's2020', x_accessed: '2026-11-23', x_rights: 'notspecified' }],
    resources,
    ...rest,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** A tree of one package: `data/x/datapackage.json` and its files. */
export function tree(json: string, files: Record<string, string | Uint8Array>): SourceTree {
  return new Map([
    ['data/x/datapackage.json', bytesOf(json)],
    ...Object.entries(files).map(
      ([name, content]) =>
        [`data/x/${name}`, typeof content === 'string' ? bytesOf(content) : content] as const,
    ),
  ]);
}

/** Reads a package of one file `t.csv`. */
export function readPackage(csv: string, fields: object[], rest: object = {}) {
  return readDataset(tree(descriptor([resource(csv, fields, rest)]), { 't.csv': csv }), 'x');
}
