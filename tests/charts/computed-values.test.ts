import { describe, expect, it } from 'vitest';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { describeChart } from '../../src/charts/beside/chart-description.ts';
import { chartDataFile } from '../../src/downloads/chart-data-file.ts';
import { drawnCsv } from '../../src/downloads/drawn-csv.ts';
import { present } from '../../src/present.ts';
import { checkMadeUp } from './check-made-up.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { languages } from '../../src/site.ts';
import { withEdit } from '../content.ts';
import { rowsOfTwoSeries, treeWith } from './fuzz-charts.ts';
import { allTextOf } from './texts.ts';

/** A chart of the tree with all that leaves the house of it. */
function fuzzOf(tree: SourceTree) {
  const { publication, findings } = checkMadeUp(tree);
  expect(findings.filter(({ file }) => file === 'content/charts/fuzz.yaml')).toEqual([]);
  const chart = present(publication.charts.get('fuzz'), 'the chart');
  const texts = chartTable(chart, 'en').rows.map(({ cells }) => cells.map((cell) => cell?.text));
  return { chart, publication, texts };
}

const lastColumn = (csv: string, index: number) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[index]);

describe('a share that its decimals would hide', () => {
  const tree = treeWith('bar', rowsOfTwoSeries([9999, 1, 0]), {
    spec: { transform: [{ shareOfTotal: 'all' }] },
  });

  it('is said to be less than the least that can be written, and the rest more than the most', () => {
    const { chart, texts } = fuzzOf(tree);
    expect(texts).toEqual([['more than 99.9%'], ['less than 0.1%'], ['0.0%']]);
    expect(chartTable(chart, 'it').rows.map(({ cells }) => cells[0]?.text)).toEqual([
      'più di 99,9%',
      'meno di 0,1%',
      '0,0%',
    ]);
    expect(describeChart(chart, 'en')).toContain('less than 0.1%');
    expect(allTextOf(chart, 'en', 660)).toContain('less than\u00A00.1%');
  });

  it('is downloaded with the decimals that show it', () => {
    const { chart, publication } = fuzzOf(tree);
    expect(lastColumn(drawnCsv(chart), 2)).toEqual(['99.990', '0.010', '0.0']);
    expect(chartDataFile(chart, publication).rows.map((row) => row[2])).toEqual([99.99, 0.01, 0]);
  });

  it('is the whole where it is alone, whatever binary fractions say', () => {
    const alone = treeWith('bar', rowsOfTwoSeries([0.57]), {
      spec: { transform: [{ shareOfTotal: 'all' }] },
    });
    expect(fuzzOf(alone).texts).toEqual([['100.0%']]);
  });
});

describe('minus zero', () => {
  it.each(['-0', '-0.0', '-0.00'])('in a cell, %s, is zero wherever it is shown', (cell) => {
    const tree = withEdit(
      'data/fuzz/rows.csv',
      ',0.5,istat2018',
      `,${cell},istat2018`,
      treeWith('bar', rowsOfTwoSeries([3, 0.5])),
    );
    const { chart, publication, texts } = fuzzOf(tree);
    const zero = cell.slice(1);
    expect(texts).toEqual([['3'], [zero]]);
    for (const language of languages) {
      expect(allTextOf(chart, language, 448).join(' ')).not.toMatch(/[-−]0/);
      expect(describeChart(chart, language)).not.toMatch(/[-−]0/);
    }
    expect(JSON.stringify(chartDataFile(chart, publication).rows)).not.toContain('-0');
    expect(Object.is(chart.data[1]?.cell.value, 0)).toBe(true);
  });

  it('is not what a small index or difference rounds to', () => {
    const small = treeWith('bar', rowsOfTwoSeries([100, 1, -0.04, 2]), {
      spec: { category: 'category', series: 'series', transform: [{ index: { base: 'ca' } }] },
      words: { rows: { ca: 'One', cb: 'Two' }, series: { a: 'First', b: 'Second' } },
    });
    const { chart, texts } = fuzzOf(small);
    expect(texts.flat()).toContain('0.0');
    expect(drawnCsv(chart)).not.toContain('-0.0,');
    const equal = treeWith('bar', rowsOfTwoSeries([-0.3, -0.3, 2, 1]), {
      spec: { category: 'category', series: 'series', transform: [{ difference: ['a', 'b'] }] },
      words: { rows: { ca: 'One', cb: 'Two' } },
    });
    expect(fuzzOf(equal).texts.flat()).toEqual(['1', '0.0']);
  });
});

describe('what is added up or taken off', () => {
  it('has the decimals of its parts and no noise', () => {
    const tree = treeWith('bar', rowsOfTwoSeries([5, 0.1, 0.2]), {
      spec: { transform: [{ top: { count: 1, rest: 'rest' } }] },
      words: { rows: { rest: 'All others' } },
    });
    const { chart, texts } = fuzzOf(tree);
    expect(texts).toEqual([['5'], ['0.3']]);
    expect(chart.data[1]?.cell.value).toBe(0.3);
    const difference = treeWith('bar', rowsOfTwoSeries([99.9, 99.8, 0.3, 0.1]), {
      spec: { category: 'category', series: 'series', transform: [{ difference: ['a', 'b'] }] },
      words: { rows: { ca: 'One', cb: 'Two' } },
    });
    expect(fuzzOf(difference).chart.data.map(({ cell }) => cell.value)).toEqual([0.2, 0.1]);
  });
});
