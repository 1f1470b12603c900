/** Awkward files made after real exports, each with its right reading or the reason why there is none. */

import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre';
import { parse } from 'yaml';
import type { ImportFlags } from '../../src/importing/import-options.ts';
import { present } from '../../src/present.ts';
import { root } from '../content.ts';

/** A cell of a sheet: plain, or with a format, a date, a formula, an error. */
type SheetCell =
  | string
  | number
  | null
  | { value?: string | number; format?: string; date?: string; formula?: string; error?: string };

export interface ImportCase {
  name: string;
  /** What is awkward about it, and after what it was made. */
  what: string;
  file: string;
  /** A file beside the case; otherwise its text or its sheets. */
  path?: string;
  text?: string;
  encoding?: 'utf-8' | 'windows-1252' | 'macintosh' | 'utf-16le';
  mark?: boolean;
  ends?: 'crlf' | 'cr';
  sheets?: { name: string; rows: SheetCell[][]; merges?: string[]; hidden?: boolean }[];
  /** Only so many bytes of the file arrived. */
  cut?: number;
  flags?: ImportFlags;
  tidy?: string;
  /** Types of columns, with the unit behind: `number EUR`. */
  types?: Record<string, string>;
  key?: string[];
  missing?: Record<string, string>;
  titles?: string[];
  notes?: string[];
  left?: Record<string, number>;
  changes?: Record<string, number>;
  refused?: string;
  asked?: string;
}

const folder = join(root, 'tests/fixtures/imports');

/** All cases, by name. */
export const importCases: ImportCase[] = globSync('*.yaml', { cwd: folder })
  .sort()
  .map((file) => ({
    ...(parse(readFileSync(join(folder, file), 'utf8')) as Omit<ImportCase, 'name'>),
    name: basename(file, '.yaml'),
  }));

/** The bytes of a case's file. */
export async function bytesOf(example: ImportCase): Promise<Uint8Array> {
  const bytes = await wholeBytes(example);
  return example.cut === undefined ? bytes : bytes.subarray(0, example.cut);
}

async function wholeBytes({
  path,
  text,
  sheets,
  encoding,
  mark,
  ends,
  file,
}: ImportCase): Promise<Uint8Array> {
  if (path !== undefined) return readFileSync(join(folder, path));
  if (sheets !== undefined) {
    const order = { sheets: sheets.map(sheetOf) };
    return file.endsWith('.ods') ? writeOds(order) : writeXlsx(order);
  }
  const lines = present(text, 'the text of a case');
  const ended = ends === undefined ? lines : lines.replaceAll('\n', ends === 'cr' ? '\r' : '\r\n');
  return encoded((mark === true ? '\uFEFF' : '') + ended, encoding ?? 'utf-8');
}

function encoded(text: string, encoding: NonNullable<ImportCase['encoding']>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => present(letters.get(letter), `a byte for ${letter}`)));
}

function sheetOf({ name, rows, merges = [], hidden = false }: NonNullable<ImportCase['sheets']>[number]) {
  const cells = new Map<string, Partial<Cell>>();
  const plain = rows.map((row, at) =>
    row.map((cell, column) => {
      if (cell === null || typeof cell !== 'object') return cell;
      const { value = null, format, date, formula, error } = cell;
      const place = `${at},${column}`;
      if (formula !== undefined) {
        cells.set(place, { value, type: 'formula', formula, formulaResult: value });
        return value;
      }
      if (error !== undefined) {
        cells.set(place, { value: error, type: 'error' });
        return error;
      }
      if (date !== undefined) return new Date(`${date}T00:00:00Z`);
      if (format !== undefined) cells.set(place, { value, type: 'number', style: { numFmt: format } });
      return value;
    }),
  );
  return { name, rows: plain, merges: merges.map(rangeOf), cells, hidden };
}

/** `A1:C2` as the library counts, from nought. */
function rangeOf(range: string) {
  const [from = '', to = ''] = range.split(':');
  const [first, last] = [from, to].map((corner) => ({
    column: corner.charCodeAt(0) - 65,
    row: Number(corner.slice(1)) - 1,
  }));
  const { row: startRow, column: startCol } = present(first, 'the first corner');
  const { row: endRow, column: endCol } = present(last, 'the last corner');
  return { startRow, startCol, endRow, endCol };
}
