import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { layoutFaultsOf } from '../../src/plotting/seen/layout-faults.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { drawn, faultsOf, readMadeUp, soundChart, textsIn, type MadeUp } from './made-up-chart.ts';

const values = [20, 24, 22, 30, 61, 33, 31, 35];
const line: MadeUp = {
  kind: 'line',
  types: { year: 'year' },
  rows: values.map((value, index) => ({ year: String(2010 + index), value: String(value) })),
  spec: { category: 'year', annotations: [{ id: 'fair', at: '2014' }] },
  words: { annotations: { fair: 'The fair was in town' } },
};
const bars: MadeUp = {
  kind: 'bar',
  rows: Array.from({ length: 12 }, (_, index) => ({
    at: 'abcdefghijkl'.charAt(index),
    value: String(100 - index),
  })),
  spec: { category: 'at', annotations: [{ id: 'note', at: 'c' }] },
  words: {
    rows: Object.fromEntries([...'abcdefghijkl'].map((key) => [key, `Place ${key.toUpperCase()}`])),
    annotations: {
      note: 'Here a text that is far too long to stand between one bar and the next among so many of them',
    },
  },
};

/** The words of an annotation as they stand in a drawing, and how far its first line is from its ring. */
function annotationIn(made: MadeUp, width: number) {
  const seen = seenIn(drawChart(soundChart(made), 'en', width));
  const ring = seen.shapes.find(({ classes }) => classes.has('annotated'));
  const texts = seen.texts.filter(({ role }) => role === 'annotation' || role === 'annotation-strong');
  const [first] = texts;
  const away =
    ring === undefined || first === undefined
      ? Infinity
      : Math.max(0, first.top - ring.bottom, ring.top - first.bottom) +
        Math.max(0, first.left - ring.right, ring.left - first.right);
  return {
    said: texts.map(({ text }) => text).join(' '),
    away,
    isNamed: texts.some(({ role }) => role !== 'annotation'),
  };
}

describe('an annotation', () => {
  it('stands beside its value where there is room, on nothing and under nothing', () => {
    const { said, away, isNamed } = annotationIn(line, 660);
    expect(said).toBe('The fair was in town');
    expect(away).toBeLessThan(30);
    expect(isNamed).toBe(false);
  });

  it('stands under the drawing on a phone, where it names what it is about', () => {
    const { said, isNamed } = annotationIn(line, 248);
    expect(said).toBe('2014 The fair was in town');
    expect(isNamed).toBe(true);
  });

  it('is never dropped and never covers anything, at any width', () => {
    for (const made of [line, bars]) {
      const chart = soundChart(made);
      expect(faultsOf(chart)).toEqual([]);
      for (const width of wideDrawingWidths) {
        expect(layoutFaultsOf(seenIn(drawChart(chart, 'en', width)))).toEqual([]);
        const said = annotationIn(made, width).said.replaceAll(/\s+/g, ' ');
        expect(said).toContain(String(Object.values(made.words?.['annotations'] ?? {})[0]));
      }
    }
  });

  it('is spoken with what it is about', () => {
    expect(describeChart(soundChart(line), 'en')).toContain('2014: The fair was in town.');
  });
});

describe('a stretch', () => {
  const period = { id: 'works', from: '2012', to: '2015' };
  const range = { id: 'goal', values: [30, 45] };
  const withStretches = (
    stretches: readonly object[],
    annotations: Readonly<Record<string, string>>,
  ): MadeUp => ({
    ...line,
    spec: { category: 'year', stretches },
    words: { annotations },
  });
  const groundsIn = (made: MadeUp, width: number) =>
    seenIn(drawChart(soundChart(made), 'en', width)).shapes.filter(({ classes }) => classes.has('stretch'));

  it('of times lies from the first to the last of them, its text inside where there is room', () => {
    const made = withStretches([period], { works: 'Works in the square' });
    const seen = seenIn(drawChart(soundChart(made), 'en', 660));
    const [ground] = groundsIn(made, 660);
    const middleOf = (row: number) => {
      const mark = seen.shapes.find((shape) => shape.row === row && shape.kind === 'rect');
      return mark === undefined ? 0 : (mark.left + mark.right) / 2;
    };
    expect(ground?.left).toBeCloseTo(middleOf(2), 0);
    expect(ground?.right).toBeCloseTo(middleOf(5), 0);
    const text = seen.texts.find(({ role }) => role === 'annotation');
    expect(text?.left).toBeGreaterThan(ground?.left ?? Infinity);
    expect(text?.right).toBeLessThan(ground?.right ?? 0);
    expect(textsIn(soundChart(made), 248)).toEqual(
      expect.arrayContaining(['2012–2015', 'Works in the square']),
    );
  });

  it('of values widens the scale to itself, and is spoken with its ends', () => {
    const far = withStretches([{ id: 'goal', values: [80, 95] }], { goal: 'What was promised' });
    const [ground] = groundsIn(far, 660);
    expect(ground?.top).toBeGreaterThanOrEqual(20);
    expect(describeChart(soundChart(far), 'en')).toContain('80–95: What was promised.');
  });

  it('and values told under the drawing are numbered, each number at what it is about', () => {
    const made: MadeUp = {
      ...withStretches([period, range], { works: 'Works', goal: 'Goal', fair: 'The fair was in town' }),
      spec: { category: 'year', stretches: [period, range], annotations: [{ id: 'fair', at: '2014' }] },
    };
    const texts = textsIn(soundChart(made), 248);
    for (const number of ['(1)', '(2)', '(3)']) expect(texts).toContain(number);
    expect(texts).toEqual(expect.arrayContaining(['(1) 2012–2015', '(2) 30–45', '(3) 2014']));
    expect(faultsOf(soundChart(made))).toEqual([]);
  });

  it('has its text, and begins and ends with times that are drawn', () => {
    const codesOf = (made: MadeUp) => readMadeUp(made).findings.map(({ code }) => code);
    expect(codesOf(withStretches([period], {}))).toEqual(['CHT-004', 'CHT-004']);
    expect(codesOf(withStretches([{ ...period, to: '2030' }], { works: 'Works' }))).toEqual(['CHT-008']);
    expect(codesOf(withStretches([{ id: 'works' }], { works: 'Works' }))).not.toEqual([]);
  });

  describe('over an area', () => {
    const values = (min: number): MadeUp => ({
      kind: 'area',
      rows: ['p', 'q'].flatMap((of) => ['2010', '2011'].map((at) => ({ at, of, value: '4' }))),
      types: { at: 'year' },
      spec: { category: 'at', series: 'of', stretches: [{ id: 'goal', values: [min, 3] }] },
      words: { annotations: { goal: 'Goal' }, series: { p: 'Pane', q: 'Frutta' } },
    });
    it('shows its edges over the layers and has its text under the drawing', () => {
      const chart = soundChart(values(2));
      expect(drawn(chart).match(/class="stretch-edge"/g)).toHaveLength(1);
      expect(textsIn(chart)).toEqual(expect.arrayContaining(['2–3', 'Goal']));
      expect(faultsOf(chart)).toEqual([]);
    });
    it('does not begin below zero', () => {
      expect(readMadeUp(values(-2)).findings.map(({ code }) => code)).toEqual(['CHT-013']);
    });
  });

  it('is told from its earlier end, whichever comes first in the file', () => {
    const made = withStretches([{ ...period, from: '2015', to: '2012' }], { works: 'Works' });
    expect(describeChart(soundChart(made), 'en')).toContain('2012–2015: Works.');
  });
});

it('a value that is missing has no ring, which would be read as one', () => {
  const chart = soundChart({
    kind: 'line',
    rows: ['3', '', '4'].map((value, index) => ({ at: String(2010 + index), value })),
    types: { at: 'year' },
    spec: { category: 'at', annotations: [{ id: 'gap', at: '2011' }] },
    words: { annotations: { gap: 'Nobody counted' } },
  });
  expect(drawn(chart)).not.toContain('class="annotated"');
  expect(textsIn(chart)).toContain('Nobody counted');
});
