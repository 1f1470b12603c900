/** Drawings that are refused for what a reader would see: each remedy of the finding is followed, and then it is drawn. */

import { describe, expect, it } from 'vitest';
import { present } from '../../../src/present.ts';
import { cellFiles } from './cell-files.ts';
import { forms } from './forms.ts';
import { lettersOf, madeData, type MadeData, type Wish } from './made-data.ts';
import { drawingFaults, readCells } from './matrix.ts';
import { remedies } from './remedies.ts';

const formOf = (name: string) =>
  present(
    forms.find((form) => form.name === name),
    name,
  );
const read = (all: readonly MadeData[]) =>
  readCells(
    all.map((made) => ({ made, files: (id: string, number: number) => cellFiles(id, made, number) })),
  );

const middling = (index: number) => ({
  it: `Comparto ${lettersOf(index)} dei servizi di cura`,
  en: `Sector ${lettersOf(index)} of care services`,
});
const long: Wish['value'] = (index, series) => 1_234_567.891 * (index + 1 + series);
const inBillions: Wish = { unit: 'billion EUR', value: long, decimals: 3 };
const rounded: Wish = {
  unit: 'billion EUR',
  value: (...at) => Math.round(Number(long(...at)) / 1e5) / 10,
  decimals: 1,
};
const crossing: Wish = {
  seriesCount: 5,
  value: (index, series) => ([10, 60, 35, 80, 20][(index * (series + 1)) % 5] ?? 0) + series,
  seriesNameOf: middling,
};

/** What is refused, why, and the same data after each remedy that the finding names. */
const refused: readonly [form: string, what: string, wish: Wish, followed: Readonly<Record<string, Wish>>][] =
  [
    ['area, with series', 'keys alike', crossing, { 'fewer series': { ...crossing, seriesCount: 4 } }],
    ['slope', 'text on mark', inBillions, { 'a larger unit': rounded }],
    ['big-number', '', inBillions, { 'a larger unit': rounded, 'fewer rows': { ...rounded, count: 2 } }],
    ['fan', '', inBillions, { 'a larger unit': rounded }],
    ['figure-thread', '', inBillions, { 'a larger unit': rounded }],
    ['small-multiples', '', inBillions, { 'a larger unit': rounded }],
    ['dumbbell', '', inBillions, { 'a larger unit': rounded }],
    ['dot, with series', '', inBillions, { 'a larger unit': rounded }],
    ['table-bars', '', inBillions, { 'a larger unit': rounded }],
  ];

describe.each(refused)('the type %s', (name, what, wish, followed) => {
  it(`is refused${what === '' ? ' for lack of room' : `: ${what}`}, and drawn after each remedy`, () => {
    const made = madeData(formOf(name), wish);
    const [first] = read([made]);
    const [found] = present(first, 'what was read').findings;
    const facts: Readonly<Record<string, unknown>> = found?.facts ?? {};
    expect([found?.code, facts['what'] ?? '']).toEqual([what === '' ? 'CHT-014' : 'DRW-001', what]);
    const ways = Object.values(followed).map((each) => madeData(formOf(name), each));
    for (const { chart, findings, wish: done } of read(ways)) {
      expect(findings.map(({ code, facts: said }) => `${code} ${JSON.stringify(said)}`)).toEqual([]);
      expect(drawingFaults({ chart, made: done.made })).toEqual([]);
    }
  });

  it('is drawn as another type, as the finding says', () => {
    const made = madeData(formOf(name), wish);
    const [found] = present(read([made])[0], 'what was read').findings;
    const ways = remedies['DRW-001']?.(made, present(found, 'a finding')) ?? [];
    const others = ways.filter(({ how }) => how.startsWith('as ')).map(({ made: other }) => other);
    expect(read(others).filter(({ findings }) => findings.length === 0)).not.toEqual([]);
  });
});
