import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { rowNames } from '../../src/charts/beside/chart-controls.ts';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { spokenRows } from '../../src/charts/beside/chart-value.ts';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { readSample } from '../../src/charts/reading/read-sample.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawnCsv } from '../../src/downloads/drawn-csv.ts';
import { layoutFaultsOf } from '../../src/plotting/seen/layout-faults.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { languages } from '../../src/site.ts';
import { faultsOf, readMadeUp, soundChart, textsIn, type MadeUp } from './made-up-chart.ts';

const names = { north: 'North', south: 'South', isles: 'Isles' };
const rows = (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.entries(values).flatMap(([zone, of]) =>
    Object.entries(of).map(([at, value]) => ({ zone, at, value })),
  );

const shops: MadeUp = {
  kind: 'bar',
  rows: rows({
    south: { bread: '5', fruit: '20' },
    north: { bread: '10', fruit: '40', fish: '30' },
    isles: { fish: '', fruit: '1', bread: '2' },
  }),
  spec: { category: 'at', multiples: { by: 'zone' } },
  words: { rows: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish' }, panels: names },
};

/** The same with something else in its file. */
const withSpec = (spec: Readonly<Record<string, unknown>>): MadeUp => ({
  ...shops,
  spec: { ...shops.spec, ...spec },
});
const codesOf = (made: MadeUp) => readMadeUp(made).findings.map(({ code }) => code);

describe('a chart drawn once for each value of a column', () => {
  const chart = soundChart(shops);

  it('has one table, panel by panel in the order of the words, the same order in each', () => {
    const { rows: own } = chartTable(chart, 'en');
    expect(own.map(({ group, label }) => `${group} ${label}`)).toEqual([
      ...['North Fruit', 'North Fish', 'North Bread'],
      ...['South Fruit', 'South Fish', 'South Bread'],
      ...['Isles Fruit', 'Isles Fish', 'Isles Bread'],
    ]);
  });

  it('names in the panel itself what it lacks, as a cell or as a row', () => {
    const texts = textsIn(chart);
    expect(texts.filter((text) => text === 'no data')).toHaveLength(1);
    expect(texts.filter((text) => text === 'not stated')).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(['North', 'South', 'Isles']));
  });

  it('has one scale in all panels: half as much is half as long', () => {
    const lengthOf = (row: number) => {
      const rule = seenIn(drawChart(chart, 'en', 248)).shapes.find(
        (shape) => shape.row === row && shape.classes.has('rule'),
      );
      return rule === undefined ? 0 : rule.right - rule.left;
    };
    expect(lengthOf(3)).toBeCloseTo(lengthOf(0) / 2, 1);
  });

  it('gives each panel its own scale only when its file says so, and then says it', () => {
    const free = soundChart(withSpec({ multiples: { by: 'zone', scales: 'free' } }));
    expect(textsIn(free)).toContain('Each panel has a scale of its own.');
    expect(describeChart(free, 'en')).toContain('3 panels, each on a scale of its own.');
    expect(describeChart(chart, 'en')).toContain('3 panels, all on one scale.');
  });

  it('stands in one column on a phone and in more where there is room', () => {
    const leftsAt = (width: number) =>
      new Set(
        seenIn(drawChart(chart, 'en', width))
          .texts.filter(({ text }) => Object.values(names).includes(text))
          .map(({ left }) => Math.round(left)),
      ).size;
    expect([248, 328, 448, 660].map(leftsAt)).toEqual([1, 1, 2, 3]);
  });

  it('speaks of a row with its panel, under an address of its own, and goes to the panels by name', () => {
    const spoken = spokenRows(chart, 'en');
    expect(spoken[0]?.name).toBe('North: Fruit');
    expect(new Set(spoken.map(({ address }) => address)).size).toBe(spoken.length);
    expect(rowNames(chart, 'en')).toEqual([
      { row: 0, words: 'North' },
      { row: 3, words: 'South' },
      { row: 6, words: 'Isles' },
    ]);
  });

  it('says in its description where the extremes are', () => {
    const many = soundChart({
      ...shops,
      rows: rows({
        north: { bread: '10', fruit: '40', fish: '30', wine: '3', oil: '4' },
        south: { bread: '11', fruit: '41', fish: '31', wine: '2', oil: '5' },
        isles: { bread: '12', fruit: '42', fish: '32', wine: '1', oil: '6' },
      }),
      words: {
        rows: { bread: 'Bread', fruit: 'Fruit', fish: 'Fish', wine: 'Wine', oil: 'Oil' },
        panels: names,
      },
    });
    expect(describeChart(many, 'en')).toContain('the highest Fruit (Isles), 42; the lowest Wine (Isles), 1.');
  });

  it('computes in each panel by itself, and its download says of which', () => {
    const shares = soundChart({
      ...shops,
      rows: rows({ north: { bread: '1', fruit: '3' }, south: { bread: '30', fruit: '10' } }),
      spec: { ...shops.spec, transform: [{ shareOfTotal: 'all' }] },
      words: { rows: { bread: 'Bread', fruit: 'Fruit' }, panels: { north: 'North', south: 'South' } },
    });
    expect(shares.data.map(({ cell }) => cell.value)).toEqual([75, 25, 25, 75]);
    expect(drawnCsv(shares).split('\n').slice(0, 2)).toEqual([
      'panel,category,series,value,unit,state,source,period,formula',
      expect.stringMatching(/^north,/),
    ]);
  });

  it('keeps to each panel what it alone has', () => {
    const provinces = soundChart({
      ...shops,
      rows: rows({ north: { como: '1', lodi: '3' }, south: { bari: '30', lecce: '10' } }),
      words: {
        rows: { como: 'Como', lodi: 'Lodi', bari: 'Bari', lecce: 'Lecce' },
        panels: { north: 'North', south: 'South' },
      },
    });
    expect(provinces.data).toHaveLength(4);
  });
});

describe('panels that cannot be', () => {
  it('are refused where the kind has none, with the kinds that have', () => {
    const found = readMadeUp({ ...shops, kind: 'big-number' }).findings.filter(
      ({ code }) => code === 'CHT-037',
    );
    const kinds = chartTypes.filter(({ drawsMultiples }) => drawsMultiples).map(({ name }) => name);
    expect(found.map(({ facts }) => facts)).toEqual([{ kind: 'big-number', kinds: kinds.join(', ') }]);
    expect(kinds).toEqual(
      expect.arrayContaining(['stacked', 'histogram', 'scatter', 'beeswarm', 'heat-map', 'marimekko']),
    );
  });

  it('are refused when there is one, or more than twelve', () => {
    const one = rows({ north: { bread: '10', fruit: '40' } });
    expect(
      codesOf({ ...shops, rows: one, words: { rows: { bread: 'B', fruit: 'F' }, panels: { north: 'N' } } }),
    ).toEqual(['CHT-012']);
    const zones = Array.from({ length: 13 }, (_, index) => `z${'abcdefghijklm'.charAt(index)}`);
    const many = { ...shops, rows: zones.flatMap((zone) => rows({ [zone]: { bread: '1', fruit: '2' } })) };
    const words = { rows: { bread: 'B', fruit: 'F' } };
    const panels = (of: string[]) => Object.fromEntries(of.map((zone) => [zone, zone.toUpperCase()]));
    expect(codesOf({ ...many, words: { ...words, panels: panels(zones) } })).toEqual(['CHT-012']);
    const few = zones.slice(0, 12);
    const spec = { ...shops.spec, transform: [{ filter: { zone: few } }] };
    expect(codesOf({ ...many, spec, words: { ...words, panels: panels(few) } })).toEqual([]);
  });

  it('are refused without their names, with names to spare, and by a column that is not there', () => {
    expect(
      codesOf({ ...shops, words: { ...shops.words, panels: { north: 'North', south: 'South' } } }),
    ).toEqual(['CHT-004', 'CHT-004']);
    expect(codesOf({ ...shops, words: { ...shops.words, panels: { ...names, moon: 'Moon' } } })).toEqual([
      'CHT-008',
      'CHT-008',
    ]);
    expect(codesOf(withSpec({ multiples: { by: 'zones' } }))).toEqual(['CHT-002']);
  });
});

const parts = ['a', 'b', 'c'];
const inParts = (values: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>) =>
  Object.entries(values).flatMap(([zone, of]) =>
    Object.entries(of).flatMap(([at, numbers]) =>
      numbers.map((value, index) => ({ zone, at, part: parts[index] ?? '', value: String(value) })),
    ),
  );
const ofParts: Omit<MadeUp, 'kind'> = {
  rows: inParts({
    north: { bread: [30, 12, 8], fish: [10, 10, 0] },
    south: { bread: [3, 1, 2], fish: [1, 0, 4] },
    isles: { bread: [15, 7, 8], fish: [20, 1, 1] },
  }),
  spec: { category: 'at', series: 'part', multiples: { by: 'zone' } },
  words: {
    panels: names,
    rows: { bread: 'Bread', fish: 'Fish' },
    series: { a: 'Morning', b: 'Afternoon', c: 'Evening' },
  },
};
/** Twelve places in each of three panels, of values that are far apart from panel to panel. */
const places = 'abcdefghijkl';
const ofPlaces = (valueOf: (index: number, panel: number) => number): Omit<MadeUp, 'kind'> => ({
  rows: Object.keys(names).flatMap((zone, panel) =>
    Array.from(places, (at, index) => ({ zone, at, value: String(valueOf(index, panel)) })),
  ),
  spec: { category: 'at', multiples: { by: 'zone' } },
  words: {
    panels: names,
    rows: Object.fromEntries(Array.from(places, (at) => [at, `Place ${at.toUpperCase()}`])),
  },
});

describe('what panels have in common', () => {
  it.each(['stacked', 'marimekko', 'heat-map'])('has its key once in a chart of kind %s', (kind) => {
    const texts = textsIn(soundChart({ ...ofParts, kind }));
    const key = kind === 'heat-map' ? ['10', '20', '30'] : ['Morning', 'Afternoon', 'Evening'];
    expect(texts.slice(0, 3)).toEqual(key);
    if (kind !== 'heat-map') expect(texts.filter((text) => text === 'Morning')).toHaveLength(1);
  });

  it('has the key of shades in each panel where each has shades of its own', () => {
    const spec = { ...ofParts.spec, multiples: { by: 'zone', scales: 'free' } };
    expect(textsIn(soundChart({ ...ofParts, kind: 'heat-map', spec }))[0]).toBe('North');
  });

  it('is refused where the parts of all panels are more than there are fills', () => {
    const own = (zone: string, keys: string) =>
      Array.from(keys, (part) => ({ zone, at: 'bread', part, value: '3' }));
    const made = {
      ...ofParts,
      rows: [...own('north', 'abc'), ...own('south', 'def'), ...own('isles', 'ghi')],
      words: {
        panels: names,
        rows: { bread: 'Bread' },
        series: Object.fromEntries(Array.from('abcdefghi', (key) => [key, `Part ${key}`])),
      },
    };
    expect(codesOf({ ...made, kind: 'marimekko' })).toEqual(['CHT-012']);
    expect(codesOf({ ...made, kind: 'stacked' })).toEqual(['CHT-012']);
  });

  it('is the area of a value in proportional parts, and the height of a block in piles', () => {
    const seen = seenIn(drawChart(soundChart({ ...ofParts, kind: 'marimekko' }), 'en', 248));
    const areaOf = (row: number) => {
      const box = seen.shapes.find((each) => each.row === row && each.column === 0);
      return box === undefined ? 0 : (box.right - box.left + 1) * (box.bottom - box.top);
    };
    expect(areaOf(0) / areaOf(2)).toBeCloseTo(30 / 3, 0);
    const made = ofPlaces((index, panel) => (panel === 0 ? 5 : index * 3) + panel * 20);
    const piles = soundChart({ ...made, kind: 'histogram', spec: { ...made.spec, binWidth: 10 } });
    const heights = seenIn(drawChart(piles, 'en', 248)).shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.row !== undefined ? Math.round(shape.bottom - shape.top) : [],
    );
    expect(new Set(heights).size).toBe(1);
    expect(heights).toHaveLength(36);
  });

  it('counts classes over all panels, and tells those of each', () => {
    const made = ofPlaces((index, panel) => index + panel * 1000);
    expect(codesOf({ ...made, kind: 'histogram', spec: { ...made.spec, binWidth: 10 } })).toEqual([
      'CHT-012',
    ]);
    const near = ofPlaces((index, panel) => index + panel * 20);
    const chart = soundChart({ ...near, kind: 'histogram', spec: { ...near.spec, binWidth: 10 } });
    expect(describeChart(chart, 'en')).toContain('North: from 0 to under 10: 10; from 10 to under 20: 2.');
    expect(describeChart(chart, 'en')).toContain('South: from 20 to under 30: 10; from 30 to under 40: 2.');
  });
});

describe('the numbers of points in a plane', () => {
  it('each stand at a point, however close the points are', () => {
    const rows = Array.from(places.slice(0, 8)).flatMap((at, index) => [
      { at, of: 'x', value: String(1 + (index % 3)) },
      { at, of: 'y', value: String(1 + Math.floor(index / 3)) },
    ]);
    const far = [
      { at: 'l', of: 'x', value: '90' },
      { at: 'l', of: 'y', value: '90' },
    ];
    const chart = soundChart({
      kind: 'scatter',
      rows: [...rows, ...far],
      spec: { category: 'at', series: 'of', x: 'x', y: 'y' },
      words: {
        rows: Object.fromEntries(Array.from(`${places.slice(0, 8)}l`, (at) => [at, `A place called ${at}`])),
        series: { x: 'Across', y: 'Up' },
      },
    });
    for (const width of wideDrawingWidths) {
      const seen = seenIn(drawChart(chart, 'en', width));
      expect(layoutFaultsOf(seen)).toEqual([]);
      const said = seen.texts.map(({ text }) => text);
      for (const text of said.filter((each) => /^\d$/.test(each)))
        expect(said.filter((each) => each === text).length, `${text} at ${width}`).toBeGreaterThan(1);
      for (const at of places.slice(0, 8)) expect(said.join(' ')).toContain(`called ${at}`);
    }
  });
});

describe.each(chartTypes.filter(({ examples }) => examples?.['panels'] !== undefined))(
  'the example of panels of the type $name',
  (type) => {
    it('is drawn without a fault at every width', () => {
      const chart = readSample(type, 'panels');
      expect(faultsOf(chart)).toEqual([]);
      for (const language of languages)
        for (const width of wideDrawingWidths)
          expect(layoutFaultsOf(seenIn(drawChart(chart, language, width)))).toEqual([]);
    });
  },
);
