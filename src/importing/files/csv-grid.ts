/** Separated text as a grid, whatever separates it. */

import Papa from 'papaparse';
import type { Grid, GridRow, Ledger } from '../grid.ts';
import { refuse } from '../halt.ts';

/** A tab is never a part of words; a comma is, more often than the others. */
const separators = ['\t', ';', '|', ','] as const;

/**
 * The rows of a text.
 * @throws Halt for a quote that is never closed
 */
export function readCsvGrid(text: string, ledger: Ledger): Grid {
  const told = /^sep=(.)\r?\n/.exec(text);
  const whole = told === null ? text : text.slice(told[0].length);
  const unified = unifyLineEnds(whole, ledger);
  const delimiter = told?.[1] ?? separatorOf(unified);
  if (delimiter !== ',' && delimiter !== '\u001f')
    ledger.note('separator', undefined, delimiter === '\t' ? 'tab' : delimiter, ',');
  const { data, errors } = Papa.parse<string[]>(unified, { delimiter, newline: '\n' });
  const lines = lineNumbers(data, told === null ? 1 : 2);
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed !== undefined) refuse('unclosed-quote', { line: lines[unclosed.row ?? data.length - 1] ?? 1 });
  const rows = data.map((cells, index): GridRow => ({
    cells: cells.map((cell) => ({ text: cell, kind: 'text' })),
    at: lines[index] ?? index + 1,
    isBare: cells.length === 1,
  }));
  return { rows, endsOpen: !unified.endsWith('\n') };
}

function unifyLineEnds(text: string, ledger: Ledger): string {
  const kinds = new Set([...text.matchAll(/\r\n|\r|\n/g)].map(([end]) => end));
  if (kinds.size > 1 || !kinds.has('\n')) {
    const names = [...kinds].map((end) => ({ '\r\n': 'CRLF', '\r': 'CR', '\n': 'LF' })[end] ?? '');
    if (kinds.size > 0) ledger.note('line-ends', undefined, names.join(', '), 'LF');
  }
  return text.replaceAll(/\r\n|\r/g, '\n');
}

/** The separator that gives most lines the same number of cells, more than one; a comma where none does. */
function separatorOf(text: string): string {
  const scores = separators.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 200 });
    const counts = data.map((cells) => cells.length).filter((count) => count > 1);
    const usual = [...Map.groupBy(counts, (count) => count)].sort(([, a], [, b]) => b.length - a.length)[0];
    return { delimiter, lines: usual?.[1].length ?? 0 };
  });
  const [best] = scores.sort((a, b) => b.lines - a.lines);
  if (best === undefined || best.lines === 0) return ',';
  // Commas of sentences, each with a space behind it, under a head that has none: one column of words.
  const isProse =
    best.delimiter === ',' && !/,\S/.test(text) && !/^[^\n]*,/.test(text) && !text.includes('"');
  return isProse ? '\u001f' : best.delimiter;
}

/** The line on which each row begins: cells may hold line ends. */
function lineNumbers(rows: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return rows.map((cells) => {
    const at = line;
    line += 1 + cells.reduce((ends, cell) => ends + (cell.match(/\n/g)?.length ?? 0), 0);
    return at;
  });
}
