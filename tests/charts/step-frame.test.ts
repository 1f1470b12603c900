import { describe, expect, it } from 'vitest';
import { chartInState } from '../../src/charts/chart.ts';
import { pictureOf, stepFrame } from '../../src/stories/step-frame.ts';
import type { ShownStep } from '../../src/documents/section.ts';
import { present } from '../../src/present.ts';
import { DrawingBuilder } from '../../src/plotting/drawing.ts';
import { publication } from '../content.ts';

const chart = present(publication.charts.get('firms-jobs-value'), 'a field of dots');
const bars = present(publication.charts.get('growth-2017'), 'a bar chart');
const of = (panel: string, focus?: string): ShownStep => ({ panel, focus, state: undefined });
const frames = ['firms', 'jobs', 'value-added'].map((panel) =>
  stepFrame(chart, of(panel, `large ${panel}`), 'en'),
);
const fields = frames.map(({ field }) => present(field, 'the field of a frame'));

/** How many dots each of the two drawings has, by the stretches its paths draw and its large dots. */
function dotsOf(drawings: string): number[] {
  return drawings
    .split('</svg>')
    .slice(0, -1)
    .map((drawing) => {
      const outer = drawing.matchAll(
        /<path class="dots-(?:full|tint|open)(?: back)?" d="([^"]*)" stroke-dasharray="0 ([\d.]+)"/g,
      );
      const large = [...drawing.matchAll(/<circle class="key-\w+ large"/g)].length;
      return [...outer].reduce((sum, [, d = '', cell = '1']) => {
        const runs = [...d.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
        return sum + runs.reduce((dots, length) => dots + Math.round(length / Number(cell)) + 1, 0);
      }, large);
    });
}

describe('the frames of a field told step by step', () => {
  it('have all the dots at every step and in both shapes, whatever divides them', () => {
    expect(frames.map(({ drawings }) => dotsOf(drawings))).toEqual(frames.map(() => [1000, 1000]));
  });

  it('keep the field’s measures from step to step', () => {
    const boxes = frames.map(({ drawings }) => [...drawings.matchAll(/viewBox="[^"]*"/g)].join());
    expect(new Set(boxes).size).toBe(1);
  });

  it('say how many dots each part has', () => {
    expect(fields[1]?.heading).toBe('A thousand jobs');
    expect(fields[1]?.caption.map(({ text }) => text)).toEqual([
      '468 micro',
      '326 small and medium',
      '206 large',
    ]);
    expect(fields[1]?.caption.map(({ isCalculated }) => isCalculated)).toEqual([false, true, false]);
  });

  it('know which rows a part in focus covers, the last part at the top', () => {
    expect(fields.map(({ focus }) => focus?.top)).toEqual([0, 0, 0]);
    expect(fields.map(({ focus }) => focus?.isOneRow)).toEqual([true, false, false]);
    const micro = stepFrame(chart, of('jobs', 'micro jobs'), 'en').field?.focus;
    expect(micro?.bottom).toBe(1);
    expect(micro?.top).toBeGreaterThan(0.45);
  });

  it('let what is spoken of stand, large where it is a few dots, and the others step back', () => {
    const [single = '', many = ''] = frames.map(({ drawings }) => drawings);
    expect([...single.matchAll(/ large"/g)].length).toBe(2);
    expect(single).not.toMatch(/dots-full"/);
    expect(many).not.toMatch(/ large"/);
    expect(many).toMatch(/class="dots-full"/);
    expect(many).toMatch(/class="dots-open back"/);
    expect(stepFrame(chart, of('jobs'), 'it').drawings).not.toMatch(/ back"/);
  });

  it('have no leader without a focus', () => {
    expect(stepFrame(chart, of('jobs'), 'it').field?.focus).toBeUndefined();
  });

  it('weigh little: a thousand dots are a few paths', () => {
    expect(frames[2]?.drawings.length).toBeLessThan(9000);
  });
});

describe('the frames of any chart told state by state', () => {
  const [first = '', second = ''] = bars.data.map(({ category }) => category);
  const states = [{ id: 'all' }, { id: 'one', emphasis: [first] }, { id: 'two', rows: [first, second] }];
  const told = { ...bars, spec: { ...bars.spec, states } };
  const inState = (state: string): ShownStep => ({ panel: undefined, focus: undefined, state });

  it('are its drawings, with the emphasis and the rows of the state', () => {
    expect(new Set(states.map(({ id }) => pictureOf(told, inState(id)))).size).toBe(3);
    expect(chartInState(told, { id: 'two', rows: [first] }).data.map(({ category }) => category)).toEqual([
      first,
    ]);
    expect(stepFrame(told, inState('all'), 'it').field).toBeUndefined();
  });

  it.each(['bar', 'diverging-bars', 'dot', 'dumbbell', 'line'])(
    'of %s: a length means the same in a state of few rows as in one of all',
    (kind) => {
      const whole = present(
        [...publication.charts.values()].find(
          (each) => each.spec.kind === kind && new Set(each.data.map(({ category }) => category)).size > 2,
        ),
        `a chart of the kind ${kind}`,
      );
      const [lowest] = whole.data.toSorted((a, b) => (a.cell.value ?? 0) - (b.cell.value ?? 0));
      const { category = '' } = lowest ?? {};
      const few = chartInState(whole, { id: 'few', rows: [category] });
      for (const widthPx of [328, 660]) {
        const [own = [], all = []] = [few, whole].map((each) => {
          const drawing = new DrawingBuilder(widthPx);
          each.type.draw(each, 'en', drawing);
          return drawing.anchors;
        });
        expect(own.length).toBeGreaterThan(0);
        for (const { row, column, ...place } of own) {
          const same = all.find((each) => each.row === row && each.column === column);
          // Along the values: downwards over time, otherwise across.
          const axis = kind === 'line' ? 'y' : 'x';
          expect(place[axis], `${whole.id}, row ${row}, at ${widthPx}`).toBeCloseTo(same?.[axis] ?? 0);
        }
      }
    },
  );

  it('show the same picture where two states draw the same', () => {
    const twice = { ...told, spec: { ...told.spec, states: [{ id: 'a' }, { id: 'b' }] } };
    expect(pictureOf(twice, inState('a'))).toBe(pictureOf(twice, inState('b')));
  });

  it('show in stronger ink what a chart that names its rows itself speaks of', () => {
    const flow = present(publication.charts.get('support-flow'), 'a flow');
    const [{ category }] = flow.data as [(typeof flow.data)[number]];
    const chosen = { ...flow, spec: { ...flow.spec, states: [{ id: 'a', emphasis: [category] }] } };
    expect(pictureOf(chosen, inState('a'))).toMatch(/is-on/);
  });

  it('are refused to a state that the chart has not', () => {
    expect(() => stepFrame(bars, inState('none'), 'en')).toThrow('state none of growth-2017');
  });
});
