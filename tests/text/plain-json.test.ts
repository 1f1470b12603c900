import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import { plainJson } from '../../src/text/plain-json.ts';
import { realText, realTree } from '../content.ts';

const readAsYaml = (text: string): unknown =>
  parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false }).toJS();

it('whatever JSON it reads, YAML reads the same', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (json, spaces) => {
      const text = JSON.stringify(JSON.parse(json), null, spaces);
      const plain = plainJson(text);
      fc.pre(plain !== undefined);
      expect(plain?.value).toEqual(readAsYaml(text));
    }),
    { numRuns: 500 },
  );
});

describe('the closer look', () => {
  test.each([
    ['a key twice', '{"a": 1, "a": 2}'],
    ['a key twice, further in', '[{"b": {"a": 1, "c": 0, "a": 1}}]'],
    ['a key twice, once with an escape', '{"a": 1, "\\u0061": 2}'],
    ['an exponent', '{"a": 1e3}'],
    ['more digits than a number keeps', '{"a": 12345678901234567890}'],
    ['a tab', '{\t"a": 1}'],
    ['a line break before a colon', '{"a"\n: 1}'],
    ['no JSON', '{a: 1}'],
    ['a comma too many', '[1,]'],
    ['nothing', ''],
  ])('is needed for %s', (_, text) => {
    expect(plainJson(text)).toBeUndefined();
  });

  it('is not needed for any file of the publication', () => {
    const files = [...realTree.keys()].filter((file) => file.endsWith('.json'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => plainJson(realText(file)) === undefined)).toEqual([]);
  });
});
