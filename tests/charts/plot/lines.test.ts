import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { classesOf } from '../../../src/markup/element.ts';
import { layoutFaults } from '../../../src/plotting/drawing.ts';
import { drawn, readMadeUp, soundChart, textsIn, type MadeUp } from '../made-up-chart.ts';
import { elementsOf, soundPlot } from './made-plot.ts';

/** A line of years and values, written `year value edition`. */
const line = (rows: readonly string[], spec: object = {}, words: object = {}): MadeUp => ({
  kind: 'plot',
  rows: rows.map((row) => {
    const [year = '', value = '', edition = ''] = row.split(' ');
    return { year, value, edition };
  }),
  types: { year: 'year' },
  spec: { category: 'year', marks: [{ mark: 'line', x: 'year', y: 'value' }], ...spec },
  words: { ...words },
});
/** How many points each piece of the line has. */
const pieces = (made: MadeUp) =>
  elementsOf(soundChart(made))
    .filter((each) => each.name === 'path' && classesOf(each).some((name) => /^line(?:-|$)/.test(name)))
    .map(({ attributes }) => [...String(attributes['d']).matchAll(/[ML]/g)].length);

describe('a line over years', () => {
  it('is broken where no row has the year, which is hatched and told', () => {
    const made = line(['2010 5', '2011 7', '2012 6', '2014 9', '2015 8']);
    expect(pieces(made)).toEqual([3, 2]);
    expect(textsIn(soundChart(made)).join(' ')).toContain('2013: no data');
    expect(drawn(soundChart(made))).toContain('class="hatch"');
  });

  it('is broken once where several years in a row are absent', () => {
    const made = line(['2010 5', '2011 7', '2012 6', '2016 9', '2017 8']);
    expect(pieces(made)).toEqual([3, 2]);
    expect(textsIn(soundChart(made)).join(' ')).toMatch(/2013.2015: no data/);
  });

  it('joins years at irregular distances, which lack nothing', () => {
    expect(pieces(line(['2001 5', '2003 7', '2008 6', '2011 9']))).toEqual([4]);
  });

  it('joins no values of different editions', () => {
    const rows = ['2010 5 a', '2011 7 a', '2012 6 b', '2013 9 b'];
    expect(pieces(line(rows))).toEqual([4]);
    expect(pieces(line(rows, { edition: 'edition' }))).toEqual([2, 2]);
  });
});

describe('a threshold among marks', () => {
  const address = 'size-classes/shares?size_class=large&measure=jobs#share';
  const threshold = { threshold: { from: address } };
  const made = (spec: object): MadeUp => ({
    ...line(['2010 5', '2011 7', '2012 6'], spec, { threshold: 'The goal' }),
    unit: 'percent',
  });

  it('is a rule across with its words, and the axis reaches it', () => {
    const chart = soundChart(made(threshold));
    expect(textsIn(chart)).toContain('The goal');
    const rule = elementsOf(chart).find((each) => classesOf(each).includes('threshold'));
    const [, y] = /M[\d.]+ ([\d.]+)H/.exec(String(rule?.attributes['d'])) ?? [];
    expect(Number(y)).toBeGreaterThan(0);
    expect(layoutFaults(drawChart(chart, 'en', 248))).toEqual({ collisions: [], clipped: [] });
  });

  it('over an axis of names is refused', () => {
    const marks = [{ mark: 'barX', x: 'value', y: 'year' }];
    const { findings } = readMadeUp(made({ ...threshold, marks }));
    expect(findings.map(({ code, facts }) => [code, Object.values(facts)[0]])).toContainEqual([
      'PLT-001',
      'threshold',
    ]);
  });
});

describe('an arrow between two series', () => {
  const rows = ['a', 'b'].flatMap((at, index) =>
    ['p', 'q'].map((of) => ({ id: `${at}${of}`, at, of, value: of === 'p' ? 3 + index : 9 - index })),
  );
  const made = (marks: object[]) =>
    soundPlot({
      rows,
      spec: { category: 'at', series: 'of', observation: 'category', marks },
      words: { rows: { a: 'Alpha', b: 'Beta' }, series: { p: 'Before', q: 'After' } },
    });
  const arrow = { mark: 'arrow', y1: 'at', y2: 'at', x1: 'p', x2: 'q' };
  const namesIn = (marks: object[]) =>
    drawChart(made(marks), 'en', 660).textBoxes.filter(({ text }) => ['Before', 'After'].includes(text));

  it('has a key that names where it comes from and, to the right, where it goes', () => {
    const [from, to] = namesIn([arrow]);
    expect([from?.text, to?.text]).toEqual(['Before', 'After']);
    expect(to?.left).toBeGreaterThan((from?.right ?? 0) + 20);
  });

  it('has none where its ends have marks of their own, which name them', () => {
    const dots = ['p', 'q'].map((x) => ({ mark: 'dot', x, y: 'at' }));
    expect(namesIn([arrow, ...dots])).toHaveLength(2);
  });
});
