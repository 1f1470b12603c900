import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { classOf } from '../../../src/charts/plot/plot-marks.ts';
import { classesOf } from '../../../src/markup/element.ts';
import { layoutFaults } from '../../../src/plotting/drawing.ts';
import { present } from '../../../src/present.ts';
import { elementsOf, marksOfRow, soundPlot, textsOf } from './made-plot.ts';

const list = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ id: 'abcdefgh'.charAt(index), value }));
const bars = (values: readonly (number | null)[], more: object = {}) =>
  soundPlot({ rows: list(values), spec: { marks: [{ mark: 'barX', x: 'value', y: 'id', ...more }] } });
const numberIn = (attributes: Readonly<Record<string, unknown>>, name: string) => Number(attributes[name]);

describe('bars', () => {
  it('are as long as their values, on both sides of zero', () => {
    const chart = bars([10, -5]);
    const [long, short] = [0, 1].map((row) => present(marksOfRow(chart, row, 'rect')[0], 'a bar').attributes);
    expect(numberIn(long ?? {}, 'width') / numberIn(short ?? {}, 'width')).toBeCloseTo(2, 2);
    const zero = numberIn(long ?? {}, 'x');
    expect(numberIn(short ?? {}, 'x') + numberIn(short ?? {}, 'width')).toBeCloseTo(zero, 2);
  });

  it('of zero show nothing, and minus zero is zero', () => {
    const chart = bars([10, 0, -0]);
    for (const row of [1, 2]) {
      const [bar] = marksOfRow(chart, row, 'rect');
      expect(bar?.attributes).toMatchObject({ class: 'quiet', width: 0 });
    }
    expect(textsOf(chart).join(' ')).not.toContain('−0');
  });

  it('that are all negative have an axis that ends at zero', () => {
    expect(textsOf(bars([-10, -30]))).toContain('0');
    expect(textsOf(bars([-10, -30])).filter((text) => Number(text.replace('−', '-')) > 0)).toEqual([]);
  });

  it('that are missing have a dashed stroke in their row, and the reason under the drawing', () => {
    const chart = bars([10, null]);
    expect(marksOfRow(chart, 1, 'path').map(classesOf)).toEqual([['missing']]);
    expect(textsOf(chart)).toContain('Item b: not stated');
  });

  it('as shares have an axis of per cent, in the numbers of each language', () => {
    const rows = [
      { id: 'a', stall: 'bread', day: 'weekday', value: 1 },
      { id: 'b', stall: 'fruit', day: 'weekday', value: 3 },
    ];
    const spec = {
      category: 'day',
      series: 'stall',
      marks: [{ mark: 'barX', x: 'value', y: 'day', stack: 'normalize' }],
    };
    const words = { rows: { weekday: 'Weekday' }, series: { bread: 'Bread', fruit: 'Fruit' } };
    const chart = soundPlot({ rows, spec, words });
    expect(textsOf(chart)).toContain('100%');
    const widths = elementsOf(chart)
      .filter((each) => classesOf(each).includes('part-full') && each.attributes['height'] !== 12)
      .map(({ attributes }) => numberIn(attributes, 'width'));
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3, 2);
  });
});

describe('numbers', () => {
  it('are those of the language on axes and labels', () => {
    const marks = [
      { mark: 'dot', x: 'value', y: 'id' },
      { mark: 'text', x: 'value', y: 'id', text: 'value' },
    ];
    const chart = soundPlot({ rows: list([0.5, 1234.5]), spec: { marks } });
    expect(textsOf(chart, 660, 'it')).toEqual(expect.arrayContaining(['0,5', '1.234,5']));
    expect(textsOf(chart, 660, 'en')).toEqual(expect.arrayContaining(['0.5', '1,234.5']));
  });
});

describe('lines', () => {
  const years = (values: Readonly<Record<string, number | null>>, stall = 'bread') =>
    Object.entries(values).map(([year, value]) => ({ id: `${stall}-${year}`, stall, year, value }));
  const marks = [{ mark: 'line', x: 'year', y: 'value' }];
  const linesOf = (chart: ReturnType<typeof soundPlot>) =>
    elementsOf(chart)
      .filter((each) => classesOf(each).some((name) => name.startsWith('line')))
      .map(({ attributes }) => String(attributes['d']).split(/[ML]/).slice(1));

  it('go in the order of time, whatever the order of the file', () => {
    const spec = { category: 'year', marks };
    const newest = years({ '2021': 1, '2022': 5, '2023': 2 }).toReversed();
    const [points = []] = linesOf(soundPlot({ rows: newest, spec }));
    const xs = points.map((point) => Number(point.split(',')[0]));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('break where a value is missing, and where a row is absent that another series has', () => {
    const spec = { category: 'year', series: 'stall', marks };
    const words = { series: { bread: 'Bread', fish: 'Fish' } };
    const whole = years({ '2020': 4, '2021': 4, '2022': 5, '2023': 2, '2024': 3 });
    for (const broken of [
      years({ '2020': 1, '2021': 2, '2022': null, '2023': 3, '2024': 2 }, 'fish'),
      years({ '2020': 1, '2021': 2, '2023': 3, '2024': 2 }, 'fish'),
    ]) {
      const drawn = linesOf(soundPlot({ rows: [...whole, ...broken], spec, words }));
      expect(drawn.map((points) => points.length).toSorted()).toContain(5);
      expect(drawn.filter((points) => points.length === 2)).toHaveLength(drawn.length - 1 - keyLines(drawn));
    }
  });

  /** The key of the colours draws a piece of line for each series. */
  const keyLines = (drawn: readonly string[][]) => drawn.filter((points) => points.length === 1).length;

  it('stand on days to scale', () => {
    const rows = ['2024-01-01', '2024-01-31', '2024-12-26'].map((date, index) => ({
      id: `d${index}`,
      date,
      value: 1 + index,
    }));
    const names = { '2024-01-01': 'First', '2024-01-31': 'Second', '2024-12-26': 'Last' };
    const spec = { category: 'date', marks: [{ mark: 'line', x: 'date', y: 'value' }] };
    const [points = []] = linesOf(soundPlot({ rows, spec, words: { rows: names } }));
    const [a = 0, b = 0, c = 0] = points.map((point) => Number(point.split(',')[0]));
    expect((c - a) / (b - a)).toBeCloseTo(12, 1);
  });
});

describe('blocks', () => {
  it('pile up in the class of their value, whatever fractions in binary say', () => {
    expect([0.29, 0.3, 0.57, 2.1].map((value) => classOf(value, 0.01))).toEqual([29, 30, 57, 210]);
    expect([-0.1, -0.3, 0.7].map((value) => classOf(value, 0.1))).toEqual([-1, -3, 7]);
  });

  it('are as many as the rows, each bound to its own', () => {
    const spec = { marks: [{ mark: 'rectY', x: 'value', bin: 0.1 }] };
    const chart = soundPlot({ rows: list([0.1, 0.12, 0.29, 0.3, 0.31]), spec });
    for (let row = 0; row < 5; row++) expect(marksOfRow(chart, row, 'rect')).toHaveLength(1);
    const heights = [0, 1].map((row) => numberIn(marksOfRow(chart, row, 'rect')[0]?.attributes ?? {}, 'y'));
    expect(heights[0]).not.toBe(heights[1]);
  });
});

describe('texts', () => {
  it('write nothing where a year or a word is missing', () => {
    const marks = [
      { mark: 'cell', x: 'id', y: 'kind', fill: 'value' },
      { mark: 'text', x: 'id', y: 'kind', text: 'year' },
    ];
    const rows = [
      { id: 'a', kind: 'one', year: '2024', value: 1 },
      { id: 'b', kind: 'one', year: '', value: 1 },
    ];
    const words = { values: { one: 'One' } };
    const texts = textsOf(soundPlot({ rows, spec: { marks }, words }));
    expect(texts).toContain('2024');
    expect(texts).not.toContain('0');
  });

  it('of bars stand beyond their ends, also beside the longest one', () => {
    const marks = [
      { mark: 'barX', x: 'value', y: 'id' },
      { mark: 'text', x: 'value', y: 'id', text: 'value' },
    ];
    const chart = soundPlot({ rows: list([5, 3, -5]), spec: { marks } });
    for (const width of [248, 660]) {
      const [longest, negative] = [0, 2].map(
        (row) => marksOfRow(chart, row, 'rect', width)[0]?.attributes ?? {},
      );
      const boxOf = (text: string) =>
        present(
          drawChart(chart, 'en', width).textBoxes.findLast((box) => box.text === text),
          text,
        );
      expect(boxOf('5').left).toBeGreaterThan(
        numberIn(longest ?? {}, 'x') + numberIn(longest ?? {}, 'width'),
      );
      expect(boxOf('−5').right).toBeLessThan(numberIn(negative ?? {}, 'x'));
    }
  });

  const crowd = Array.from({ length: 8 }, (_, index) => ({
    id: 'abcdefgh'.charAt(index),
    it: 'Un nome lungo che chiede posto',
    en: 'A long name that asks for room',
    value: 5 + index / 100,
  }));
  const marks = (more: object) => [
    { mark: 'dot', x: 'value', dodge: 'y' },
    { mark: 'tickX', x: 'value' },
    { mark: 'text', x: 'value', text: 'id', ...more },
  ];

  it('without room are a fault of the drawing', () => {
    const chart = soundPlot({ rows: crowd, spec: { marks: marks({}) } });
    expect(layoutFaults(drawChart(chart, 'en', 248)).collisions).not.toEqual([]);
  });

  it('are left out where the file allows it', () => {
    const chart = soundPlot({ rows: crowd, spec: { marks: marks({ crowded: 'leave-out' }) } });
    expect(layoutFaults(drawChart(chart, 'en', 248)).collisions).toEqual([]);
  });
});

it('panels have one scale, and each its name', () => {
  const rows = ['x', 'y'].flatMap((day, panel) =>
    list([1, 2, 4]).map(({ id, value }) => ({
      id: `${id}${day}`,
      item: id,
      day,
      value: (value ?? 0) * (panel + 1),
    })),
  );
  const spec = {
    category: 'item',
    series: 'day',
    marks: [{ mark: 'barX', x: 'value', y: 'item' }],
    facets: { fx: 'day' },
  };
  const words = { rows: { a: 'Apple', b: 'Bean', c: 'Corn' }, series: { x: 'Left', y: 'Right' } };
  const chart = soundPlot({ rows, spec, words });
  expect(textsOf(chart)).toEqual(expect.arrayContaining(['Left', 'Right', 'Apple', 'Bean', 'Corn']));
  const widths = elementsOf(chart)
    .filter(({ name }) => name === 'rect')
    .map(({ attributes }) => numberIn(attributes, 'width'));
  expect(widths).toHaveLength(6);
  expect((widths[3] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 2);
});

describe('cells', () => {
  const made = (values: readonly number[]) =>
    soundPlot({
      rows: values.map((value, index) => ({
        id: 'abc'.charAt(index),
        value,
        stand: index < 1 ? 'won' : 'lost',
      })),
      spec: {
        marks: [
          { mark: 'cell', x: 'stand', y: 'id', fill: 'value' },
          { mark: 'text', x: 'stand', y: 'id', text: 'value' },
        ],
        emphasis: ['a'],
      },
      words: { values: { won: 'Won', lost: 'Lost' } },
    });

  it('have the names of their columns over them, as a table has', () => {
    const { textBoxes } = drawChart(made([1, 1, 1]), 'en', 660);
    const baseOf = (name: string) =>
      present(
        textBoxes.find(({ text }) => text === name),
        name,
      ).bottom;
    for (const name of ['Won', 'Lost']) expect(baseOf(name)).toBeLessThan(baseOf('Item a') - 10);
  });

  it('tell the finding from the others where all have one value, and so no shades', () => {
    const chart = made([1, 1, 1]);
    const boxes = [0, 1, 2].map((row) => marksOfRow(chart, row, 'rect').map(classesOf));
    expect(boxes).toEqual([[['bar-strong']], [['bar-tint']], [['bar-tint']]]);
    expect(marksOfRow(chart, 0, 'text').map(classesOf)[0]).toContain('on-dark');
    expect(marksOfRow(made([1, 2, 9]), 0, 'rect').map(classesOf)[0]?.[0]).toMatch(/^seq-/);
  });
});
