import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightMessage, heightOf } from '../../src/interactive/embed-message.ts';

it('a height that is sent is the height that is read', () => {
  expect(heightOf(heightMessage(640))).toBe(640);
});

it.each([
  [null],
  [undefined],
  [7],
  ['filiera:height'],
  [{}],
  [{ type: 'filiera:height', version: 1 }],
  [{ type: 'filiera:height', version: 1, height: '640' }],
  [{ type: 'filiera:height', version: 1, height: Number.NaN }],
  [{ type: 'filiera:height', version: 1, height: Infinity }],
  [{ type: 'filiera:height', version: 1, height: 1e9 }],
  [{ type: 'filiera:height', version: 1, height: -5 }],
  [{ type: 'filiera:height', version: 2, height: 640 }],
  [{ type: 'other', version: 1, height: 640 }],
])('%j is no height', (data) => {
  expect(heightOf(data)).toBeUndefined();
});

it('whatever arrives, nothing is thrown and no wild height is read', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const height = heightOf(data);
      expect(height === undefined || (height >= 50 && height <= 10_000)).toBe(true);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
