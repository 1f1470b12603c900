/** A dataset to begin with: its description and its table. */

import { descriptionOwed, draftDescriptor } from '../../importing/draft-package.ts';
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
  const descriptor = draftDescriptor({
    id,
    day,
    title: { it: titleOf(id), en: titleOf(id) },
    description: descriptionOwed,
    source,
    sourceTitle: 'The source',
    csv,
    fields: fields.map(([name, type, it, en]) => ({
      name,
      type,
      x_title: { it, en },
      // A value may be missing, its source may not.
      ...(name === 'source' ? { constraints: { required: true } } : {}),
    })),
    key: ['id'],
    missing: [{ value: '', label: 'not stated' }],
    roles: {
      unit: 'unit',
      period: 'period',
      source: 'source',
      label: { it: 'label_it', en: 'label_en' },
    },
  });
  return [
    [descriptorFile(id), descriptor],
    [`data/${id}/figures.csv`, csv],
  ];
}
