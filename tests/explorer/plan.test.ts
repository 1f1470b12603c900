import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOfChart } from '../../src/explorer/chart-state.ts';
import { placeOn, type Frame, type Measure } from '../../src/explorer/drawing/frame.ts';
import { cellOf, type Explorable } from '../../src/explorer/explorable.ts';
import { joinRows } from '../../src/explorer/joining.ts';
import { planState, reasonWords, type Plan } from '../../src/explorer/plan.ts';
import { readState, writeState } from '../../src/explorer/state-address.ts';
import { defaultState, tableOf } from '../../src/explorer/state.ts';
import { measureText } from '../../src/plotting/measure-text.ts';
import { present } from '../../src/present.ts';
import { publication } from '../content.ts';
import { explorables, statesOf } from './generated-states.ts';

const sizes = { axis: 12, label: 13, 'label-strong': 13, value: 15, annotation: 13 } as const;
const measure: Measure = (text, role) =>
  measureText(text, role === 'label-strong' ? 'archivo-bold' : 'archivo', sizes[role]);

const named = (dataset: string) =>
  present(
    explorables.find((each) => each.dataset === dataset),
    dataset,
  );

/** The plan of an address. Throws where it names no state. */
function planOf(explorable: Explorable, written: string, widthPx = 660): Plan {
  const { state, problem } = readState(written, explorable);
  if (problem !== undefined) throw new Error(`${problem.part}: ${problem.text}`);
  return planState(explorable, state, { widthPx, measure });
}

const framesOf = ({ groups }: Plan): Frame[] => groups.flatMap(({ frames }) => frames);

/** Labels of a frame that lie on each other or leave it. */
function faultsOf({ texts, widthPx, heightPx }: Frame): string[] {
  const boxes = texts.map(({ text, role, xPx, yPx, anchor }) => {
    const width = measure(text, role);
    const left = anchor === 'start' ? xPx : anchor === 'end' ? xPx - width : xPx - width / 2;
    return { text, left, right: left + width, top: yPx - sizes[role] * 0.75, bottom: yPx };
  });
  const faults = boxes
    .filter(
      ({ left, right, top, bottom }) => left < -1 || right > widthPx + 1 || top < -1 || bottom > heightPx + 1,
    )
    .map(({ text }) => `${text} leaves the drawing`);
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && down > 1) faults.push(`${one.text} lies on ${other.text}`);
    }
  });
  return faults;
}

describe('any state of any dataset', () => {
  test('is drawn with labels that neither meet nor leave the drawing, or refused with a reason', () => {
    for (const explorable of explorables) {
      fc.assert(
        fc.property(statesOf(explorable), fc.constantFrom(248, 296, 660, 1180), (state, widthPx) => {
          const plan = planState(explorable, state, { widthPx, measure });
          const frames = framesOf(plan);
          expect(frames.flatMap(faultsOf)).toEqual([]);
          if (frames.length === 0) expect(plan.refused.length).toBeGreaterThan(0);
          for (const frame of frames)
            for (const { xPx, yPx } of frame.points) expect(Number.isFinite(xPx + yPx)).toBe(true);
          for (const reason of [...plan.refused, ...plan.apart])
            expect(reasonWords(reason, explorable)).not.toMatch(/[{}]/);
        }),
        { numRuns: 25 },
      );
    }
  });

  test('joins by a line only rows that no declaration of the data package keeps apart', () => {
    for (const explorable of explorables) {
      for (const table of explorable.tables) {
        for (const { name } of table.columns) {
          for (const { rows } of joinRows(table, { along: name }, table.rows).segments) {
            for (const { columns, from } of table.apart) {
              const sides = rows.map((row) =>
                from === undefined
                  ? JSON.stringify(columns.map((column) => cellOf(table, row, column)?.raw))
                  : Number(cellOf(table, row, columns[0])?.raw) >= from,
              );
              expect(new Set(sides).size).toBe(1);
            }
          }
        }
      }
    }
  });
});

describe('what must not be joined', () => {
  test('two editions are two lines, and the reason is told', () => {
    const growth = named('sme-growth');
    const plan = planOf(growth, '1;table=growth;mark=line;value=growth;along=year;colour=measure');
    expect(plan.apart.map((reason) => reasonWords(reason, growth))).toEqual([
      'Ogni edizione ha il suo campione: i valori di una non continuano quelli di un’altra.',
    ]);
    // 2014 to 2015 of one edition, 2017 to 2018 of another, and nothing between them.
    const revenue = framesOf(plan)
      .flatMap(({ lines }) => lines)
      .filter(({ stroke }) => stroke === 'var(--cat-1)');
    expect(revenue.map(({ points }) => points.map(({ x }) => x))).toEqual([
      [2014, 2015],
      [2017, 2018],
    ]);
  });

  test('single figures are no series', () => {
    const plan = planOf(named('sme-accounts'), '1;table=figures;mark=line;value=value;along=period');
    expect(plan.groups).toEqual([]);
    expect(plan.refused[0]).toMatchObject({ word: 'refused.figures' });
  });

  test('shares and amounts, and one year and several, have axes of their own', () => {
    const support = named('sme-support');
    const plan = planOf(support, '1;table=figures;mark=bar;value=value;along=subject');
    expect(plan.groups.map(({ heading }) => heading)).toEqual([
      'euro',
      'per cento',
      'per cento, Primo anno: 2012',
    ]);
    expect(plan.apart).toMatchObject([
      { word: 'apart.shares' },
      { written: 'Un anno solo non si confronta con la somma di più anni.' },
    ]);
    // A rank is no amount.
    expect(plan.refused).toEqual([{ word: 'refused.rank' }]);
  });

  test('a missing year breaks a line and is told with its reason', () => {
    const plan = planOf(named('us-payment-models'), '1;table=shares;mark=line;value=share;along=year');
    expect(plan.missing).toEqual([{ name: '2016', reason: 'non nelle pagine lette' }]);
    const stretches = framesOf(plan).flatMap(({ lines }) =>
      lines.map(({ points }) => points.map(({ x }) => x)),
    );
    expect(stretches.length).toBeGreaterThan(0);
    // 2015 stands alone before the gap.
    expect(stretches.flat().filter((year) => year < 2017)).toEqual([]);
  });

  test('a territory with two values has no place on a map', () => {
    const use = named('health-record-use');
    const tables = use.tables.map((table) =>
      table.name === 'territories' ? { ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] } : table,
    );
    const written = '1;table=territories;mark=map;value=share;along=territory';
    expect(planOf(use, written).refused).toEqual([]);
    expect(planOf({ ...use, tables }, written).refused).toMatchObject([{ word: 'refused.territoryTwice' }]);
  });
});

test('a bar is as long as its number, from a true zero', () => {
  const plan = planOf(
    named('size-classes'),
    '1;table=shares;mark=bar;value=share;along=size_class;only=measure:jobs',
  );
  const [frame] = framesOf(plan);
  const { x, rects } = present(frame, 'a frame');
  expect(rects.map(({ x1, x2 }) => [x1, x2])).toEqual([
    [0, 46.8],
    [0, 32.6],
    [0, 20.6],
    [0, 79.4],
  ]);
  expect(x.domain[0]).toBe(0);
  expect(placeOn(x, 0)).toBe(x.rangePx[0]);
});

test('the explorer of every chart opens with a state that its address can say, and draws something', () => {
  for (const chart of publication.charts.values()) {
    const explorable = named(chart.resource.dataset);
    const state = stateOfChart(chart, explorable);
    expect(readState(writeState(state), explorable)).toEqual({ state });
    const plan = planState(explorable, state, { widthPx: 660, measure });
    const hasNumbers = defaultState(explorable, tableOf(explorable, state).name).value !== undefined;
    if (hasNumbers) expect([chart.id, plan.groups.length > 0]).toEqual([chart.id, true]);
  }
});
