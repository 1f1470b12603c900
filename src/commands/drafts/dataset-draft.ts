/** A dataset to begin with: its description and its table. */

import { hashOf } from '../../text/source-tree.ts';
import { descriptorFile, titleOf } from './draft-files.ts';

/**
 * The files of a dataset by their paths: a table of one row whose figure is still missing, for nothing is made up.
 * @param source the key of a reference
 * @param day YYYY-MM-DD
 */
export function datasetDraft(id: string, source: string, day: string): [string, string][] {
  const fields: [name: string, type: string, it: string, en: string][] = [
    ['id', 'string', 'Identificativo', 'Identifier'],
    ['label_it', 'string', 'Voce, in italiano', 'Item, in Italian'],
    ['label_en', 'string', 'Voce, in inglese', 'Item, in English'],
    ['value', 'number', 'Valore', 'Value'],
    ['unit', 'string', 'Unità', 'Unit'],
    ['period', 'year', 'Periodo', 'Period'],
    ['source', 'string', 'Fonte', 'Source'],
  ];
  const row = ['first', 'La prima voce', 'The first item', '', 'percent', '', source];
  const csv = `${fields.map(([name]) => name).join(',')}\n${row.join(',')}\n`;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: titleOf(id),
    description: 'What these data count, of whom, in which years, according to whom.',
    x_title: { it: titleOf(id), en: titleOf(id) },
    x_description: {
      it: 'Che cosa contano questi dati, di chi, in quali anni, secondo chi.',
      en: 'What these data count, of whom, in which years, according to whom.',
    },
    x_draft: true,
    version: '1.0.0',
    created: `${day}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: [{ title: 'The source', x_citekey: source, x_rights: 'notspecified' }],
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        hash: hashOf(csv),
        x_title: { it: 'Cifre', en: 'Figures' },
        schema: {
          fields: fields.map(([name, type, it, en]) => ({
            name,
            type,
            x_title: { it, en },
            // A value may be missing, its source may not.
            ...(name === 'source' ? { constraints: { required: true } } : {}),
          })),
          primaryKey: ['id'],
          missingValues: [{ value: '', label: 'not stated' }],
        },
        x_roles: {
          unit: 'unit',
          period: 'period',
          source: 'source',
          label: { it: 'label_it', en: 'label_en' },
        },
      },
    ],
  };
  return [
    [descriptorFile(id), `${JSON.stringify(descriptor, null, 2)}\n`],
    [`data/${id}/figures.csv`, csv],
  ];
}
