import { expect, test } from 'vitest';
import { computesValues } from '../../src/charts/reading/transformation.ts';
import { drawnCsv } from '../../src/downloads/drawn-csv.ts';
import { readMadeUp, soundChart, type MadeUp } from './made-up-chart.ts';

/** `Milano early 3` and so on, a row each. */
const rowsOf = (...lines: string[]) =>
  lines.map((line) => {
    const [at = '', of = '', value = ''] = line.split(' ');
    return { at, of, value };
  });

const stays = rowsOf(
  'Milano early 3',
  'Como early 4',
  'Milano early 0.2',
  'Milano late 8',
  'Como late 1',
  'Como late 2',
);

const names = { rows: { Milano: 'Milano', Como: 'Como' } };

function made(aggregate: unknown, more: Partial<MadeUp> & { also?: object } = {}): MadeUp {
  const { also = {}, ...rest } = more;
  return { kind: 'bar', rows: stays, words: names, spec: { category: 'at', aggregate, ...also }, ...rest };
}

const valuesOf = (chart: ReturnType<typeof soundChart>) =>
  Object.fromEntries(chart.data.map(({ key, cell }) => [key, cell.text]));

test.each([
  ['sum', { Milano: '11.2', Como: '7.0' }],
  ['mean', { Milano: '3.73', Como: '2.33' }],
  ['median', { Milano: '3.00', Como: '2.00' }],
  ['min', { Milano: '0.2', Como: '1' }],
  ['max', { Milano: '8', Como: '4' }],
  [{ count: 'persons' }, { Milano: '3', Como: '3' }],
])('the %j of the rows of each category is drawn', (aggregate, values) => {
  const chart = soundChart(made(aggregate));
  const drawn = valuesOf(chart);
  expect(Object.keys(drawn).sort()).toEqual(Object.keys(values).sort());
  for (const [key, value] of Object.entries(values)) expect(Number(drawn[key])).toBe(Number(value));
});

test('rows of each category and series are told apart, and what has none is missing', () => {
  const rows = stays.filter(({ at, of }) => at !== 'Como' || of !== 'late');
  const words = { ...names, series: { early: 'Early', late: 'Late' } };
  const chart = soundChart(made('sum', { rows, words, also: { series: 'of' } }));
  const said = chart.data.map(({ category, series, cell }) => [category, series, cell.value]);
  expect(said).toContainEqual(['Milano', 'early', 3.2]);
  expect(said).toContainEqual(['Milano', 'late', 8]);
  expect(said).toContainEqual(['Como', 'late', undefined]);
});

test('steps that filter choose among the rows before they are joined', () => {
  const chart = soundChart(made('sum', { also: { transform: [{ filter: { of: 'late' } }] } }));
  expect(valuesOf(chart)).toEqual({ Milano: '8', Como: '3' });
  // The working names the rows that are left, and no others.
  expect(chart.data.map(({ cell }) => cell.formula)).toContain('sum([made-up/rows?of=late&at=Milano#value])');
});

test('one value that is missing makes the whole unknown, with its reason, but is a row among those counted', () => {
  const rows = [...stays, { at: 'Como', of: 'later', value: '' }];
  const summed = soundChart(made('sum', { rows })).data.find(({ key }) => key === 'Como');
  expect(summed?.cell).toMatchObject({ value: undefined, missing: { en: 'not stated' } });
  expect(valuesOf(soundChart(made({ count: 'persons' }, { rows })))).toMatchObject({ Como: '4' });
});

test('the download holds what is drawn, with a working that names the rows of the file', () => {
  const chart = soundChart(made('sum'));
  expect(computesValues(chart.spec)).toBe(true);
  const [head, ...lines] = drawnCsv(chart).trimEnd().split('\n');
  expect(head).toBe('category,series,value,unit,state,source,period,formula');
  expect(lines).toHaveLength(2);
  expect(lines.join()).toContain('sum([made-up/rows?at=Milano#value])');
});

test.each([
  ['no category', made('sum', { also: { category: undefined } }), { what: 'category' }],
  ['percentages', made('sum', { unit: 'percent' }), { what: 'percentages', key: 'Milano' }],
  ['a unit that nobody knows', made({ count: 'person' }), { suggestion: 'persons' }],
])('%s is refused', (_, refused, facts) => {
  const { findings } = readMadeUp(refused);
  expect(findings.map((found) => found.facts)).toContainEqual(expect.objectContaining(facts));
});

test('a total among the rows is not added to its parts', () => {
  const rows = [...stays, { id: 'total', at: 'Milano', of: 'last', value: '11.2' }];
  expect(readMadeUp(made('sum', { rows })).findings.map(({ code }) => code)).toContain('CHT-034');
});
