import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedLines, diffText } from '../../src/text/line-diff.ts';

it('lines that are gone and lines that are new stand in the order of the text, with their numbers', () => {
  expect(changedLines('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
    { sign: '-', number: 2, text: 'b' },
    { sign: '+', number: 2, text: 'x' },
    { sign: '+', number: 5, text: 'e' },
  ]);
  expect(diffText('a\nb\n', 'a\n')).toBe('    2 - b\n');
  expect(diffText('', 'a\nb\n', 1)).toBe('    1 + a\n      … 1\n');
});

it('what is kept of a text and what is new of it make the other', () => {
  const text = fc.array(fc.constantFrom<string>('a', 'b', 'c'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changedLines(before.join('\n'), after.join('\n'));
      const gone = new Set(changes.filter(({ sign }) => sign === '-').map(({ number }) => number));
      const kept = before.filter((_, at) => !gone.has(at + 1));
      for (const { sign, number, text: line } of changes) if (sign === '+') kept.splice(number - 1, 0, line);
      expect(kept).toEqual(after);
    }),
  );
});
