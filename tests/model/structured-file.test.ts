import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../src/model/finding.ts';
import { readStructured } from '../../src/model/structured-file.ts';
import { shortly, unfilled } from './findings.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  plate: z.int().min(1).optional(),
  share: z.number().optional(),
  published: z.iso.date().optional(),
  link: z.url().optional(),
  slug: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  draft: z.boolean().default(false),
  place: z.enum(['lombardy', 'italy']).optional(),
  rows: z.array(z.string()).max(2).optional(),
  words: z.record(z.string(), z.string()).optional(),
  either: z.union([z.string(), z.number()]).optional(),
  author: z
    .union([z.strictObject({ literal: z.string() }), z.strictObject({ family: z.string() })])
    .optional(),
  mark: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('thread'), emphasis: z.string() }),
      z.strictObject({ kind: z.literal('unit-field'), units: z.int() }),
    ])
    .optional(),
});

const read = (text: string, file = 'content/x.yaml') => readStructured(file, text, schema);

function findingsOf(text: string, file?: string): Finding[] {
  const { structured, findings } = read(text, file);
  expect(structured).toBeUndefined();
  expect(unfilled(findings)).toEqual([]);
  return findings;
}

describe('a structured file', () => {
  test('is read with the places of its parts', () => {
    const { structured, findings } = read('title: È così\nrows:\n  - uno\n  - "due tre"\nwords: { a: x }\n');
    expect(findings).toEqual([]);
    expect(structured?.value).toMatchObject({ title: 'È così', rows: ['uno', 'due tre'], words: { a: 'x' } });
    expect(structured?.placeOf(['title'])).toEqual({ file: 'content/x.yaml', line: 1, column: 8, length: 6 });
    expect(structured?.placeOf(['title'], 'key')).toMatchObject({ column: 1, length: 5 });
    expect(structured?.placeOf(['rows', 1])).toMatchObject({ line: 4, column: 5, length: 9 });
    expect(structured?.placeOf(['rows', 7])).toMatchObject({ line: 3, column: 3 });
    expect(structured?.placeWithin(['rows', 1], 'tre')).toMatchObject({ line: 4, column: 10, length: 3 });
    expect(structured?.placeOf(['words', 'a'])).toMatchObject({ line: 5, column: 13, length: 1 });
  });

  test('has its places in the larger file around it', () => {
    const whole = '---\ntitle: a\ntitel: b\n---\n';
    const { findings } = readStructured('s.mdx', whole.slice(4, -4), schema, { whole, offset: 4 });
    expect(shortly(findings)).toEqual(['YML-002 3:1+5']);
  });

  test('reads texts as texts, though YAML 1.1 would not', () => {
    const text = 'title: no\nwords: { a: 2019-01-01, b: 1_000, c: 0b1, no: y, d: 12:30 }\n';
    expect(read(text).structured?.value).toMatchObject({
      title: 'no',
      words: { a: '2019-01-01', b: '1_000', c: '0b1', no: 'y', d: '12:30' },
    });
  });
});

describe('syntax', () => {
  test.each([
    ['a tab that indents (YML-006)', 'title: x\nwords:\n\ta: b\n', 'YML-006 3:1+1'],
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

describe('a value', () => {
  test.each([
    ['012', '12'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['1e3', '1000'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['.nan', 'NaN'],
    ['-.inf', '-Infinity'],
    ['0.12345678901234567', '0.12345678901234566'],
  ])('that would be read as another number is refused: %s (YML-011)', (written, number) => {
    const found = findingsOf(`title: x\nshare: ${written}\n`);
    expect(shortly(found)).toEqual([`YML-011 2:8+${written.length}`]);
    expect(found[0]?.facts).toEqual({ written, read: number });
  });

  test('that is a number where a text is meant is put in quotes (YML-009)', () => {
    const found = findingsOf('title: 2019\n');
    expect(found).toMatchObject([{ code: 'YML-009', line: 1, column: 8, length: 4 }]);
    expect(found[0]?.facts).toEqual({
      key: 'title',
      expected: 'string',
      received: 'number',
      written: '2019',
    });
    expect(findingsOf('title: 012\n').map(({ code }) => code)).toEqual(['YML-011']);
  });

  test.each([
    ['no for false', 'title: x\ndraft: no\n', 'YML-009 2:8+2', 'boolean'],
    ['1_000', 'title: x\nplate: 1_000\n', 'YML-009 2:8+5', 'number'],
    ['a fraction', 'title: x\nplate: 1.5\n', 'YML-009 2:8+3', 'int'],
    ['nothing', 'title:\n', 'YML-009 1:1+5', 'string'],
    ['a text for a list', 'title: x\nrows: a\n', 'YML-009 2:7+1', 'array'],
    ['a list for one of two types', 'title: x\neither: [a]\n', 'YML-009 2:9+3', 'string|number'],
    ['a list for a file', '- title\n', 'YML-009 1:1+7', 'object'],
  ])('has the type of its key: %s (YML-009)', (_, text, expected, type) => {
    const found = findingsOf(text);
    expect(shortly(found)).toEqual([expected]);
    expect(found[0]?.facts['expected']).toBe(type);
  });

  test('of a key that YAML would rename is refused (YML-011)', () => {
    expect(shortly(findingsOf('title: x\nwords:\n  012: a\n'))).toEqual(['YML-011 3:3+3']);
    expect(shortly(findingsOf('title: x\nwords:\n  ~: a\n'))).toEqual(['YML-011 3:3+1']);
    expect(read('title: x\nwords: { 12: a, true: b }\n').findings).toEqual([]);
  });

  test('does not end at a # (YML-012)', () => {
    const found = findingsOf('title: Numero #1 in Europa\n');
    expect(found).toMatchObject([{ code: 'YML-012', line: 1, column: 15, length: 12 }]);
    expect(found[0]?.facts).toEqual({ written: 'Numero' });
    expect(read('# comment\ntitle: "Numero #1"\n  # comment\nslug: c\n').findings).toEqual([]);
  });

  test.each([
    ['an impossible date', 'published: 2026-02-30', 'YML-005 2:12+10'],
    ['a date in words', 'published: 30 settembre', 'YML-005 2:12+12'],
    ['no address', 'link: example', 'YML-005 2:7+7'],
    ['a slug in capitals', 'slug: Uno', 'YML-005 2:7+3'],
  ])('has the form of its key: %s (YML-005)', (_, line, expected) => {
    expect(shortly(findingsOf(`title: x\n${line}\n`))).toEqual([expected]);
  });

  test('lies within limits (YML-013)', () => {
    const found = findingsOf('title: ""\nplate: 0\nrows: [a, b, c]\n');
    expect(shortly(found)).toEqual(['YML-013 1:8+2', 'YML-013 2:8+1', 'YML-013 3:7+9']);
    expect(found.map(({ facts }) => [facts['minimum'], facts['maximum']])).toEqual([
      ['1', undefined],
      ['1', undefined],
      [undefined, '2'],
    ]);
  });

  test('is one of those known (YML-004)', () => {
    const found = findingsOf('title: x\nplace: lombardi\n');
    expect(found).toMatchObject([{ code: 'YML-004', line: 2, column: 8, length: 8 }]);
    expect(found[0]?.facts).toMatchObject({
      key: 'place',
      suggestion: 'lombardy',
      values: 'lombardy, italy',
    });
  });

  test('that says which kind it is, says a known one (YML-004, YML-003)', () => {
    const found = findingsOf('title: x\nmark:\n  kind: tread\n  emphasis: a\n');
    expect(found).toMatchObject([{ code: 'YML-004', line: 3, column: 9, facts: { suggestion: 'thread' } }]);
    expect(shortly(findingsOf('title: x\nmark:\n  emphasis: a\n'))).toEqual(['YML-003 2:1+4']);
    expect(findingsOf('title: x\nmark: a\n')).toMatchObject([{ code: 'YML-009', line: 2, column: 7 }]);
  });
});

describe('a key', () => {
  test('that is unknown gets the nearest unused one of its level (YML-002)', () => {
    const found = findingsOf('title: x\nmark:\n  kind: thread\n  emphasys: a\n');
    expect(found).toMatchObject([{ code: 'YML-002', line: 4, column: 3, length: 8 }]);
    expect(found[0]?.facts).toEqual({ name: 'emphasys', suggestion: 'emphasis' });
    // `title` is used already, `slug` and the rest are too far away.
    expect(findingsOf('title: x\nplce: italy\n')[0]?.facts['suggestion']).toBe('place');
  });

  test('is never suggested from another kind or another level', () => {
    const found = findingsOf('title: x\nmark:\n  kind: unit-field\n  units: 3\n  emphasi: a\n');
    expect(found[0]?.facts).toEqual({ name: 'emphasi', suggestion: '' });
  });

  test('that is misspelt is one mistake, not a missing one too', () => {
    const found = findingsOf('titel: x\n');
    expect(found).toMatchObject([{ code: 'YML-002', line: 1, column: 1, facts: { suggestion: 'title' } }]);
    expect(found).toHaveLength(1);
  });

  test('that is missing is told where it belongs (YML-003)', () => {
    expect(findingsOf('slug: a\n')).toMatchObject([
      { code: 'YML-003', line: 1, column: 1, facts: { name: 'title', key: 'title' } },
    ]);
    const found = findingsOf('title: x\nmark:\n  kind: thread\n');
    expect(found).toMatchObject([
      { code: 'YML-003', line: 2, column: 1, length: 4, facts: { key: 'mark.emphasis' } },
    ]);
  });

  test('of one of two shapes is judged by the nearer one', () => {
    expect(findingsOf('title: x\nauthor: { family: 3 }\n')).toMatchObject([
      { code: 'YML-009', line: 2, column: 19 },
    ]);
    expect(findingsOf('title: x\nauthor: { famly: a }\n').map(({ code }) => code)).toEqual(['YML-002']);
  });

  test('may be called like a member of every object', () => {
    expect(findingsOf('title: x\nconstructor: y\n')).toMatchObject([{ code: 'YML-002', line: 2 }]);
    expect(findingsOf('title: x\n__proto__: y\n')).toMatchObject([{ code: 'YML-002', line: 2 }]);
    expect(read('title: x\nwords: { toString: y }\n').findings).toEqual([]);
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
