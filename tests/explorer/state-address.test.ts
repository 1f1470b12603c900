import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, stateInFragment, withState, writeState } from '../../src/explorer/state-address.ts';
import { defaultState } from '../../src/explorer/state.ts';
import { explorables, statesOf } from './generated-states.ts';

describe('the address of a state', () => {
  test('says again what was chosen, for every table, mark, column and set of rows', () => {
    for (const explorable of explorables) {
      fc.assert(
        fc.property(statesOf(explorable), (state) => {
          const read = readState(writeState(state), explorable);
          expect(read.problem).toBeUndefined();
          expect(read.state).toEqual(state);
        }),
        { numRuns: 30 },
      );
    }
  });

  test('holds only what a fragment may hold', () => {
    for (const explorable of explorables) {
      fc.assert(
        fc.property(statesOf(explorable), (state) => {
          expect(writeState(state)).toMatch(/^[A-Za-z0-9;=:,.!~*'()%_-]+$/);
        }),
        { numRuns: 10 },
      );
    }
  });

  test('that is nonsense shows what is shown without one, and says what is wrong', () => {
    const [explorable] = explorables;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const read = readState(text, explorable);
        expect(read.problem).toBeDefined();
        expect(read.state).toEqual(defaultState(explorable));
      }),
    );
  });

  test('that was cut or changed in one place is read or refused, never half of it', () => {
    const [explorable] = explorables;
    fc.assert(
      fc.property(statesOf(explorable), fc.nat(), fc.string({ maxLength: 3 }), (state, at, put) => {
        const written = writeState(state);
        const place = at % written.length;
        const read = readState(written.slice(0, place) + put + written.slice(place + 1), explorable);
        if (read.problem === undefined)
          expect(readState(writeState(read.state), explorable).state).toEqual(read.state);
        else expect(read.state).toEqual(defaultState(explorable));
      }),
    );
  });

  test.each([
    ['', 'version'],
    ['2;table=shares', 'version'],
    ['1;table=shares;mark=pie', 'mark'],
    ['1;table=none;mark=bar', 'table'],
    ['1;table=shares;mark=bar;colour=nothing', 'column'],
    ['1;table=shares;mark=bar;value=size_class', 'column'],
    ['1;table=shares;mark=bar;size=3', 'key'],
    ['1;table=shares;mark=bar;mark=dot', 'twice'],
    ['1;table=shares;mark=bar;only=size_class:giant', 'value'],
    ['1;table=shares;mark=bar;only=size_class:%E0%A4%A', 'value'],
    ['1;table=shares;mark=bar;order=-none', 'column'],
    ['1;table=shares;mark=bar;columns=share,none', 'column'],
    ['1;table', 'form'],
  ])('%s has a wrong %s', (written, part) => {
    const sizes = explorables.find(({ dataset }) => dataset === 'size-classes');
    if (sizes === undefined) throw new Error('the test needs the dataset size-classes');
    expect(readState(written, sizes).problem?.part).toBe(part);
  });
});

test('an address that names a table alone, or nothing, shows it as it opens by itself', () => {
  for (const explorable of explorables) {
    expect(readState('1', explorable)).toEqual({ state: defaultState(explorable), problem: undefined });
    for (const { name } of explorable.tables) {
      const read = readState(`1;table=${encodeURIComponent(name)}`, explorable);
      expect(read).toEqual({ state: defaultState(explorable, name), problem: undefined });
    }
  }
});

describe('a fragment', () => {
  test('gives its state among what others have put there', () => {
    expect(stateInFragment('#x=1;table=a')).toBe('1;table=a');
    expect(stateInFragment('#v=row&x=1;table=a')).toBe('1;table=a');
    // WordPress and AMP add theirs at the end.
    expect(stateInFragment('#x=1;table=a#?secret=abc')).toBe('1;table=a');
    expect(stateInFragment('#citation')).toBeUndefined();
  });

  test('keeps what is not the explorer’s', () => {
    expect(withState('#v=row', '1;table=a')).toBe('#v=row&x=1;table=a');
    expect(withState('#x=1;table=b&v=row', '1;table=a')).toBe('#v=row&x=1;table=a');
    expect(withState('#x=1;table=b', undefined)).toBe('');
  });
});
