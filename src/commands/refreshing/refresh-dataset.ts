/** A dataset that was imported, read again from new bytes: what its files become, or why they stay. */

import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Question, Refusal } from '../../importing/halt.ts';
import { importedFiles, tidyCsv } from '../../importing/package-files.ts';
import { importOptions, type ImportFlags } from '../../importing/import-options.ts';
import { answersOf } from '../../importing/read-flags.ts';
import { readTable, type TidyTable } from '../../importing/tidy-table.ts';
import { present } from '../../present.ts';
import { decodeUtf8, hashOf, type SourceTree } from '../../text/source-tree.ts';

/** What an import has written down of itself, as far as it matters here. */
const recordSchema = z.looseObject({
  file: z.string(),
  hash: z.string(),
  flags: z.array(z.string()),
  /** Where the data are fetched from anew. */
  api: z.string().optional(),
});
export type ImportRecord = z.infer<typeof recordSchema>;

export type RefreshFault =
  /** There is no such dataset, or it was not imported. */
  | { fault: 'not-imported' }
  /** The table is not what its original gives: somebody has edited it. */
  | { fault: 'edited' }
  /** The new data have other columns. */
  | { fault: 'columns'; before: string; after: string }
  | { fault: 'unread'; why: Refusal | Question };

/** The record of an import; undefined where there is none that can be read. */
export function importRecord(tree: SourceTree, id: string): ImportRecord | undefined {
  const text = textOf(tree, `data/${id}/raw/import.json`);
  if (text === undefined) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The changed files of a dataset, by path: its table, its hash in the descriptor, the original and the record.
 * @param fetched the new data and the address that they came from
 * @param day YYYY-MM-DD
 */
export async function refreshedFiles(
  tree: SourceTree,
  id: string,
  fetched: { bytes: Uint8Array; fileName: string; api: string },
  day: string,
): Promise<{ files: Map<string, string | Uint8Array> } | RefreshFault> {
  const record = importRecord(tree, id);
  const folder = `data/${id}`;
  const [before, descriptor] = [
    textOf(tree, `${folder}/figures.csv`),
    textOf(tree, `${folder}/datapackage.json`),
  ];
  const original = record && tree.get(`${folder}/raw/${record.file}`);
  if (record === undefined || before === undefined || descriptor === undefined || original === undefined)
    return { fault: 'not-imported' };
  const flags = parseArgs({ args: record.flags, options: importOptions }).values as ImportFlags;
  const read = answersOf(flags);
  if ('fault' in read) return { fault: 'not-imported' };
  const old = await readTable(original, record.file, read.answers);
  const source = flags.source ?? sourceIn(before);
  if (old.kind !== 'table' || tidyCsv(old, source) !== before) return { fault: 'edited' };
  const table = await readTable(fetched.bytes, fetched.fileName, read.answers);
  if (table.kind !== 'table') return { fault: 'unread', why: table };
  const [columns, now] = [columnsOf(old), columnsOf(table)];
  if (columns !== now) return { fault: 'columns', before: columns, after: now };

  const csv = tidyCsv(table, source);
  // The original keeps its name as long as it is of one kind.
  const endingOf = (name: string) => name.split('.').at(-1);
  const isAlike = endingOf(fetched.fileName) === endingOf(record.file);
  const fileName = isAlike ? record.file : fetched.fileName;
  const order = {
    id,
    day,
    source,
    sourceTitle: '',
    fileName,
    bytes: fetched.bytes,
    flags: record.flags,
  };
  const made = importedFiles(table, order).files;
  const entry = JSON.parse(String(present(made.get(`${folder}/raw/import.json`), 'the record'))) as {
    file: string;
  };
  return {
    files: new Map<string, string | Uint8Array>([
      [`${folder}/figures.csv`, csv],
      [`${folder}/datapackage.json`, descriptor.replaceAll(hashOf(before), hashOf(csv))],
      [`${folder}/raw/${entry.file}`, fetched.bytes],
      [`${folder}/raw/import.json`, `${JSON.stringify({ ...entry, api: fetched.api }, null, 2)}\n`],
    ]),
  };
}

function textOf(tree: SourceTree, file: string): string | undefined {
  const bytes = tree.get(file);
  return bytes && decodeUtf8(bytes);
}

function columnsOf({ columns }: TidyTable): string {
  return columns.map(({ name }) => name).join(', ');
}

/** The citation key of the rows, which an import writes last. */
function sourceIn(csv: string): string {
  return /[^,\n]*(?=\n$)/.exec(csv)?.[0] ?? '';
}
