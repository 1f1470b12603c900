/** The files of a dataset made from a tidy table: descriptor, table, and the original with what was done to it. */

import Papa from 'papaparse';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Localised } from '../site.ts';
import { hashOf } from '../text/source-tree.ts';
import { columnTitle } from './column-names.ts';
import { descriptionOwed, draftDescriptor } from './draft-package.ts';
import { isMeasure, type TidyColumn, type TidyTable } from './tidy-table.ts';
import type { TidyCell } from './cells/typed-column.ts';

/** What is imported, from where, as what. */
export interface ImportOrder {
  /** Of the dataset. */
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  /** Citation key. */
  source: string;
  sourceTitle: string;
  /** Name of the file as it came. */
  fileName: string;
  bytes: Uint8Array;
  /** The flags that led to this reading, so that it can be made again. */
  flags: readonly string[];
}

/** A part of the descriptor that only a person can mend: where it is, and what it still says. */
export interface Owed {
  /** Path in `datapackage.json`: `resources/0/schema/fields/2/x_title/en`. */
  path: string;
  kind: 'english-title' | 'unit' | 'description';
  says: string;
}

export interface ImportedFiles {
  files: Map<string, string | Uint8Array>;
  owed: Owed[];
}

/** Gives the line, from 1, of a path in the text of a descriptor; 1 where there is nothing at it. */
export function linesOf(descriptor: string): (path: string) => number {
  const counter = new LineCounter();
  const document = parseDocument(descriptor, { lineCounter: counter });
  return (path) => {
    const keys = path.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = document.getIn(keys, true);
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  };
}

/** Everything that an import writes, by path from the root. */
export function importedFiles(table: TidyTable, order: ImportOrder): ImportedFiles {
  const { id, day, source } = order;
  const folder = `data/${id}`;
  const csv = tidyCsv(table, source);
  const owed: Owed[] = [];
  const fields = table.columns.map((column, at) => fieldOf(column, at, owed));
  const periods = table.columns.filter(({ role }) => role === 'period');
  const title = titleOf(table, id);
  const description = descriptionOf(table, order);
  const descriptor = draftDescriptor({
    id,
    day,
    title,
    description,
    source,
    sourceTitle: order.sourceTitle,
    csv,
    fields: [
      ...fields,
      {
        name: 'source',
        type: 'string',
        x_title: { it: 'Fonte', en: 'Source' },
        constraints: { required: true },
      },
    ],
    key: table.key,
    missing: table.missing.values,
    roles: { ...(periods[0] === undefined ? {} : { period: periods[0].name }), source: 'source' },
  });
  if (table.titles.length === 0) {
    owed.push({ path: 'x_title', kind: 'description', says: title.it });
  }
  owed.push({ path: 'x_description', kind: 'description', says: description.it });
  const raw = rawName(order.fileName);
  return {
    files: new Map<string, string | Uint8Array>([
      [`${folder}/datapackage.json`, descriptor],
      [`${folder}/figures.csv`, csv],
      [`${folder}/raw/${raw}`, order.bytes],
      [`${folder}/raw/import.json`, `${JSON.stringify(recordOf(table, order, raw), null, 2)}\n`],
    ]),
    owed,
  };
}

/** The table as the publication keeps tables: commas, UTF-8, one line a row, its source in each. */
export function tidyCsv({ columns, missing }: TidyTable, source: string): string {
  const write = (cell: TidyCell | undefined) =>
    cell === undefined ? '' : 'text' in cell ? cell.text : (missing.markOf.get(cell.missing) ?? '');
  const height = columns[0]?.cells.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) => [
    ...columns.map(({ cells }) => write(cells[row])),
    source,
  ]);
  const header = [...columns.map(({ name }) => name), 'source'];
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

function fieldOf(column: TidyColumn, at: number, owed: Owed[]): object {
  const { name, head, type, unit, decimals, role, cells } = column;
  const { title, isTranslated } = columnTitle(name, head);
  const path = `resources/0/schema/fields/${at}`;
  if (!isTranslated) owed.push({ path: `${path}/x_title/en`, kind: 'english-title', says: title.en });
  if (isMeasure(column) && unit === undefined)
    owed.push({ path, kind: 'unit', says: head === '' ? name : head });
  return {
    name,
    type,
    x_title: title,
    ...(isMeasure(column) && unit !== undefined ? { x_unit: unit } : {}),
    ...(type === 'number' && decimals !== undefined ? { x_decimals: decimals } : {}),
    ...(role === 'total' ? { constraints: { required: true, enum: ['part', 'total'] } } : {}),
    ...(role === 'flags' && cells.some((cell) => 'missing' in cell)
      ? {
          missingValues: [
            { value: '', label: 'no flag', x_label: { it: 'nessun contrassegno', en: 'no flag' } },
          ],
        }
      : {}),
  };
}

/** `bike-lanes` as a title: `Bike lanes`; the file's own title where it has one. */
function titleOf({ titles }: TidyTable, id: string): Localised {
  const own = mainTitle(titles);
  const words = id.replaceAll('-', ' ').replaceAll(/\s*\d+/g, '');
  const title = own ?? words.charAt(0).toUpperCase() + words.slice(1);
  return { it: title, en: title };
}

/**
 * The title of a table among the lines above it, without its number: the first that says something in three words or
 * more; the last where none does. Undefined where there is none.
 */
export function mainTitle(titles: readonly string[]): string | undefined {
  const wordsIn = (title: string) => title.match(/\p{L}{2,}/gu)?.length ?? 0;
  const main = titles.find((title) => wordsIn(title) >= 3) ?? titles.at(-1);
  const bare = main?.replace(
    /^(?:tav(?:ola|\.)?|tabella|tab\.|table|prospetto|figura)\s*[\w.]*\d[\w.]*\s*[-–—:.]?\s+/i,
    '',
  );
  return bare === undefined || wordsIn(bare) < 3 ? main : bare;
}

/** What the file says of itself above and below its table. */
function descriptionOf({ titles, notes }: TidyTable, { fileName }: ImportOrder): Localised {
  const own = [...titles, ...notes].map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
  return own === ''
    ? {
        it: `${descriptionOwed.it} Dal file ${fileName}.`,
        en: `${descriptionOwed.en} From the file ${fileName}.`,
      }
    : { it: own, en: own };
}

/** A name that every system can keep, with the ending of the original. */
function rawName(fileName: string): string {
  const [, stem = fileName, ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/.exec(fileName) ?? [];
  const plain = stem
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'original' : plain}${ending.toLowerCase()}`;
}

/** What is kept of the import: the original's hash, how it was read, every change, everything left out. */
function recordOf(table: TidyTable, { day, fileName, bytes, flags }: ImportOrder, raw: string): object {
  return {
    file: raw,
    name: fileName,
    hash: hashOf(bytes),
    bytes: bytes.length,
    imported: day,
    flags,
    rows: table.columns[0]?.cells.length ?? 0,
    columns: table.columns.map(({ name, head, type, unit }) => ({
      name,
      head,
      type,
      ...(unit === undefined ? {} : { unit }),
    })),
    titles: table.titles,
    notes: table.notes,
    missing: table.missing.found,
    changes: table.changes,
    left: table.left,
  };
}
