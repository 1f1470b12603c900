import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { layoutFaultsOf } from '../../src/plotting/seen/layout-faults.ts';
import { seenIn } from '../../src/plotting/seen/seen.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { faultsOf, soundChart, type MadeUp } from './made-up-chart.ts';

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
