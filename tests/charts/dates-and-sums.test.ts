/** Places in time, sums of parts, shares of wholes, and ways that go round. */

import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { acrossScale } from '../../src/charts/parts/series-lines.ts';
import { faultsOf, readMadeUp, soundChart, textsIn, type MadeUp } from './made-up-chart.ts';
import { asYears, names, overTime, rowsOf } from './made-up-rows.ts';

describe('dates', () => {
  it('stand as far apart as they are', () => {
    const x = acrossScale(['2020-01-01', '2020-02-01', '2021-12-01'], [0, 700]);
    expect(['2020-01-01', '2020-02-01', '2021-12-01'].map((at) => Math.round(x(at)))).toEqual([0, 31, 700]);
    const months = acrossScale(['2020-01', '2020-02', '2021-12'], [0, 23]);
    expect(['2020-01', '2020-02', '2021-12'].map(months)).toEqual([0, 1, 23]);
  });

  it('have ticks at places of the calendar where their names have no room', () => {
    const rows = ['2020-01-01', '2020-02-01', '2021-12-01'].map((at, index) => ({
      at,
      value: String(index + 5),
    }));
    const chart = soundChart({ kind: 'line', rows, types: { at: 'date' }, spec: { category: 'at' } });
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['Jan 2020', 'Jan 2021']));
    expect(faultsOf(chart)).toEqual([]);
  });
});

describe('an axis without zero', () => {
  it.each([
    ['no value missing', ['2018 a 10.6', '2019 a 10', '2020 a 9.2']],
    ['a value missing', ['2018 a 10.6', '2019 a', '2020 a 9.2']],
    ['a row missing', ['2018 a 10.6', '2019 a 10', '2021 a 9.2']],
  ])('is drawn and says so: %s', (_, rows) => {
    for (const kind of ['line', 'small-multiples']) {
      const both = [...rows, ...rows.map((row) => row.replace(' a', ' b'))];
      const chart = soundChart({ kind, rows: rowsOf(...both), types: asYears, spec: overTime, words: names });
      expect(faultsOf(chart)).toEqual([]);
      expect(textsIn(chart)).toContain('The axis does not start at zero.');
    }
    const alone = soundChart({
      kind: 'line',
      rows: rowsOf(...rows),
      types: asYears,
      spec: { category: 'at' },
    });
    expect(faultsOf(alone)).toEqual([]);
  });
});

describe('many values', () => {
  const sixty = (value: (index: number) => number) =>
    Array.from({ length: 60 }, (_, index) => ({
      id: `province-${'abcdefghij'.charAt(index / 10)}${'abcdefghij'.charAt(index % 10)}`,
      value: String(value(index)),
    }));
  const described = (rows: { id: string; value: string }[], language: 'it' | 'en') =>
    describeChart(
      soundChart({
        kind: 'beeswarm',
        rows,
        words: { rows: Object.fromEntries(rows.map(({ id }) => [id, id])) },
      }),
      language,
    );

  it('that are all the same are told as one', () => {
    expect(
      described(
        sixty(() => 7),
        'en',
      ),
    ).toContain('60 values, all 7.');
    expect(
      described(
        sixty(() => 7),
        'it',
      ),
    ).toContain('60 valori, tutti 7.');
  });

  it('that share an extreme are counted and not named', () => {
    const text = described(
      sixty((index) => (index < 20 ? 1 : 9)),
      'en',
    );
    expect(text).toContain('60 values; the highest 9 (40); the lowest 1 (20).');
    expect(text).not.toContain('province');
  });
});

describe('sums, shares and indexes', () => {
  const codes = (made: MadeUp) => readMadeUp(made).findings.map(({ code, facts }) => ({ code, ...facts }));

  it.each([
    ['is zero', '2010 a 0', 'zero'],
    ['is missing', '2010 a', 'missing'],
    ['is below zero', '2010 a -3', 'negative'],
    ['has no row', undefined, 'absent'],
  ])('an index whose base %s is a finding that names it', (_, base, what) => {
    const others = ['2011 a 4', '2012 a 5', '2010 b 2', '2011 b 3', '2012 b 4'];
    const made = {
      kind: 'line',
      rows: rowsOf(...(base === undefined ? [] : [base]), ...others),
      types: asYears,
      spec: { ...overTime, transform: [{ index: { base: '2010' } }] },
      words: names,
    };
    const rows = what === 'absent' ? '2010, a' : 'r0 (data/made-up/rows.csv:2)';
    expect(codes(made)).toEqual([{ code: 'CHT-032', base: '2010', what, rows }]);
    const mended = { ...made, spec: { ...overTime, transform: [{ index: { base: '2011' } }] } };
    expect(codes(mended)).toEqual([]);
  });

  it('an index begins at 100 in its base, wherever that stands in the file', () => {
    const rows = rowsOf('2012 a 5', '2010 a 2', '2011 a 4');
    const chart = soundChart({
      kind: 'line',
      rows,
      types: asYears,
      spec: { category: 'at', transform: [{ index: { base: '2010' } }] },
    });
    expect(chart.data.map(({ category, cell }) => `${category} ${cell.text}`)).toEqual([
      '2010 100.0',
      '2011 200.0',
      '2012 250.0',
    ]);
  });

  it.each([
    ['parts below zero', ['n - 5', 's - -2'], 'negative'],
    ['a total of zero', ['n - 0', 's - 0'], 'zero'],
    ['a part that is missing', ['n - 5', 's -'], 'missing'],
  ])('shares of a total with %s are a finding that names the rows', (_, rows, what) => {
    const made = {
      kind: 'bar',
      rows: rowsOf(...rows).map(({ at, value }) => ({ at, value })),
      spec: { category: 'at', transform: [{ shareOfTotal: 'all' }] },
      words: { rows: { n: 'North', s: 'South' } },
    };
    expect(codes(made)).toMatchObject([{ code: 'CHT-033', what }]);
    expect(codes({ ...made, spec: { category: 'at' } })).toEqual([]);
  });

  const inParts = (parts: Record<string, string>, kind = 'stacked', unit = 'persons'): MadeUp => ({
    kind,
    unit,
    rows: Object.entries(parts).flatMap(([of, values]) =>
      values.split(' ').map((value, index) => ({ at: String(2010 + index), of, value })),
    ),
    types: asYears,
    spec: overTime,
    words: { series: Object.fromEntries(Object.keys(parts).map((key) => [key, `Part ${key}`])) },
  });

  it.each(['stacked', 'area'])('a total among the parts of a %s is a finding', (kind) => {
    const parts = { a: '210 220', b: '30 40', c: '240 260' };
    expect(codes(inParts(parts, kind))).toMatchObject([{ code: 'CHT-034', key: 'c' }]);
    expect(codes(inParts({ total: '5 7', b: '2 3', c: '3 4' }, kind))).toMatchObject([{ key: 'total' }]);
    // Small numbers may add up by chance.
    expect(codes(inParts({ a: '1 5', b: '2 3', c: '3 4' }, kind))).toEqual([]);
  });

  it('percentages of more than a hundred overlap', () => {
    expect(codes(inParts({ a: '60 50', b: '60 50' }, 'stacked', 'percent'))).toMatchObject([
      { code: 'CHT-034', key: '2010', sum: 120 },
    ]);
    expect(codes(inParts({ a: '33.4 50', b: '33.4 30', c: '33.3 20' }, 'stacked', 'percent'))).toEqual([]);
  });

  it('what a difference lacks is missing, and not left out', () => {
    const rows = rowsOf('n 2010 3', 'n 2011 5', 's 2011 4');
    const spec = { category: 'at', series: 'of', transform: [{ difference: ['2011', '2010'] }] };
    const chart = soundChart({
      kind: 'bar',
      rows,
      types: { of: 'year' },
      spec,
      words: { rows: { n: 'North', s: 'South' } },
    });
    expect(chart.data.map(({ category, cell }) => [category, cell.value])).toEqual([
      ['n', 2],
      ['s', undefined],
    ]);
  });
});

describe('what goes round', () => {
  const flow = (...steps: string[]): MadeUp => ({
    kind: 'flow',
    rows: steps.map((step, index) => {
      const [from = '', to = ''] = step.split('>');
      return { from, to, value: String(index + 3) };
    }),
    spec: { from: 'from', to: 'to' },
    words: {
      nodes: Object.fromEntries(steps.flatMap((step) => step.split('>')).map((node) => [node, node])),
      rows: Object.fromEntries(steps.map((_, index) => [`r${index}`, `Step ${'abcdefghij'.charAt(index)}`])),
    },
  });
  const details = (made: MadeUp) =>
    readMadeUp(made).findings.map(
      ({ code, facts }) => `${code} ${'detail' in facts ? String(facts.detail) : ''}`,
    );
  const file = 'data/made-up/rows.csv';

  it.each([
    ['in itself', ['a>b', 'b>b'], [`${file}:3 (b > b)`]],
    ['in two', ['pt>ch', 'ch>pt'], [`${file}:2 (pt > ch), ${file}:3 (ch > pt)`]],
    ['in three', ['z>a', 'a>b', 'b>c', 'c>a'], [`${file}:3 (a > b), ${file}:4 (b > c), ${file}:5 (c > a)`]],
    [
      'twice',
      ['a>b', 'b>a', 'c>d', 'd>c'],
      [`${file}:2 (a > b), ${file}:3 (b > a)`, `${file}:4 (c > d), ${file}:5 (d > c)`],
    ],
  ])('%s is a finding that names the rows', (_, steps, expected) => {
    expect(details(flow(...steps))).toEqual(expected.map((detail) => `CHT-031 ${detail}`));
    const withoutFirst = steps.filter((step) => !['b>b', 'pt>ch', 'a>b', 'c>d'].includes(step));
    expect(details(flow('x>y', 'y>z', ...withoutFirst)).filter((each) => each.startsWith('CHT-031'))).toEqual(
      [],
    );
  });

  it('two ways to one place are no circle', () => {
    expect(details(flow('a>b', 'b>d', 'a>c', 'c>d'))).toEqual([]);
  });
});

it('the history of a figure goes on in time, unless its rows are listed', () => {
  const dated = [
    { at: '2020', value: '3' },
    { at: '2015', value: '4' },
  ];
  const made = { kind: 'figure-thread', rows: dated, types: asYears, spec: { category: 'at' } };
  expect(soundChart(made).data.map(({ category }) => category)).toEqual(['2015', '2020']);
  const words = { rows: { r0: 'First', r1: 'Second' } };
  const listed = soundChart({ ...made, spec: { rows: ['r1', 'r0'] }, words });
  expect(listed.data.map(({ key }) => key)).toEqual(['r1', 'r0']);
});

describe('a timeline', () => {
  const events = (values: readonly string[], type: string): MadeUp => ({
    kind: 'timeline',
    rows: values.map((value) => ({ value })),
    types: { value: type },
    words: {
      rows: Object.fromEntries(values.map((_, index) => [`r${index}`, `Event ${'abcdefgh'.charAt(index)}`])),
    },
  });

  it.each([
    ['decades apart', ['1950', '1990', '2020'], 'year'],
    ['a century apart, newest first', ['2020', '1921'], 'year'],
    ['a day apart', ['2024-01-01', '2024-01-02', '2024-01-03'], 'date'],
    ['on days of distant years', ['2024-03-01', '1999-12-31', '2024-03-02'], 'date'],
    ['in one year', ['2020', '2020'], 'year'],
  ])('with events %s is drawn', (_, values, type) => {
    const chart = soundChart(events(values, type));
    expect(faultsOf(chart)).toEqual([]);
    const years = chart.data.map(({ cell }) => cell.value ?? 0);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('names its days, in the drawing and in the table', () => {
    const chart = soundChart(events(['2024-01-02', '2024-01-01'], 'date'));
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['1 Jan 2024', '2 Jan 2024']));
    expect(chartTable(chart, 'it').rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '1 gennaio 2024',
      '2 gennaio 2024',
    ]);
  });
});

describe('names that look like times', () => {
  const line = (ats: readonly string[], kind = 'line', spec: object = {}): MadeUp => ({
    kind,
    rows: ats.map((at, index) => ({ at, value: String(index + 2) })),
    spec: { category: 'at', ...spec },
    words: { rows: Object.fromEntries(ats.map((at, index) => [at, `Name ${'abcdef'.charAt(index)}`])) },
  });
  const told = (made: MadeUp) =>
    readMadeUp(made).findings.map(({ code, facts }) => `${code} ${(facts as { what: string }).what}`);
  it.each([
    ['two ways', ['2006-07', '2007-08', '2009-10']],
    ['two ways', ['2008-09', '2011-12', '2012-13']],
    ['two ways', ['2011/10', '2011/11', '2011/12']],
    ['unread', ['31/12/2024', '30/11/2024', '01/02/2024']],
    ['unread', ['3 marzo', '4 marzo', '1 maggio']],
    ['order', ['dicembre', 'aprile', 'gennaio']],
    ['order', ['Survey of 2024', 'Survey of 2013']],
    ['skipped', ['gennaio', 'febbraio', 'aprile']],
    ['numbers', ['0', '1', '5', '80']],
    ['same', ['2010-Q1', 'Q1 2010', '2010-Q2']],
  ])('are a finding, %s, where a line would pass from one to the next: %j', (what, ats) => {
    expect(told(line(ats))).toEqual([`CHT-041 ${what}`]);
  });

  it.each([
    ['line', ['novembre', 'dicembre', 'gennaio']],
    ['line', ['Survey of 2013', 'Survey of 2024']],
    ['line', ['2009/10', '2010/11', '2012/13']],
    ['line', ['2009-M10', '2009-M11', '2009-M12']],
    ['line', ['0', '5', '10']],
    ['dot', ['0', '1', '5', '80']],
    ['bar', ['31/12/2024', '30/11/2024', '01/02/2024']],
  ])('in the order of time, or as rows of a %s, are drawn: %j', (kind, ats) => {
    expect(told(line(ats, kind))).toEqual([]);
  });

  it('that bars of a plot skip are a place without a value, and not without a word', () => {
    const chart = soundChart({
      kind: 'plot',
      rows: rowsOf('2019 a 1', '2020 a 4', '2022 a 2').map(({ at, value }) => ({ at, value })),
      types: asYears,
      spec: { category: 'at', marks: [{ mark: 'barY', x: 'at', y: 'value' }] },
    });
    expect(textsIn(chart)).toContain('2021: no data');
  });
});

describe('a total that its name or its file tells', () => {
  const zones = ['n p 4', 'n q 6', 's p 5', 's q 7', 'italy p 9', 'italy q 13'];
  const made = (kind: string, rows: readonly string[], spec: object): MadeUp => ({
    kind,
    rows: rowsOf(...rows),
    spec: { category: 'at', ...spec },
    words: {
      rows: { n: 'North', s: 'South', ...(rows === zones ? { italy: 'All of it' } : {}) },
      ...(kind === 'marimekko' ? { series: { p: 'P', q: 'Q' } } : {}),
    },
  });
  it.each([
    made('marimekko', zones, { series: 'of' }),
    made('bar', ['n p 4', 'n q 6', 'n _T 10', 's p 5', 's q 7', 's _T 12'], { aggregate: 'sum' }),
  ])('is not added to its parts: $kind', (each) => {
    expect(readMadeUp(each).findings.map(({ code }) => code)).toEqual(['CHT-034']);
  });
});

it('piles in panels say once which of their ends they hold', () => {
  const keys = [...'abcdefghijkl'];
  const chart = soundChart({
    kind: 'histogram',
    rows: keys.map((id, index) => ({ id, zone: index % 2 === 0 ? 'north' : 'south', value: String(index) })),
    spec: { binWidth: 2, multiples: { by: 'zone' } },
    words: {
      rows: Object.fromEntries(keys.map((id) => [id, `Row ${id}`])),
      panels: { north: 'North', south: 'South' },
    },
  });
  expect(textsIn(chart).filter((text) => text.startsWith('Each pile begins'))).toHaveLength(1);
  expect(faultsOf(chart)).toEqual([]);
});

describe('dots of a plot whose area is a series', () => {
  const dots = (value: string, spec: object = {}): MadeUp => ({
    kind: 'plot',
    rows: rowsOf(`n p ${value}`, 'n q 2', 's p 3', 's q 1'),
    spec: {
      category: 'at',
      series: 'of',
      observation: 'category',
      marks: [{ mark: 'dot', x: 'q', y: 'at', r: 'p' }],
      ...spec,
    },
    words: { rows: { n: 'North', s: 'South' }, series: { p: 'People', q: 'Quota' } },
  });
  it('name it', () => {
    const chart = soundChart(dots('1'));
    expect(textsIn(chart)).toContain('Area of the dot: People');
    expect(faultsOf(chart)).toEqual([]);
  });
  it('have none below zero', () => {
    expect(readMadeUp(dots('-1')).findings.map(({ code }) => code)).toEqual(['PLT-003']);
  });
});

it('time on an axis of a plot is not turned round', () => {
  const made: MadeUp = {
    kind: 'plot',
    rows: rowsOf('2019 a 1', '2020 a 4').map(({ at, value }) => ({ at, value })),
    types: asYears,
    spec: {
      category: 'at',
      marks: [{ mark: 'line', x: 'at', y: 'value' }],
      scales: { x: { reverse: true } },
    },
  };
  expect(readMadeUp(made).findings.map(({ code }) => code)).toEqual(['PLT-003']);
});
