/** The descriptor of a dataset that someone begins, with one table; what only a person can say is still a draft. */

import type { Localised } from '../site.ts';
import { hashOf } from '../text/source-tree.ts';

/** What differs from dataset to dataset. */
export interface DraftPackage {
  /** Of the dataset. */
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  title: Localised;
  description: Localised;
  /** Citation key. */
  source: string;
  sourceTitle: string;
  /** The text of the table, `figures.csv`. */
  csv: string;
  fields: readonly object[];
  /** Names of the columns that name a row. */
  key: readonly string[];
  /** The marks of a missing value. */
  missing: readonly object[];
  /** What columns are for, by role. */
  roles: Readonly<Record<string, string | Localised>>;
}

/** What a draft says its data are, until its editor says it. */
export const descriptionOwed: Localised = {
  it: 'Che cosa contano questi dati, di chi, in quali anni, secondo chi.',
  en: 'What these data count, of whom, in which years, according to whom.',
};

/** The text of `datapackage.json`. */
export function draftDescriptor(draft: DraftPackage): string {
  const { id, day, title, description, source, sourceTitle, csv, fields, key, missing, roles } = draft;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: title.en,
    description: description.en,
    x_title: title,
    x_description: description,
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
    sources: [{ title: sourceTitle, x_citekey: source, x_rights: 'notspecified' }],
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
        schema: { fields, primaryKey: key, missingValues: missing },
        x_roles: roles,
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
