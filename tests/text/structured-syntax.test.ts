import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortly, unfilled } from '../findings/findings.ts';
import { findingsOf, read } from './structured-fixture.ts';

describe('syntax', () => {
  test.each([
    ['a tab that indents (YML-006)', 'title: x\nwords:\n\ta: b\n', 'YML-006 3:1+1'],
    ['an escape that nobody sees (TXT-004)', 'title: "a\\u200Bb"\n', 'TXT-004 1:8+10'],
    ['a tab after spaces (YML-006)', 'title: x\nwords:\n \ta: b\n', 'YML-006 3:2+1'],
    ['a key that stands twice (YML-007)', 'title: x\ntitle: y\n', 'YML-007 2:1+5'],
    ['a colon without quotes (YML-008)', 'title: Lombardia: un terzo\n', 'YML-008 1:17+1'],
    ['a quote that never closes (YML-015)', 'title: "x\nplate: 1\n', 'YML-015 1:8+1'],
    ['an apostrophe in single quotes (YML-001)', "title: 'l'Italia'\n", 'YML-001 1:11+7'],
    ['a bracket that never closes (YML-001)', 'title: x\nrows: [a, b\nplate: 1\n', 'YML-001 3:1+1'],
    ['a key with the wrong indentation (YML-001)', 'title: x\n  plate: 1\n', 'YML-001 2:3+6'],
    ['a key without a colon (YML-001)', 'title: x\nplate\nshare: 1\n', 'YML-001 2:1+5'],
    ['a reserved character (YML-001)', 'title: @x\n', 'YML-001 1:8+1'],
    ['a wrong escape (YML-001)', 'title: "a\\qb"\n', 'YML-001 1:10+1'],
    ['two documents (YML-001)', 'title: x\n---\ntitle: y\n', 'YML-001 2:1+3'],
    ['a key that is a list (YML-001)', 'title: x\n? [a]\n: b\n', 'YML-001 2:3+3'],
  ])('says where it is wrong: %s', (_, text, expected) => {
    expect(shortly(findingsOf(text))).toEqual([expected]);
  });

  test('tells every line that is wrong', () => {
    expect(shortly(findingsOf('title: a: b\nslug: c: d\n'))).toEqual(['YML-008 1:9+1', 'YML-008 2:8+1']);
  });

  test.each([
    ['an anchor', 'title: &x a\n', 'YML-010 1:8+2', '&x'],
    ['an alias', 'title: x\nslug: *title\n', 'YML-010 2:7+6', '*title'],
    ['a tag', 'title: !!str 012\n', 'YML-010 1:8+2', '!!'],
    ['a tag of one’s own', 'title: !secret x\n', 'YML-010 1:8+7', '!secret'],
    ['a directive', '%YAML 1.1\n---\ntitle: no\n', 'YML-010 1:1+9', '%'],
  ])('has nothing that depends on another place: %s (YML-010)', (_, text, expected, word) => {
    const found = findingsOf(text);
    expect(shortly(found)).toEqual([expected]);
    expect(found[0]?.facts).toEqual({ word });
  });

  test('is not undone by aliases of aliases', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]`,
    );
    expect(findingsOf(`${lines.join('\n')}\n`).every(({ code }) => code === 'YML-010')).toBe(true);
  });

  test('may nest too deep to be read', () => {
    expect(findingsOf(`title: ${'['.repeat(20_000)}`).length).toBeGreaterThan(0);
  });
});

describe('a JSON file', () => {
  test.each([
    ['a comma after the last item', '{\n  "title": "x",\n}\n', 'YML-014 2:15+1'],
    ['a comment', '{\n  "title": "a, # b" # c\n}\n', 'YML-014 2:21+1'],
    ['single quotes', '{\n  \'title\': "x"\n}\n', 'YML-014 2:3+1'],
    ['keys without quotes', '{\n  title: "x"\n}\n', 'YML-014 2:3+1'],
    ['values without quotes', '{\n  "title": x\n}\n', 'YML-014 2:12+1'],
    ['no braces', 'title: x\n', 'YML-014 1:1+1'],
    ['nothing', '', 'YML-014 1:1+1'],
  ])('is JSON, though YAML lets pass: %s (YML-014)', (_, text, expected) => {
    expect(shortly(findingsOf(text, 'data/x.json'))).toEqual([expected]);
  });

  test('has no key twice, and is read like any other', () => {
    expect(shortly(findingsOf('{\n\t"title": "x",\n\t"title": "y"\n}\n', 'x.json'))).toEqual([
      'YML-007 3:2+5',
    ]);
    expect(read('{\n\t"title": "\\u00e8 \\/",\n\t"plate": 1\n}\n', 'x.json').structured?.value).toMatchObject(
      {
        title: 'è /',
        plate: 1,
      },
    );
  });
});

describe('any text at all', () => {
  const shape =
    'title: "È così"\nplate: 3\nrows: [a, b]\nwords:\n  a: x\nmark: { kind: thread, emphasis: y }\n';
  const piece = fc.oneof(
    fc.constantFrom(
      '\t',
      ' ',
      '\n',
      ':',
      ': ',
      '-',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!!int ',
      '%',
      '{',
      '}',
      '[',
      ']',
    ),
    fc.constantFrom(
      ',',
      '? ',
      '|',
      '>',
      '~',
      '0',
      '\0',
      '\uFEFF',
      '---\n',
      '...\n',
      '<<: *a\n',
      '012',
      '𝒳',
      '\r',
    ),
  );

  test('is read or refused with a place inside it, never with an exception', () => {
    const edit = fc.tuple(fc.nat(shape.length), fc.nat(6), piece);
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('x.yaml', 'x.json'),
        (edits, file) => {
          let text = shape;
          for (const [at, gone, put] of edits) text = text.slice(0, at) + put + text.slice(at + gone);
          const { structured, findings } = read(text, file);
          expect(structured === undefined).toBe(findings.length > 0);
          const lines = text.split('\n');
          for (const { line, column, length } of findings) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column - 1).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length);
            expect(length).toBeGreaterThan(0);
          }
          expect(unfilled(findings).filter((message) => message.includes('undefined'))).toEqual([]);
        },
      ),
      { seed: 3, numRuns: 3000 },
    );
  });
});
