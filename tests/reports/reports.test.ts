import { describe, expect, it } from 'vitest';
import { reportAsGithub } from '../../src/reports/report-github.ts';
import { reportAsJson } from '../../src/reports/report-json.ts';
import { reportAsText } from '../../src/reports/report-text.ts';
import { withoutConsequences } from '../../src/reports/consequences.ts';
import { finding } from '../../src/findings/finding.ts';

const file = 'data/x/figures.csv';
const long = `${'a'.repeat(120)},"46,8",${'b'.repeat(120)}`;
const tree = new Map([
  [file, new TextEncoder().encode(`id,value\none,"46,8"\n${long}\r\n\ttab\u200B😀x\n`)],
  ['data/x/old.csv', Uint8Array.of(0x61, 0xe8)],
]);
const place = { file, line: 2, column: 5, length: 6 };
const commaAt = (line: number, column: number) =>
  finding('CSV-012', { file, line, column, length: 6 }, { cell: '46,8', meant: '46.8', column: 'value' });
const comma = commaAt(2, 5);
const stale = finding('STY-009', { ...place, line: 1, column: 1 }, { file: 'it.mdx', hash: 'abcd1234' });

describe('a file with a cunning name', () => {
  const cunning = 'data/x/\n::warning::all is well\u001B[2J\u202E.csv';
  const found = finding('CSV-009', { file: cunning, line: 1, column: 1, length: 1 });

  it('neither begins a line of the report nor moves the cursor', () => {
    const text = reportAsText([found], tree, 'en');
    expect(text).not.toMatch(/^::/m);
    expect(text).not.toMatch(/[\u001B\u202E]/);
    expect(text).toContain('data/x/·::warning::all is well·[2J·.csv:1:1');
  });

  it('is one annotation', () => {
    const text = reportAsGithub([found], 'en');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('file=data/x/%0A%3A%3Awarning%3A%3Aall is well·[2J·.csv');
  });
});

it('a hundred thousand bad rows are reported in the time of one reading', () => {
  const rows = 100_000;
  const file = 'data/x/long.csv';
  const many = new Map([[file, new TextEncoder().encode(' a\n'.repeat(rows))]]);
  const found = Array.from({ length: rows }, (_, line) =>
    finding('CSV-017', { file, line: line + 1, column: 1, length: 2 }, { cell: ' a' }),
  );
  expect(withoutConsequences(found)).toHaveLength(rows);
  expect(reportAsText(found, many, 'en')).toContain(`\n${rows} errors`);
});

describe('a report for the terminal', () => {
  it('says that nothing is wrong, in either language', () => {
    expect(reportAsText([], tree, 'en')).toBe('Nothing wrong.\n');
    expect(reportAsText([], tree, 'it')).toBe('Tutto in ordine.\n');
  });

  it('shows code, problem, place, line, caret and remedy', () => {
    expect(reportAsText([comma], tree, 'en')).toBe(
      [
        'error[CSV-012] decimal comma in the numeric column value: read “46,8”',
        '  data/x/figures.csv:2:5',
        '    2 | one,"46,8"',
        '      |     ^^^^^^',
        '  help: write 46.8, with a decimal point',
        '',
        '1 error, npm run fix mends 1.',
        '',
      ].join('\n'),
    );
  });

  it('counts errors and warnings apart', () => {
    expect(reportAsText([comma, comma, stale], tree, 'it')).toMatch(
      /2 errori, 1 avviso, npm run fix ne corregge 2\.\n$/,
    );
  });

  it('shows of a long line what is around the mistake, the caret below it', () => {
    const text = reportAsText([commaAt(3, 122)], tree, 'en');
    const [, , line = '', carets = ''] = text.split('\n');
    expect(line).toHaveLength(108);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('"46,8"');
    expect(line).toMatch(/^ {4}3 \|…/);
  });

  it('counts columns in code points and makes the unseen seen', () => {
    const text = reportAsText(
      [finding('CSV-028', { file, line: 4, column: 5, length: 1 }, { character: 'U+200B' })],
      tree,
      'en',
    );
    expect(text).toContain('    4 |  tab·😀x\n      |     ^\n');
  });

  it('shows a line of Windows’ encoding, and no line of a file that is not there', () => {
    const old = { file: 'data/x/old.csv', line: 1, column: 2, length: 1 };
    expect(reportAsText([finding('CSV-001', old)], tree, 'en')).toContain('    1 | aè\n      |  ^\n');
    const text = reportAsText([finding('TXT-001', { ...old, file: 'none' })], tree, 'en');
    expect(text.split('\n').slice(1, 3)).toEqual(['  none:1:2', expect.stringMatching(/^ {2}help/)]);
  });
});

describe('a report in JSON', () => {
  it('has every fact of a finding, in the order of the promise', () => {
    const [item] = JSON.parse(reportAsJson([comma], 'it')) as Record<string, unknown>[];
    expect(Object.entries(item ?? {})).toEqual([
      ['code', 'CSV-012'],
      ['severity', 'error'],
      ['file', file],
      ['line', 2],
      ['column', 5],
      ['problem', 'virgola decimale nella colonna numerica value: si legge «46,8»'],
      ['help', 'scrivi 46.8, con il punto decimale'],
      ['fixable', true],
    ]);
  });

  it('is an empty array when nothing is wrong', () => {
    expect(reportAsJson([], 'en')).toBe('[]\n');
  });
});

describe('a report for GitHub', () => {
  it('annotates the line, and says errors from warnings', () => {
    const lines = reportAsGithub([comma, stale], 'en').split('\n');
    expect(lines[0]).toBe(
      '::error file=data/x/figures.csv,line=2,col=5,endColumn=11,title=CSV-012::' +
        'decimal comma in the numeric column value: read “46,8”%0Awrite 46.8, with a decimal point',
    );
    expect(lines[1]).toMatch(/^::warning file=/);
    expect(lines).toHaveLength(3);
  });

  it('escapes what the command line of a workflow would read', () => {
    const odd = finding('TXT-001', { file: 'data/a,b:c%.csv', line: 1, column: 1, length: 1 });
    expect(reportAsGithub([odd], 'en')).toContain('file=data/a%2Cb%3Ac%25.csv,');
    const percent = finding('NUM-003', place, { text: '5%\n::error::' });
    expect(reportAsGithub([percent], 'en').split('\n')).toHaveLength(2);
    expect(reportAsGithub([percent], 'en')).toContain('“5%25%0A');
  });
});
