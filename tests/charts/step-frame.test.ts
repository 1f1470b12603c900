import { describe, expect, it } from 'vitest';
import { stepFrame } from '../../src/stories/step-frame.ts';
import { publication } from '../content.ts';

const chart = publication.charts.get('firms-jobs-value');
if (chart?.spec.kind !== 'unit-field') throw new Error('the test needs a unit field');
const steps = ['firms', 'jobs', 'value-added'].map((panel) => ({ panel, focus: `large ${panel}` }));
const frames = steps.map((step) => stepFrame(chart, step, 'en'));

/** Where the dots of a drawing begin and how many there are, by the stretches its paths draw. */
function dotsOf(drawings: string): number {
  const [narrow = ''] = drawings.split('</svg>');
  const outer = [
    ...narrow.matchAll(/<path class="dots-(?:full|tint|open)" d="([^"]*)" stroke-dasharray="0 ([\d.]+)"/g),
  ];
  return outer.reduce((sum, [, d = '', cell = '1']) => {
    const runs = [...d.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
    return sum + runs.reduce((dots, length) => dots + Math.round(length / Number(cell)) + 1, 0);
  }, 0);
}

describe('the frames of a field told step by step', () => {
  it('have all the dots at every step, whatever divides them', () => {
    expect(frames.map(({ drawings }) => dotsOf(drawings))).toEqual([1000, 1000, 1000]);
  });

  it('keep the field’s measures from step to step', () => {
    expect(new Set(frames.map(({ ratio }) => ratio))).toEqual(new Set([1.6]));
    const boxes = frames.map(({ drawings }) => [...drawings.matchAll(/viewBox="[^"]*"/g)].join());
    expect(new Set(boxes).size).toBe(1);
  });

  it('say how many dots each part has', () => {
    expect(frames[1]?.heading).toBe('A thousand jobs');
    expect(frames[1]?.caption.map(({ text }) => text)).toEqual([
      '468 micro',
      '326 small and medium',
      '206 large',
    ]);
    expect(frames[1]?.caption.map(({ isCalculated }) => isCalculated)).toEqual([false, true, false]);
  });

  it('know which rows a part in focus covers', () => {
    expect(frames.map(({ focus }) => focus)).toEqual([
      { top: 0, bottom: 0.04, isOneRow: true },
      { top: 0, bottom: 0.24, isOneRow: false },
      { top: 0, bottom: 0.32, isOneRow: false },
    ]);
    const micro = stepFrame(chart, { panel: 'jobs', focus: 'micro jobs' }, 'en');
    expect(micro.focus).toEqual({ top: 0.52, bottom: 1, isOneRow: false });
  });

  it('have no leader without a focus', () => {
    expect(stepFrame(chart, { panel: 'jobs', focus: undefined }, 'it').focus).toBeUndefined();
  });

  it('weigh little: a thousand dots are a few paths', () => {
    expect(frames[2]?.drawings.length).toBeLessThan(8000);
  });

  it('are refused to a chart that has no fields', () => {
    const bars = publication.charts.get('growth-2017');
    if (bars === undefined) throw new Error('the test needs the growth rates');
    expect(() => stepFrame(bars, { panel: 'firms', focus: undefined }, 'en')).toThrow('no fields');
  });
});
