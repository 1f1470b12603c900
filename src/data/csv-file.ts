/**
 * Reads a CSV file to the letter: every cell with its text and place, or a finding. Of a file with a million rows
 * only its text is kept and where the rows stand in it; cells are read from there whenever somebody asks.
 */

import { fileStart, finding, type Finding, type Place } from '../findings/finding.ts';
import { TextPlaces } from '../text/text-places.ts';
import { LineSpans } from './line-spans.ts';
import { scanCells, scanLines, unquote, type Line, type LineEnd, type Span } from './csv-scan.ts';
import { mojibakeIn } from '../text/mojibake.ts';
import { limitFindings } from '../text/file-limits.ts';
import { present } from '../present.ts';
import { decodeUtf8 } from '../text/source-tree.ts';
import {
  codePointName,
  looksLikeUtf16,
  mergeFinding,
  mergeMark,
  otherKind,
  placeOfBadByte,
  unseenCharacter,
} from '../text/text-file.ts';

export interface CsvCell {
  readonly text: string;
  /** Of the cell as it stands in the file, quotes included. */
  readonly place: Place;
  /** A finding says what is wrong with its characters: not to be read as a value. */
  readonly isRefused?: boolean;
}

export interface CsvFile {
  header: CsvCell[];
  /** How many data rows could be read; the others are left out. */
  rowCount: number;
  /** The cells of a data row, counted from 0: exactly as many as the header has. Read anew at each call. */
  cellsOf: (row: number) => CsvCell[];
  /** A line as it stands in the file, without its end: 0 is the header, 1 the first data row. */
  line: (index: number) => string;
}

/** A cell that works out its place when asked: of a thousand cells a finding speaks of one. */
class CellInText implements CsvCell {
  readonly text: string;
  readonly isRefused: boolean;
  readonly #places: TextPlaces;
  readonly #start: number;
  readonly #end: number;

  constructor(text: string, isRefused: boolean, places: TextPlaces, { start, end }: Span) {
    this.text = text;
    this.isRefused = isRefused;
    this.#places = places;
    this.#start = start;
    this.#end = end;
  }

  get place(): Place {
    return this.#places.at(this.#start, this.#end);
  }
}

/**
 * Reads comma-separated UTF-8 without a byte-order mark (RFC 4180, one row a line, `\n` or `\r\n`).
 * @returns the rows that can be read, and a finding for everything that can't; no file at all when its
 *   encoding or its header leaves in doubt what the rows mean
 */
export function readCsvFile(
  file: string,
  bytes: Uint8Array,
): { csv: CsvFile | undefined; findings: Finding[] } {
  const kind = otherKind(bytes);
  if (kind !== undefined) return refuse([finding('TXT-014', fileStart(file), { kind })]);
  if (looksLikeUtf16(bytes)) return refuse([finding('CSV-031', fileStart(file))]);
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse([finding('CSV-001', placeOfBadByte(file, bytes))]);
  const limits = limitFindings(file, text);
  if (limits.length > 0) return refuse(limits);
  const mark = mergeMark(text);
  if (mark !== undefined) return refuse([mergeFinding(file, text, mark)]);
  const hasMark = text.startsWith('\uFEFF');
  const findings = hasMark ? [finding('CSV-002', fileStart(file))] : [];
  const places = new TextPlaces(file, text);
  const start = hasMark ? 1 : 0;
  const lines = scanLines(text, start);
  const headerLine = lines.next().value;
  if (headerLine === undefined || text.trim() === '') {
    return refuse([...findings, finding('CSV-009', fileStart(file))]);
  }
  findings.push(...lineEndFindings(places, scanLines(text, start)));

  const rawHeader = text.slice(headerLine.start, headerLine.end);
  const top = scanLines(text, start).take(mostAbove + 6).toArray();
  const above = linesAbove(text, top);
  const first = present(top[above], 'the line of the header');
  const rawFirst = text.slice(first.start, first.end);
  const delimiter = /^[^,]*?([;\t|])[^,]*$/.exec(rawFirst)?.[1];
  if (delimiter !== undefined) {
    const place = places.at(first.start + rawFirst.indexOf(delimiter));
    return refuse([...findings, finding('CSV-003', place, { delimiter: delimiterName(delimiter) })]);
  }
  if (above > 0) {
    const title = rawHeader.replace(/[,\s]+$/, '').replaceAll('"', '');
    const facts = { title, header: above + 1 };
    return refuse([...findings, finding('CSV-038', places.at(headerLine.start, headerLine.end), facts)]);
  }
  const header = readLine(text, headerLine, places);
  const headerFindings = [...header.findings, ...nameFindings(header.cells)];
  if (headerFindings.length > 0) return refuse([...findings, ...headerFindings]);

  const spans = new LineSpans();
  let isEmpty = true;
  for (const line of lines) {
    if (isBlank(text, line)) {
      findings.push(finding('CSV-007', places.at(line.start, line.end)));
      continue;
    }
    isEmpty = false;
    const row = readLine(text, line, places);
    for (const each of row.findings) findings.push(each);
    if (row.cells.length === header.cells.length) spans.add(line);
    else if (row.cells.length > 0) findings.push(lengthFinding(row.cells, header.cells.length));
  }
  if (isEmpty) findings.push(finding('CSV-030', places.at(headerLine.start, headerLine.end)));
  const csv: CsvFile = {
    header: header.cells,
    rowCount: spans.length,
    cellsOf: (row) => readLine(text, spans.at(row), places).cells,
    line: (index) => {
      const span = index === 0 ? headerLine : spans.at(index - 1);
      return text.slice(span.start, span.end);
    },
  };
  return { csv, findings };
}

/** Whether a line has nothing but white space. */
function isBlank(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start);
  // Nearly every line begins with a letter, a digit or a quote.
  return start === end || ((first < 0x21 || first > 0x7e) && text.slice(start, end).trim() === '');
}

/** The place of a part of a cell's text (UTF-16 offsets): quotes and doubled quotes are counted in. */
export function placeWithinCell(cell: CsvCell, start: number, end: number): Place {
  const { text, place } = cell;
  const isQuoted = place.length > [...text].length;
  const widthOf = (part: string) => [...(isQuoted ? part.replaceAll('"', '""') : part)].length;
  const column = place.column + (isQuoted ? 1 : 0) + widthOf(text.slice(0, start));
  return { ...place, column, length: Math.max(1, widthOf(text.slice(start, end))) };
}

function delimiterName(delimiter: string): ';' | '|' | 'tab' {
  return delimiter === '\t' ? 'tab' : delimiter === '|' ? '|' : ';';
}

/** How many lines a title may have, with an empty one after it. */
const mostAbove = 8;

/**
 * How many lines stand above that of the names: those that are empty or say one thing only, where the lines after them
 * have several cells, of which the first is full in each. A table of one column has none.
 */
function linesAbove(text: string, lines: readonly Span[]): number {
  const cellsIn = ({ start, end }: Span): readonly string[] => text.slice(start, end).split(/[,;\t|]/);
  const saysOneThing = (line: Span) => {
    const [, ...others] = cellsIn(line);
    return others.every((cell) => cell.trim() === '');
  };
  const at = lines.slice(0, mostAbove + 1).findIndex((line) => !saysOneThing(line));
  if (at < 1) return 0;
  const header = cellsIn(present(lines[at], 'a line'));
  const isFull = header.every((cell) => cell.trim() !== '');
  // A column of texts with commas in them, without quotes, is one that is not quoted.
  const after = lines.slice(at + 1, at + 6).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const alike = after.filter((line) => cellsIn(line).length >= header.length);
  return isFull && alike.length > 0 && alike.length === after.length ? at : 0;
}

function refuse(findings: Finding[]): { csv: undefined; findings: Finding[] } {
  return { csv: undefined, findings };
}

/** The cells of a line; none when its quotes leave in doubt where they end. */
function readLine(text: string, line: Span, places: TextPlaces): { cells: CsvCell[]; findings: Finding[] } {
  const scanned = scanCells(text, line);
  if ('unclosedAt' in scanned) {
    return { cells: [], findings: [finding('CSV-006', places.at(scanned.unclosedAt))] };
  }
  if ('strayAt' in scanned) {
    return { cells: [], findings: [finding('CSV-008', places.at(scanned.strayAt))] };
  }
  const findings: Finding[] = [];
  // In printable ASCII nothing hides and nothing was read in a wrong encoding.
  const isPlain = !/[^ -~]/.test(text.slice(line.start, line.end));
  const cells = scanned.cells.map((span): CsvCell => {
    const raw = text.slice(span.start, span.end);
    const content = unquote(raw);
    const cell = new CellInText(content, false, places, span);
    const fault = isPlain
      ? spaceFault(cell)
      : characterFault(cell, raw, (at, length) => places.at(span.start + at, span.start + at + length));
    if (fault === undefined) return cell;
    findings.push(fault);
    return new CellInText(content, true, places, span);
  });
  return { cells, findings };
}

function spaceFault(cell: CsvCell): Finding | undefined {
  return cell.text === cell.text.trim() ? undefined : finding('CSV-017', cell.place, { cell: cell.text });
}

function characterFault(
  cell: CsvCell,
  raw: string,
  placeAt: (at: number, length: number) => Place,
): Finding | undefined {
  const mojibake = mojibakeIn(raw);
  if (mojibake !== undefined) {
    const { at, written, meant } = mojibake;
    return finding('CSV-029', placeAt(at, written.length), { text: written, meant });
  }
  const hidden = unseenCharacter(raw);
  if (hidden !== undefined) {
    const { at, character } = hidden;
    return finding('CSV-028', placeAt(at, character.length), { character: codePointName(character) });
  }
  const composed = cell.text.normalize('NFC');
  return (
    spaceFault(cell) ??
    (cell.text === composed ? undefined : finding('CSV-036', cell.place, { cell: composed }))
  );
}

function nameFindings(header: readonly CsvCell[]): Finding[] {
  const names = new Set<string>();
  return header.flatMap((cell) => {
    if (cell.text === '') return [finding('CSV-033', cell.place)];
    if (names.has(cell.text)) return [finding('CSV-004', cell.place, { name: cell.text })];
    names.add(cell.text);
    return [];
  });
}

const lineEndNames: Record<LineEnd, string> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

/** The first line that ends otherwise than most; or that all end as on old Macintoshes. */
function lineEndFindings(places: TextPlaces, lines: Iterable<Line>): Finding[] {
  const seen = new Map<LineEnd, { first: Line; count: number }>();
  for (const line of lines) {
    const known = line.lineEnd && seen.get(line.lineEnd);
    if (known !== undefined) known.count++;
    else if (line.lineEnd !== undefined) seen.set(line.lineEnd, { first: line, count: 1 });
  }
  const [usual, ...others] = [...seen].sort(([, a], [, b]) => b.count - a.count);
  if (usual === undefined) return [];
  const [odd] = others.toSorted(([, a], [, b]) => a.first.start - b.first.start);
  if (odd !== undefined) {
    const facts = { found: lineEndNames[odd[0]], usual: lineEndNames[usual[0]] };
    return [finding('CSV-011', places.at(odd[1].first.end), facts)];
  }
  return usual[0] === '\r' ? [finding('CSV-032', places.at(usual[1].first.end))] : [];
}

/** A row too long or too short; two whole numbers side by side, the second no year, are a decimal comma. */
function lengthFinding(cells: readonly CsvCell[], columns: number): Finding {
  const isDigits = (cell: CsvCell | undefined) => cell !== undefined && /^-?\d+$/.test(cell.text);
  const pairs = cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    return next !== undefined && isDigits(cell) && /^(?!(?:19|20)\d\d$)\d+$/.test(next.text)
      ? [[cell, next] as const]
      : [];
  });
  const [pair, ...others] = pairs;
  const [first] = cells;
  const facts = { cells: cells.length, columns };
  if (pair !== undefined && others.length === 0 && cells.length === columns + 1) {
    const [whole, fraction] = pair;
    const length = whole.place.length + 1 + fraction.place.length;
    const number = { read: `${whole.text},${fraction.text}`, meant: `${whole.text}.${fraction.text}` };
    return finding('CSV-005', { ...whole.place, length }, { ...facts, ...number });
  }
  return finding('CSV-005', first?.place ?? fileStart(''), facts);
}
