/** Reads a CSV file to the letter: every cell with its text and place, or a finding. */

import { fileStart, finding, type Finding, type Place } from '../findings/finding.ts';
import { TextPlaces } from '../text/text-places.ts';
import { scanCells, scanLines, unquote, type Line, type LineEnd } from './csv-scan.ts';
import { mojibakeIn } from '../text/mojibake.ts';
import { limitFindings } from '../text/file-limits.ts';
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
import { present } from '../present.ts';

export interface CsvCell {
  text: string;
  /** Of the cell as it stands in the file, quotes included. */
  place: Place;
  /** A finding says what is wrong with its characters: not to be read as a value. */
  isRefused?: true;
}

export interface CsvFile {
  header: CsvCell[];
  /** Data rows; each has exactly as many cells as the header. Rows that can't be read are left out. */
  rows: CsvCell[][];
  /** Header and rows as they stand in the file, without line ends: `lines[0]` is the header. */
  lines: string[];
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
  const [headerLine, ...lines] = scanLines(text, hasMark ? 1 : 0);
  if (headerLine === undefined || text.trim() === '') {
    return refuse([...findings, finding('CSV-009', fileStart(file))]);
  }
  findings.push(...lineEndFindings(places, [headerLine, ...lines]));

  const rawHeader = text.slice(headerLine.start, headerLine.end);
  const delimiter = /^[^,]*?([;\t|])[^,]*$/.exec(rawHeader)?.[1];
  if (delimiter !== undefined) {
    const place = places.at(headerLine.start + rawHeader.indexOf(delimiter));
    const facts = { delimiter: delimiter === '\t' ? 'tab' : delimiter };
    return refuse([...findings, finding('CSV-003', place, facts)]);
  }
  const header = readLine(text, headerLine, places);
  const headerFindings = [...header.findings, ...nameFindings(header.cells)];
  if (headerFindings.length > 0) return refuse([...findings, ...headerFindings]);

  const csv: CsvFile = { header: header.cells, rows: [], lines: [rawHeader] };
  for (const line of lines) {
    const raw = text.slice(line.start, line.end);
    if (raw.trim() === '') {
      findings.push(finding('CSV-007', places.at(line.start, line.end)));
      continue;
    }
    const row = readLine(text, line, places);
    findings.push(...row.findings);
    if (row.cells.length === header.cells.length) {
      csv.rows.push(row.cells);
      csv.lines.push(raw);
    } else if (row.cells.length > 0) findings.push(lengthFinding(row.cells, header.cells.length));
  }
  if (lines.every(({ start, end }) => text.slice(start, end).trim() === '')) {
    findings.push(finding('CSV-030', places.at(headerLine.start, headerLine.end)));
  }
  return { csv, findings };
}

/** The place of a part of a cell's text (UTF-16 offsets): quotes and doubled quotes are counted in. */
export function placeWithinCell(cell: CsvCell, start: number, end: number): Place {
  const { text, place } = cell;
  const isQuoted = place.length > [...text].length;
  const widthOf = (part: string) => [...(isQuoted ? part.replaceAll('"', '""') : part)].length;
  const column = place.column + (isQuoted ? 1 : 0) + widthOf(text.slice(0, start));
  return { ...place, column, length: Math.max(1, widthOf(text.slice(start, end))) };
}

function refuse(findings: Finding[]): { csv: undefined; findings: Finding[] } {
  return { csv: undefined, findings };
}

/** The cells of a line; none when its quotes leave in doubt where they end. */
function readLine(text: string, line: Line, places: TextPlaces): { cells: CsvCell[]; findings: Finding[] } {
  const scanned = scanCells(text, line);
  if ('unclosedAt' in scanned) {
    return { cells: [], findings: [finding('CSV-006', places.at(scanned.unclosedAt))] };
  }
  if ('strayAt' in scanned) {
    return { cells: [], findings: [finding('CSV-008', places.at(scanned.strayAt))] };
  }
  const findings: Finding[] = [];
  const cells = scanned.cells.map(({ start, end }): CsvCell => {
    const raw = text.slice(start, end);
    const cell: CsvCell = { text: unquote(raw), place: places.at(start, end) };
    const fault = characterFault(cell, raw, (at, length) => places.at(start + at, start + at + length));
    if (fault === undefined) return cell;
    findings.push(fault);
    return { ...cell, isRefused: true };
  });
  return { cells, findings };
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
  if (cell.text !== cell.text.trim()) return finding('CSV-017', cell.place, { cell: cell.text });
  const composed = cell.text.normalize('NFC');
  return cell.text === composed ? undefined : finding('CSV-036', cell.place, { cell: composed });
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
function lineEndFindings(places: TextPlaces, lines: readonly Line[]): Finding[] {
  const counts = new Map<LineEnd, number>();
  for (const { lineEnd } of lines) {
    if (lineEnd !== undefined) counts.set(lineEnd, (counts.get(lineEnd) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a).map(([lineEnd]) => lineEnd);
  if (usual === undefined) return [];
  const odd = lines.find(({ lineEnd }) => lineEnd !== undefined && lineEnd !== usual);
  if (odd?.lineEnd !== undefined) {
    const facts = { found: lineEndNames[odd.lineEnd], usual: lineEndNames[usual] };
    return [finding('CSV-011', places.at(odd.end), facts)];
  }
  return usual === '\r' ? [finding('CSV-032', places.at(present(lines[0], 'the first line').end))] : [];
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
