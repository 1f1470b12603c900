import { describe, expect, it } from 'vitest';
import { readPlot, soundPlot, type MadePlot } from './made-plot.ts';

const rows = [
  { id: 'a', stall: 'bread', day: 'weekday', value: 4 },
  { id: 'b', stall: 'fruit', day: 'weekday', value: -2 },
  { id: 'c', stall: 'fish', day: 'weekday', value: 7 },
];
const codesOf = (made: MadePlot) => readPlot(made).findings.map(({ code, facts }) => ({ code, facts }));
const listed = (spec: Readonly<Record<string, unknown>>): MadePlot => ({ rows, spec });

describe('channels', () => {
  it('name columns of the file; a misspelt one is suggested', () => {
    const made = listed({ marks: [{ mark: 'dot', x: 'value', y: 'idd' }] });
    expect(codesOf(made)).toMatchObject([{ code: 'CHT-002', facts: { name: 'idd', suggestion: 'id' } }]);
  });

  it('take numbers where a length is drawn, and texts where there are bands', () => {
    expect(codesOf(listed({ marks: [{ mark: 'barX', x: 'day', y: 'id' }] }))).toMatchObject([
      { code: 'PLT-001', facts: { channel: 'x', name: 'day', reason: 'no number' } },
    ]);
    expect(codesOf(listed({ marks: [{ mark: 'barX', x: 'value', y: 'value' }] }))).toMatchObject([
      { code: 'PLT-001', facts: { channel: 'y', name: 'value', reason: 'no text' } },
    ]);
  });

  it('have names for the texts that they draw, in both languages', () => {
    const made = listed({ marks: [{ mark: 'dot', x: 'value', y: 'id' }], facets: { fx: 'day' } });
    expect(codesOf(made)).toMatchObject([
      { code: 'CHT-004', facts: { key: 'weekday', language: 'it' } },
      { code: 'CHT-004', facts: { key: 'weekday', language: 'en' } },
    ]);
    expect(codesOf({ ...made, words: { values: { weekday: 'Weekdays' } } })).toEqual([]);
  });

  it('are those of their mark: an option of another is unknown, and so is a mark', () => {
    expect(codesOf(listed({ marks: [{ mark: 'barX', x: 'value', y: 'id', dodge: 'x' }] }))).toMatchObject([
      { code: 'YML-002', facts: { name: 'dodge' } },
    ]);
    expect(codesOf(listed({ marks: [{ mark: 'dots', x: 'value' }] }))).toMatchObject([
      { facts: { suggestion: 'dot' } },
    ]);
  });
});

describe('rows', () => {
  it('have each a mark of their own: a median stands beside them, not for them', () => {
    const median = { mark: 'tickX', x: 'value', reduce: 'median' };
    expect(codesOf(listed({ marks: [median] }))).toMatchObject([
      { code: 'PLT-002', facts: { key: 'a', count: 3 } },
    ]);
    expect(codesOf(listed({ marks: [median, { mark: 'dot', x: 'value', dodge: 'y' }] }))).toEqual([]);
  });

  it('of a category are drawn series by series', () => {
    const both = [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}2`, day: 'weekend' }))];
    const spec = { category: 'stall', series: 'day', observation: 'category' };
    const words = {
      rows: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish' },
      series: { weekday: 'Weekday', weekend: 'Weekend' },
    };
    const one = { ...spec, marks: [{ mark: 'dot', x: 'weekday', y: 'stall' }] };
    expect(codesOf({ rows: both, spec: one, words })).toMatchObject([
      { code: 'PLT-002', facts: { count: 3 } },
    ]);
    const link = { mark: 'link', x1: 'weekday', x2: 'weekend', y1: 'stall', y2: 'stall' };
    expect(codesOf({ rows: both, spec: { ...spec, marks: [link] }, words })).toEqual([]);
  });
});

describe('scales', () => {
  const dots = [{ mark: 'dot', x: 'value', y: 'id' }];
  const bars = [{ mark: 'barX', x: 'value', y: 'id' }];

  it('leave out no value', () => {
    expect(codesOf(listed({ marks: dots, scales: { x: { domain: [0, 10] } } }))).toMatchObject([
      { code: 'PLT-003', facts: { axis: 'x', reason: 'outside', key: 'b' } },
    ]);
    expect(codesOf(listed({ marks: dots, scales: { x: { domain: [-5, 10] } } }))).toEqual([]);
  });

  it('are logarithmic only for values above zero, and never for bars', () => {
    expect(codesOf(listed({ marks: dots, scales: { x: { type: 'log' } } }))).toMatchObject([
      { facts: { reason: 'not above zero', key: 'b' } },
    ]);
    const positive = rows.map((row) => ({ ...row, value: 9 }));
    expect(codesOf({ rows: positive, spec: { marks: bars, scales: { x: { type: 'log' } } } })).toMatchObject([
      { facts: { reason: 'cut' } },
    ]);
  });

  it('begin at zero where a length is read', () => {
    const positive = rows.map((row, index) => ({ ...row, value: 50 + index }));
    const cut = { marks: bars, scales: { x: { domain: [40, 60] } } };
    expect(codesOf({ rows: positive, spec: cut })).toMatchObject([
      { code: 'PLT-003', facts: { reason: 'cut' } },
    ]);
  });

  it('have no shares of a sum with negative parts', () => {
    const marks = [{ mark: 'barX', x: 'value', y: 'id', stack: 'normalize' }];
    expect(codesOf(listed({ marks }))).toMatchObject([{ facts: { reason: 'in parts', key: 'b' } }]);
  });

  it('have no more colours than can be told apart', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({
      id: `r${index}`,
      kindOf: `k${index}`,
      value: index,
    }));
    const spec = { marks: [{ mark: 'dot', x: 'value', y: 'id', fill: 'kindOf' }] };
    const values = Object.fromEntries(many.map(({ kindOf }) => [kindOf, 'Kind']));
    expect(codesOf({ rows: many, spec, words: { values } })).toMatchObject([
      { code: 'CHT-012', facts: { count: 6, most: 5 } },
    ]);
  });
});

it('a chart without a fault is read', () => {
  expect(soundPlot(listed({ marks: [{ mark: 'dot', x: 'value', y: 'id' }] })).data).toHaveLength(3);
});
