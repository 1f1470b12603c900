import { describe, expect, test } from 'vitest';
import { readStructured } from '../../src/text/structured-file.ts';
import { factsOf, shortly } from '../findings/findings.ts';
import { findingsOf, read, schema } from './structured-fixture.ts';

describe('a structured file', () => {
  test('is read with the places of its parts', () => {
    const { structured, findings } = read('title: È così\nrows:\n  - uno\n  - "due tre"\nwords: { a: x }\n');
    expect(findings).toEqual([]);
    expect(structured?.value).toMatchObject({ title: 'È così', rows: ['uno', 'due tre'], words: { a: 'x' } });
    expect(structured?.placeOf(['title'])).toEqual({ file: 'content/x.yaml', line: 1, column: 8, length: 6 });
    expect(structured?.placeOf(['title'], 'key')).toMatchObject({ column: 1, length: 5 });
    expect(structured?.placeOf(['rows', 1])).toMatchObject({ line: 4, column: 5, length: 9 });
    expect(structured?.placeOf(['rows', 7])).toMatchObject({ line: 3, column: 3 });
    expect(structured?.placeWithin(['rows', 1], 4, 7)).toMatchObject({ line: 4, column: 10, length: 3 });
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
    expect(factsOf(found[0])['expected']).toBe(type);
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
    expect(found.map((each) => [factsOf(each)['minimum'], factsOf(each)['maximum']])).toEqual([
      [1, undefined],
      [1, undefined],
      [undefined, 2],
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
    expect(factsOf(findingsOf('title: x\nplce: italy\n')[0])['suggestion']).toBe('place');
  });

  test('is never suggested from another kind or another level', () => {
    const found = findingsOf('title: x\nmark:\n  kind: unit-field\n  units: 3\n  emphasi: a\n');
    expect(found[0]?.facts).toEqual({ name: 'emphasi' });
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
