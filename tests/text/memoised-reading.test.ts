import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { memoised, withoutMemory } from '../../src/text/memoised-reading.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { sampleTree } from '../content.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a reader with a memory', () => {
  /** Reads `file` and, if it begins with `see `, the file it names; counts its readings. */
  function counted() {
    let readings = 0;
    const read = memoised((tree: SourceTree, file: string) => {
      readings++;
      const text = new TextDecoder().decode(tree.get(file));
      const other = /^see (.*)/.exec(text)?.[1];
      return other === undefined ? { text } : { text: new TextDecoder().decode(tree.get(other)) };
    });
    return { read, readings: () => readings };
  }
  const tree = new Map([
    ['a', bytesOf('see b')],
    ['b', bytesOf('one')],
    ['c', bytesOf('other')],
  ]);

  it('reads the same bytes once, whichever arrays hold them', () => {
    const { read, readings } = counted();
    const again = new Map([...tree].map(([file, bytes]) => [file, bytes.slice()]));
    expect(read(again, 'a')).toBe(read(tree, 'a'));
    expect(readings()).toBe(1);
  });

  it('reads anew when a file it looked at has changed, and not when another has', () => {
    const { read, readings } = counted();
    read(tree, 'a');
    expect(read(new Map(tree).set('c', bytesOf('changed')), 'a')).toEqual({ text: 'one' });
    expect(readings()).toBe(1);
    expect(read(new Map(tree).set('b', bytesOf('two')), 'a')).toEqual({ text: 'two' });
    expect(readings()).toBe(2);
  });

  it('remembers the publication as it was before an edit', () => {
    const { read, readings } = counted();
    const before = read(tree, 'a');
    read(new Map(tree).set('b', bytesOf('two')), 'a');
    expect(read(tree, 'a')).toBe(before);
    expect(readings()).toBe(2);
  });

  it('keeps a bounded number of results', () => {
    const { read, readings } = counted();
    const edits = Array.from({ length: 100 }, (_, index) => new Map(tree).set('b', bytesOf(String(index))));
    for (const edit of edits) read(edit, 'a');
    read(tree, 'a');
    expect(readings()).toBe(101);
    for (const edit of edits.slice(-5)) read(edit, 'a');
    expect(readings()).toBe(101);
    for (const edit of edits.slice(0, 5)) read(edit, 'a');
    expect(readings()).toBe(106);
  });

  it('sees a file that is there now and was not, one that is gone, and one that has another name', () => {
    const list = memoised((files: SourceTree) => [...files.keys()].join());
    const has = memoised((files: SourceTree, file: string) => files.has(file));
    const count = memoised((files: SourceTree) => files.size);
    expect([list(tree), has(tree, 'd'), count(tree)]).toEqual(['a,b,c', false, 3]);
    const more = new Map(tree).set('d', bytesOf(''));
    expect([list(more), has(more, 'd'), count(more)]).toEqual(['a,b,c,d', true, 4]);
    expect([list(tree), has(tree, 'd'), count(tree)]).toEqual(['a,b,c', false, 3]);
  });

  it('looks into plain objects, and tells one value from another', () => {
    const read = memoised((context: { names: readonly string[]; files: SourceTree; isOn: boolean }) => ({
      said: `${context.names.join()} ${context.isOn} ${context.files.has('a')}`,
    }));
    const said = read({ names: ['x'], files: tree, isOn: true });
    expect(read({ names: ['x'], files: new Map(tree), isOn: true })).toBe(said);
    expect(read({ names: ['y'], files: tree, isOn: true }).said).toBe('y true true');
    expect(read({ names: ['x'], files: tree, isOn: false }).said).toBe('x false true');
    expect(read({ names: ['x'], files: new Map(), isOn: true }).said).toBe('x true false');
  });

  it('stands inside another: what the inner one looks at, the outer one depends on', () => {
    const { read: inner, readings } = counted();
    const outer = memoised((files: SourceTree) => `<${inner(files, 'a').text}>`);
    inner(tree, 'a');
    expect(outer(tree)).toBe('<one>');
    expect(outer(new Map(tree).set('b', bytesOf('two')))).toBe('<two>');
    expect(readings()).toBe(2);
  });

  it('does not hold a map that it could ask later', () => {
    const read = memoised((files: SourceTree) => () => files.get('a'));
    expect(read(tree)).toThrow('after it has returned');
  });
});

describe('the checks with a memory', () => {
  const files = [...sampleTree.keys()].filter((file) => !file.startsWith('content/frozen/'));
  const edit = fc.record({
    file: fc.constantFrom(...files),
    kind: fc.constantFrom('cut', 'double', 'replace', 'delete', 'swap'),
    /** Where in the file, as a share of it. */
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
    by: fc.constantFrom('7', ' ', '"', '\n', 'x', '-', '<', 'é', '0'),
  });
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

  function withEdits(tree: SourceTree, edits: readonly Edit[]): SourceTree {
    const edited = new Map(tree);
    for (const { file, kind, at, length, by } of edits) {
      const text = new TextDecoder().decode(edited.get(file));
      const start = Math.floor(text.length * at);
      const [before, part, after] = [
        text.slice(0, start),
        text.slice(start, start + length),
        text.slice(start + length),
      ];
      const other = files[(files.indexOf(file) + length) % files.length] ?? file;
      if (kind === 'delete') edited.delete(file);
      else if (kind === 'swap') edited.set(file, sampleTree.get(other) ?? new Uint8Array());
      else edited.set(file, bytesOf(before + { cut: '', double: part + part, replace: by }[kind] + after));
    }
    return edited;
  }

  it('find the same as without one, whatever has been read before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        // The memory holds the unharmed sample, the first edit alone and all the examples before.
        runChecks(withEdits(sampleTree, edits.slice(0, 1)));
        const tree = withEdits(sampleTree, edits);
        expect(runChecks(tree).findings).toEqual(withoutMemory(() => runChecks(tree).findings));
      }),
      { numRuns: 40 },
    );
  });
});
