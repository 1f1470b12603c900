import { describe, expect, test } from 'vitest';
import { placeWithinCell, readCsvFile } from '../../src/data/csv-file.ts';
import { linesOf, rowsOf } from './csv-rows.ts';
import { bytesOf, shortly, unfilled } from '../findings/findings.ts';

const read = (text: string) => readCsvFile('data/x/t.csv', bytesOf(text));
const findingsOf = (text: string) => {
  const { findings } = read(text);
  expect(unfilled(findings)).toEqual([]);
  return findings;
};

describe('a CSV file', () => {
  test('is read to the letter, with the place of every cell', () => {
    const { csv, findings } = read('name,note\nà,"say ""ciao"", 𝒳"\n"",b\n');
    expect(findings).toEqual([]);
    expect(csv?.header.map((cell) => cell.text)).toEqual(['name', 'note']);
    expect(rowsOf(csv).map((row) => row.map((cell) => cell.text))).toEqual([
      ['à', 'say "ciao", 𝒳'],
      ['', 'b'],
    ]);
    expect(rowsOf(csv)[0]?.[1]?.place).toEqual({ file: 'data/x/t.csv', line: 2, column: 3, length: 17 });
    expect(rowsOf(csv)[1]?.[1]?.place).toEqual({ file: 'data/x/t.csv', line: 3, column: 4, length: 1 });
    expect(linesOf(csv)).toEqual(['name,note', 'à,"say ""ciao"", 𝒳"', '"",b']);
  });

  test('reads the same with CRLF and without a last line end', () => {
    for (const text of ['a,b\r\n1,2\r\n', 'a,b\n1,2', 'a,b\r\n1,2']) {
      expect(read(text).findings).toEqual([]);
      expect(rowsOf(read(text).csv)[0]?.map((cell) => cell.text)).toEqual(['1', '2']);
    }
  });

  test('has one row a line, so the other rows of a bad file are read too', () => {
    const { csv, findings } = read('a,b\n"x,1\ny,2\nz"z,3\nw,q,5\nv,6\n');
    expect(shortly(findings)).toEqual(['CSV-006 2:1+1', 'CSV-008 4:2+1', 'CSV-005 5:1+1']);
    expect(rowsOf(csv).map((row) => row[1]?.text)).toEqual(['2', '6']);
    expect(linesOf(csv)).toEqual(['a,b', 'y,2', 'v,6']);
  });
});

describe('bytes that are no UTF-8', () => {
  test('are found where they stand: Windows-1252 (CSV-001)', () => {
    const bytes = Uint8Array.from([...bytesOf('a,b\nè,citt'), 0xe0, 0x0a]);
    const { csv, findings } = readCsvFile('t.csv', bytes);
    expect(csv).toBeUndefined();
    expect(shortly(findings)).toEqual(['CSV-001 2:7+1']);
  });

  test('are named when they are UTF-16, with or without its mark (CSV-031)', () => {
    const littleEndian = Uint8Array.from(Buffer.from('a,b\n1,2\n', 'utf16le'));
    for (const bytes of [littleEndian, Uint8Array.from([0xff, 0xfe, ...littleEndian])]) {
      expect(shortly(readCsvFile('t.csv', bytes).findings)).toEqual(['CSV-031 1:1+1']);
    }
    const bigEndian = Uint8Array.from([0xfe, 0xff, ...littleEndian.map((_, at, all) => all[at ^ 1] ?? 0)]);
    expect(shortly(readCsvFile('t.csv', bigEndian).findings)).toEqual(['CSV-031 1:1+1']);
  });

  test('were read once as Windows-1252 and saved again (CSV-029)', () => {
    const [found] = findingsOf('a,b\n1,cittÃ\u00A0 e\n');
    expect(found).toMatchObject({ code: 'CSV-029', line: 2, column: 7, length: 2 });
    expect(shortly(findingsOf('a\nlâ€™Italia\n'))).toEqual(['CSV-029 2:2+3']);
    expect(findingsOf('a\nperché «così» l’Âge\n')).toEqual([]);
  });
});

describe('characters that are not seen', () => {
  test('are a byte-order mark in front (CSV-002), and the rest is read', () => {
    const { csv, findings } = read('\uFEFFa,b\n1, 2\n');
    expect(shortly(findings)).toEqual(['CSV-002 1:1+1', 'CSV-017 2:3+2']);
    expect(csv?.header[0]?.text).toBe('a');
  });

  test.each([
    ['NUL', '\0', 'U+0000'],
    ['a tab', '\t', 'U+0009'],
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a right-to-left override', '\u202E', 'U+202E'],
    ['a byte-order mark', '\uFEFF', 'U+FEFF'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a non-character', '\uFFFE', 'U+FFFE'],
    ['an astral non-character', '\u{1FFFF}', 'U+1FFFF'],
    ['a private character', '\uE000', 'U+E000'],
    ['the sign of a lost character', '\uFFFD', 'U+FFFD'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
  ])('are refused in a cell: %s (CSV-028)', (_, character, name) => {
    const [found, ...others] = findingsOf(`a,b\n1,"è""${character}x"\n`);
    expect(others).toEqual([]);
    expect(found).toEqual({
      code: 'CSV-028',
      file: 'data/x/t.csv',
      line: 2,
      column: 7,
      length: 1,
      facts: { character: name },
    });
  });

  test('are refused at the beginning of a row, where papaparse would drop them', () => {
    expect(shortly(findingsOf('a,b\n\uFEFF1,2\n'))).toEqual(['CSV-028 2:1+1']);
  });

  test('are refused in the header, and then nothing is read', () => {
    const { csv, findings } = read('a,b\u200B\n1,2\n');
    expect([csv, shortly(findings)]).toEqual([undefined, ['CSV-028 1:4+1']]);
  });

  test('are accents written apart from their letters (CSV-036)', () => {
    const [found] = findingsOf('a,b\n1,perche\u0301\n');
    expect(found).toMatchObject({
      code: 'CSV-036',
      line: 2,
      column: 3,
      length: 7,
      facts: { cell: 'perché' },
    });
  });
});

describe('a delimiter that is no comma (CSV-003)', () => {
  test.each([
    [';', 'a;b\n1,5;2\n', ';'],
    ['a tab', 'a\tb\n1\t2\n', 'tab'],
    ['a bar', 'a|b\n1|2\n', '|'],
    [';, with quotes', '"a";"b"\n"1,5";"2"\n', ';'],
  ])('is found in the header: %s', (_, text, delimiter) => {
    const { csv, findings } = read(text);
    expect(csv).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'CSV-003', line: 1, facts: { delimiter } });
    expect(findings[0]?.column).toBe(text.startsWith('"') ? 4 : 2);
  });

  test('may stand in the cells', () => {
    expect(findingsOf('a,b\nx;y,z|w\n')).toEqual([]);
  });
});

describe('line ends', () => {
  test('of two kinds are found at the first line that differs from most (CSV-011)', () => {
    const [found, ...others] = findingsOf('a,b\n1,2\r\n3,4\n5,6\n');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'CSV-011',
      line: 2,
      column: 4,
      facts: { found: 'CRLF', usual: 'LF' },
    });
  });

  test('of CR alone are those of old Macintoshes (CSV-032)', () => {
    expect(shortly(findingsOf('a,b\r1,2\r'))).toEqual(['CSV-032 1:4+1']);
  });

  test('that a lone CR puts into a row cut it in two', () => {
    expect(shortly(findingsOf('a,b\n1,2\n3\r,4\n'))).toEqual(['CSV-011 3:2+1', 'CSV-005 3:1+1']);
  });

  test('never stand inside a cell (CSV-006)', () => {
    expect(shortly(findingsOf('a,b\n1,"x\ny"\n'))).toEqual(['CSV-006 2:3+1', 'CSV-008 3:2+1']);
  });
});

describe('lines', () => {
  test('may not be empty, in the middle or at the end (CSV-007)', () => {
    expect(shortly(findingsOf('a\n1\n\n2\n'))).toEqual(['CSV-007 3:1+1']);
    expect(shortly(findingsOf('a,b\n1,2\n\n  \n'))).toEqual(['CSV-007 3:1+1', 'CSV-007 4:1+2']);
  });

  test('have as many cells as the header (CSV-005)', () => {
    expect(findingsOf('a,b,c\n1,2\n')[0]).toMatchObject({
      code: 'CSV-005',
      facts: { cells: 2, columns: 3 },
    });
    expect(shortly(findingsOf('a,b\nx,1,y\n'))).toEqual(['CSV-005 2:1+1']);
  });

  test('that are too long by an unquoted decimal comma are underlined at it', () => {
    const [found] = findingsOf('a,b,c\nx,-12,5,y\n');
    expect(found).toMatchObject({ code: 'CSV-005', line: 2, column: 3, length: 5 });
    expect(found?.facts).toMatchObject({ read: '-12,5', meant: '-12.5' });
    expect(findingsOf('a,b,c\n1,2,3,4\n')[0]?.facts).not.toHaveProperty('meant');
  });

  test('are needed: a header alone (CSV-030), or nothing (CSV-009)', () => {
    expect(shortly(findingsOf('a,b\n'))).toEqual(['CSV-030 1:1+3']);
    expect(shortly(findingsOf('\uFEFFa,b\r\n\n'))).toEqual([
      'CSV-002 1:1+1',
      'CSV-011 2:1+1',
      'CSV-007 2:1+1',
      'CSV-030 1:2+3',
    ]);
    for (const text of ['', '\n', ' \n\n']) expect(shortly(findingsOf(text))).toEqual(['CSV-009 1:1+1']);
  });
});

describe('quotes', () => {
  test('that open and do not close are found where they open (CSV-006)', () => {
    expect(shortly(findingsOf('a,b\nx,"y\nz,"w"\n'))).toEqual(['CSV-006 2:3+1']);
  });

  test('in the middle of a cell or after a closed one are found there (CSV-008)', () => {
    expect(shortly(findingsOf('a,b\nx,5" y\n'))).toEqual(['CSV-008 2:4+1']);
    expect(shortly(findingsOf('a,b\n"x" ,y\n'))).toEqual(['CSV-008 2:4+1']);
  });
});

describe('header and cells', () => {
  test('have no name twice (CSV-004) and none empty (CSV-033)', () => {
    const { csv, findings } = read('a,b,a,\n1,2,3,4\n');
    expect(csv).toBeUndefined();
    expect(shortly(findings)).toEqual(['CSV-004 1:5+1', 'CSV-033 1:7+1']);
    expect(findings[0]?.facts).toEqual({ name: 'a' });
  });

  test.each([' x', 'x ', '\u00A0x', 'x\u202F', '" x"'])('have no space around them: %j (CSV-017)', (cell) => {
    const [found] = findingsOf(`a,b\n1,${cell}\n`);
    expect(found).toMatchObject({ code: 'CSV-017', line: 2, column: 3, length: cell.length });
  });

  test('that a finding speaks of are not to be read as values', () => {
    expect(rowsOf(read('a,b\n1, 2\n').csv)[0]?.map((cell) => cell.isRefused)).toEqual([false, true]);
  });
});

describe('the place of a part of a cell', () => {
  test('counts quotes and doubled quotes in', () => {
    const cells = rowsOf(read('a,b\n[x] + 1,"𝒳 ""y"", z"\n').csv)[0] ?? [];
    const [plain, quoted] = cells;
    if (plain === undefined || quoted === undefined) throw new Error('two cells');
    expect(placeWithinCell(plain, 4, 5)).toMatchObject({ line: 2, column: 5, length: 1 });
    expect(placeWithinCell(quoted, quoted.text.indexOf('z'), quoted.text.length)).toMatchObject({
      column: '[x] + 1,"𝒳 ""y"", '.length,
      length: 1,
    });
  });
});
