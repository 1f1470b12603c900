/** Beyond the kinds of data that we thought of: for every form of every type some that are generated. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { drawingFaults } from '../../../src/charts/seen/drawing-faults.ts';
import { cellFiles } from './cell-files.ts';
import { forms } from './forms.ts';
import { madeData, type Value, type Wish } from './made-data.ts';
import { readCells } from './matrix.ts';

const runs = 1;
/** As `SEED=7 npm test` sets it, so that what a failure names can be drawn again. */
const seed = Number(process.env['SEED'] ?? 2019);

/** Numbers as editors bring them: of one magnitude for each table, some of them zero, missing or below zero. */
const wishes: fc.Arbitrary<Wish> = fc
  .record({
    count: fc.integer({ min: 1, max: 24 }),
    seriesCount: fc.integer({ min: 1, max: 5 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    power: fc.integer({ min: 0, max: 8 }),
    isSigned: fc.boolean(),
    gaps: fc.constantFrom<('none' | 'cells' | 'rows')[]>('none', 'none', 'cells', 'rows'),
    digits: fc.array(fc.integer({ min: -99, max: 999 }), { minLength: 130, maxLength: 130 }),
  })
  .map(({ count, seriesCount, decimals, power, isSigned, gaps, digits }): Wish => ({
    count,
    isNear: true,
    seriesCount,
    decimals,
    value: (index, series): Value => {
      const written = digits[index * 5 + series] ?? 1;
      if (gaps !== 'none' && written % 11 === 0) return gaps === 'cells' ? null : undefined;
      return ((isSigned ? written : Math.abs(written)) * 10 ** power) / 10 ** decimals;
    },
  }));

/** What a drawing of any data may be refused for; all of these name what to change. */
const honest = /^(?:CHT-(?:00[458]|01[2-7]|034)|DRW-001|YML-013|PLT-003|CSV-0\d\d)$/;

describe(`generated data, seed ${seed}`, () => {
  const samples = fc.sample(wishes, { numRuns: forms.length * runs, seed });
  it.each(forms.map((form, index) => ({ name: form.name, form, index })))(
    '$name draws each of them without a fault, or says what to change',
    ({ form, index }) => {
      const wanted = samples.slice(index * runs, (index + 1) * runs).map((wish) => {
        // Without series a row that is not there is no value at all.
        const valueOf: Wish['value'] = (...at) => {
          const value = wish.value?.(...at);
          return form.seriesColumn === undefined ? (value ?? null) : value;
        };
        const made = madeData(form, { ...wish, value: valueOf });
        return { files: (id: string, number: number) => cellFiles(id, made, number) };
      });
      for (const { chart, findings, crash } of readCells(wanted)) {
        expect(crash).toBeUndefined();
        expect(findings.map(({ code }) => code).filter((code) => !honest.test(code))).toEqual([]);
        if (chart === undefined) expect(findings).not.toEqual([]);
        else
          for (const width of [248, 660])
            expect(drawingFaults(chart, drawChart(chart, 'it', width), 'it')).toEqual([]);
      }
    },
  );
});
