/** Reads a CSV file to the letter: every cell with its text and place, or a finding. */

import Papa from 'papaparse';
import { finding, fileStart, TextPlaces, type Finding, type Place } from './finding.ts';
import { decodeUtf8 } from './source-tree.ts';

export interface CsvCell {
  text: string;
  place: Place;
}

export interface CsvFile {
  header: CsvCell[];
  /** Data rows; each has exactly as many cells as the header. */
  rows: CsvCell[][];
  /** The rows as they stand in the file, without line endings: `lines[0]` is the header. */
  lines: string[];
}

/**
 * Reads comma-separated UTF-8 without a byte-order mark (RFC 4180, `\n` or `\r\n`).
 * @returns the file, or undefined when anything in it could be misread; `findings` then says what.
 */
export function readCsvFile(
  file: string,
  bytes: Uint8Array,
): { csv: CsvFile | undefined; findings: Finding[] } {
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse(finding('CSV-001', placeOfBadByte(file, bytes)));
  if (text.startsWith('\uFEFF')) return refuse(finding('CSV-002', fileStart(file)));
  const places = new TextPlaces(file, text);
  const { records, unclosedAt, strayQuoteAt, lineEnds } = scanRecords(text);
  if (unclosedAt !== undefined) return refuse(finding('CSV-006', places.at(unclosedAt)));
  if (strayQuoteAt !== undefined) return refuse(finding('CSV-008', places.at(strayQuoteAt)));
  const [newline = '\n', ...otherLineEnds] = lineEnds;
  if (otherLineEnds.length > 0 || newline === '\r') {
    return refuse(finding('CSV-011', fileStart(file)));
  }
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', quoteChar: '"', newline });
  const findings: Finding[] = [];
  const cells = records.map((record, rowIndex) =>
    record.map((span, columnIndex) => ({
      text: parsed.data[rowIndex]?.[columnIndex] ?? '',
      place: places.at(span.start, span.end),
    })),
  );
  const [header = [], ...rows] = cells;
  if (text.trim() === '') return refuse(finding('CSV-009', fileStart(file)));
  const delimiter = /^[^,\n]*([;\t|])[^,\n]*(?:\n|$)/.exec(text)?.[1];
  if (delimiter !== undefined) {
    const name = delimiter === '\t' ? 'tab' : delimiter;
    return refuse(finding('CSV-003', places.at(text.indexOf(delimiter)), { delimiter: name }));
  }
  const names = new Set<string>();
  for (const cell of header) {
    if (names.has(cell.text)) findings.push(finding('CSV-004', cell.place, { name: cell.text }));
    names.add(cell.text);
  }
  for (const cell of cells.flat()) {
    if (cell.text !== cell.text.trim()) {
      findings.push(finding('CSV-017', cell.place, { cell: cell.text }));
    } else if (/^[=+@\t]|^-(?![\d.,])/.test(cell.text)) {
      findings.push(finding('CSV-020', cell.place, { cell: cell.text }));
    }
  }
  for (const row of rows) {
    const first = row[0];
    if (first === undefined) continue;
    if (row.length === 1 && first.text === '') findings.push(finding('CSV-007', first.place));
    else if (row.length !== header.length) {
      findings.push(finding('CSV-005', first.place, { cells: row.length, columns: header.length }));
    }
  }
  if (findings.length > 0) return { csv: undefined, findings };
  const lines = records.map((record) => {
    const start = record[0]?.start ?? 0;
    return text.slice(start, record.at(-1)?.end ?? start);
  });
  return { csv: { header, rows, lines }, findings: [] };
}

function refuse(only: Finding): { csv: undefined; findings: Finding[] } {
  return { csv: undefined, findings: [only] };
}

interface Span {
  start: number;
  end: number;
}

/** The spans of every cell, by the grammar of RFC 4180; papaparse gives values but no places. */
function scanRecords(text: string): {
  records: Span[][];
  /** Every line ending met outside quotes. */
  lineEnds: Set<'\n' | '\r\n' | '\r'>;
  unclosedAt?: number;
  strayQuoteAt?: number;
} {
  const records: Span[][] = [];
  const lineEnds = new Set<'\n' | '\r\n' | '\r'>();
  let record: Span[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1) return { records, lineEnds, unclosedAt: start };
        at = quote + 1;
        if (text[at] !== '"') break;
        at++;
      }
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) return { records, lineEnds, strayQuoteAt: at };
    } else {
      while (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) {
        if (text[at] === '"') return { records, lineEnds, strayQuoteAt: at };
        at++;
      }
    }
    record.push({ start, end: at });
    if (text[at] === ',') {
      at++;
      continue;
    }
    records.push(record);
    record = [];
    if (at >= text.length) return { records, lineEnds };
    const lineEnd = text.startsWith('\r\n', at) ? '\r\n' : text[at] === '\r' ? '\r' : '\n';
    lineEnds.add(lineEnd);
    at += lineEnd.length;
    if (at >= text.length) return { records, lineEnds };
  }
}

/** Where the first byte stands that no UTF-8 text has. */
function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeUtf8Prefix(bytes.subarray(0, middle)) === undefined) high = middle - 1;
    else low = middle;
  }
  const before = decodeUtf8Prefix(bytes.subarray(0, low)) ?? '';
  return new TextPlaces(file, `${before}\uFFFD`).at(before.length);
}

/** Like `decodeUtf8`, but a character cut off at the end is no fault. */
function decodeUtf8Prefix(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: true,
    });
  } catch {
    return undefined;
  }
}
