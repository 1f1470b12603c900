/** What is written down of a publication so that no change of it goes unsaid. */

import { createHash } from 'node:crypto';
import type { BoundCell } from '../data/address.ts';
import { resolveAddress } from '../data/address.ts';
import { publishedFile } from '../ledgers/corrections.ts';
import { recordFile, writeRecord, type PublicationRecord } from '../ledgers/record.ts';
import { hashOf } from '../text/source-tree.ts';
import { withoutDrafts } from './drafts.ts';
import type { Publication } from './publication.ts';
import { recordOf } from './published.ts';
import { chartWords, frontWords, type VisibleWords } from './visible-words.ts';

/** Period, source and unit of a cell; empty where it has none. */
export function factsOf({ period = '', source = '', unit }: BoundCell): [string, string, string] {
  return [period, source, unit.name];
}

/**
 * Marks of words in both languages by their keys. Signs and spaces don't count: mending them is no change of what is
 * said.
 */
export function wordMarks(it: readonly VisibleWords[], en: readonly VisibleWords[]): Record<string, string> {
  const english = new Map(en.map(({ key, text }) => [key, text]));
  return Object.fromEntries(
    it.flatMap(({ key, text }) => {
      const other = english.get(key);
      return other === undefined ? [] : [[key, `${mark(text)} ${mark(other)}`] as const];
    }),
  );
}

function mark(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, 6);
}

/** The record of what is published now; stories and charts that are gone stay in it. */
export function publicationRecord(
  publication: Publication,
  day: string,
  published: string,
  before?: PublicationRecord,
): PublicationRecord {
  const { stories, charts, datasetIndex } = withoutDrafts(publication);
  const cells = [...recordOf(publication).keys()].flatMap((address) => {
    const cell = resolveAddress(address, datasetIndex);
    return 'fault' in cell ? [] : [[address, factsOf(cell)] as const];
  });
  return {
    day,
    published: hashOf(published),
    stories: {
      ...before?.stories,
      ...Object.fromEntries(
        [...stories].map(([id, { it, en }]) => [
          id,
          {
            it: it.frontMatter.slug,
            en: en.frontMatter.slug,
            words: wordMarks(frontWords(it), frontWords(en)),
          },
        ]),
      ),
    },
    charts: Object.fromEntries(
      [...charts].map(([id, chart]) => [
        id,
        {
          kind: chart.type.name,
          rows: chart.data.map(({ key }) => key),
          words: wordMarks(chartWords(chart, 'it'), chartWords(chart, 'en')),
        },
      ]),
    ),
    cells: Object.fromEntries(cells),
  };
}

/** Both files of the record, by their paths. @param day YYYY-MM-DD */
export function recordFiles(
  publication: Publication,
  day: string,
  before?: PublicationRecord,
): Map<string, string> {
  const published = `${JSON.stringify(Object.fromEntries(recordOf(publication)), null, 2)}\n`;
  const record = writeRecord(publicationRecord(publication, day, published, before));
  return new Map([
    [publishedFile, published],
    [recordFile, record],
  ]);
}
