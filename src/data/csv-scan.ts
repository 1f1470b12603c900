/**
 * The grammar of RFC 4180, one line at a time: where each line and each of its cells stands. Parsers of CSV
 * give values without places, and rows over several lines; a property of the tests holds what we read
 * against one of them.
 */

/** UTF-16 offsets into the file's text, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

export type LineEnd = '\n' | '\r\n' | '\r';

export interface Line extends Span {
  /** Undefined for a last line without one. */
  lineEnd: LineEnd | undefined;
}

/** The lines of a text from `start` on, one by one; text that ends with a line end has no empty line after it. */
export function* scanLines(text: string, start: number): Generator<Line, undefined> {
  const lineEnds = /\r\n|\n|\r/g;
  let at = start;
  lineEnds.lastIndex = start;
  for (let found = lineEnds.exec(text); found !== null; found = lineEnds.exec(text)) {
    yield { start: at, end: found.index, lineEnd: found[0] as LineEnd };
    at = lineEnds.lastIndex;
  }
  if (at < text.length) yield { start: at, end: text.length, lineEnd: undefined };
}

export type CellsOrFault =
  | { cells: Span[] }
  /** A quote that opens a cell and does not close it on its line. */
  | { unclosedAt: number }
  /** A quote inside an unquoted cell, or a character right after the quote that closes one. */
  | { strayAt: number };

/** The cells of one line. A cell never runs over the end of its line, or a lost quote would eat rows. */
export function scanCells(text: string, line: Span): CellsOrFault {
  const cells: Span[] = [];
  let at = line.start;
  for (;;) {
    const start = at;
    if (at < line.end && text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1 || quote >= line.end) return { unclosedAt: start };
        at = quote + 1;
        if (at >= line.end || text[at] !== '"') break;
        at++;
      }
      if (at < line.end && text[at] !== ',') return { strayAt: at };
    } else {
      while (at < line.end && text[at] !== ',') {
        if (text[at] === '"') return { strayAt: at };
        at++;
      }
    }
    cells.push({ start, end: at });
    if (at >= line.end) return { cells };
    at++;
  }
}

/** What a cell's characters say, without its quotes. */
export function unquote(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}
