import { describe, expect, it, vi } from 'vitest';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { spokenRows } from '../../src/charts/beside/chart-value.ts';
import { chartJsonSchema } from '../../src/charts/chart-schema.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { checkMadeUp } from './check-made-up.ts';
import { present } from '../../src/present.ts';
import { standalonePicture } from '../../src/pictures/standalone-svg.ts';
import { chartTypeEntries } from '../../src/views/chart-type-page.ts';
import { galleryOf } from '../../src/views/gallery.ts';
import { sample } from '../content.ts';
import { lollipop } from './fixtures/lollipop/type.ts';
import { treeWith } from './fuzz-charts.ts';

/** The one list that a type is added to. */
vi.mock('../../src/charts/chart-types.ts', async (original) => {
  const { chartTypes } = await original<typeof import('../../src/charts/chart-types.ts')>();
  return { chartTypes: [...chartTypes, (await import('./fixtures/lollipop/type.ts')).lollipop] };
});

/** The sample with a chart of lollipops over the values, and what is found wrong with it. */
function withLollipops(values: readonly number[], leader = 'r1', words: object = { leader: 'It is first' }) {
  const rows = values.map((value, index) => {
    const letter = 'abcdefghij'.charAt(index);
    const texts = { id: `r${index + 1}`, category: letter, series: letter, label: `Item ${letter}` };
    return { ...texts, year: 2000, x: 1, value };
  });
  const { publication, findings } = checkMadeUp(treeWith('lollipop', rows, { spec: { leader }, words }));
  const ofChart = findings.filter(({ file }) => file === 'content/charts/fuzz.yaml');
  return { publication, codes: ofChart.map(({ code }) => code) };
}

describe('a type of chart from a folder of its own, put into the list', () => {
  const { publication, codes } = withLollipops([3, 5, 4]);
  const chart = present(publication.charts.get('fuzz'), 'the chart of lollipops');

  it('has its branch in the schema for editors’ programs', () => {
    const schema = chartJsonSchema() as { oneOf: object[] };
    expect(schema.oneOf.at(-1)).toMatchObject({
      description: 'A disc on a stem for each row.',
      properties: { leader: expect.any(Object) as object },
    });
    expect(JSON.stringify(schema)).toContain('"const":"lollipop"');
    expect(JSON.stringify(schema)).toContain('The row whose disc is larger.');
  });

  it('is read with nothing wrong, its values in its own order', () => {
    expect(codes).toEqual([]);
    expect(chart.type).toBe(lollipop);
    expect(chart.data.map(({ cell }) => cell.value)).toEqual([5, 4, 3]);
  });

  it.each([
    ['more rows than its limits', [1, 2, 3, 4, 5, 6, 7], 'r1', undefined, 'CHT-012'],
    ['a value below zero', [1, -2], 'r1', undefined, 'CHT-013'],
    ['what its rule refuses', [1, 0], 'r1', undefined, 'CHT-013'],
    ['a key that is not drawn', [1, 2], 'r9', undefined, 'CHT-008'],
    ['words without what it needs', [1, 2], 'r1', {}, 'YML-003'],
  ])('refuses %s', (_, values, leader, words, code) => {
    expect(withLollipops(values, leader, words).codes).toContain(code);
  });

  it('has its entry on the page of types, drawn from its sample until there is a chart of it', () => {
    const entryIn = (of: typeof publication) => chartTypeEntries(of, 'en').at(-1);
    expect(entryIn(sample)).toMatchObject({ type: lollipop, isSample: true });
    expect(entryIn(sample)?.chart.spec.words.en.note).toContain('made up');
    expect(entryIn(publication)).toMatchObject({ isSample: false, chart, others: [] });
    expect(entryIn(publication)?.limits).toEqual([
      { name: 'items', text: '1–6' },
      { name: 'below zero', text: 'no' },
      { name: 'missing values', text: 'no' },
      { name: 'in panels', text: 'no' },
    ]);
  });

  it('can be chosen in the gallery by its name', () => {
    expect(galleryOf(publication, 'it').options.kind).toContainEqual({
      key: 'lollipop',
      name: 'Leccalecca',
      count: 1,
    });
  });

  it('has a picture that stands alone', () => {
    const picture = writeXml([standalonePicture(chart, 'en', publication.references).svg]);
    expect(picture.match(/<circle/g)).toHaveLength(3);
    expect(picture).toContain('A disc on a stem for each item.');
  });

  it('is described, and has its table and its words at the marks', () => {
    expect(describeChart(chart, 'en')).toMatch(/^A disc on a stem for each item\. Item b, 5; /);
    expect(chartTable(chart, 'en').rows.map(({ label }) => label)).toEqual(['Item b', 'Item c', 'Item a']);
    expect(spokenRows(chart, 'en').map(({ name }) => name)).toEqual(['Item b', 'Item c', 'Item a']);
  });
});
