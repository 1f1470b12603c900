/** A chart over a made-up file, read through the whole pipeline: for kinds of data that mislead. */

import { stringify } from 'yaml';
import { present } from '../../src/present.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { checkMadeUp } from './check-made-up.ts';
import { languages } from '../../src/site.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { descriptor, field, resource } from '../data/package-fixture.ts';
import { sampleTree } from '../content.ts';
import { bytesOf } from '../findings/findings.ts';

/** What a chart is made of: `at` (category), `of` (series) and `value` are columns, others as `types` says. */
export interface MadeUp {
  kind: string;
  /** Rows of texts by column; an empty text is a missing cell. Keys are given to them in this order. */
  rows: readonly Readonly<Record<string, string>>[];
  /** Types of columns that are no texts; `value` is a number. */
  types?: Readonly<Record<string, string>>;
  spec?: Readonly<Record<string, unknown>>;
  words?: Readonly<Record<string, unknown>>;
  unit?: string;
}

/** The sample of the tests with one more chart, `made-up`. */
export function treeOf({
  kind,
  rows,
  types = {},
  spec = {},
  words = {},
  unit = 'persons',
}: MadeUp): SourceTree {
  const columns = [...new Set(['value', ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row, index) =>
    [
      row['id'] ?? `r${index}`,
      ...columns.filter((each) => each !== 'id').map((name) => row[name] ?? ''),
      'istat2018',
    ].join(','),
  );
  const own = columns.filter((each) => each !== 'id');
  const csv = `${[['id', ...own, 'source'].join(','), ...lines].join('\n')}\n`;
  const fields = [
    field('id', 'string'),
    ...own.map((name) => {
      const type = types[name] ?? (name === 'value' ? 'number' : 'string');
      return field(name, type, type === 'number' ? { x_unit: unit, x_decimals: 9 } : {});
    }),
    field('source', 'string'),
  ];
  const json = descriptor(
    [resource(csv, fields, { name: 'rows', path: 'rows.csv', x_roles: { source: 'source' } })],
    {
      name: 'made-up',
      sources: [{ title: 'S', x_citekey: 'istat2018', x_accessed: '2026-11-23', x_rights: 'notspecified' }],
    },
  );
  const inBoth = {
    title: 'Title',
    subtitle: 'Subtitle',
    note: 'Note',
    supported: ['One'],
    notSupported: ['Other'],
    ...words,
  };
  const chart = stringify(
    {
      kind,
      plate: 9999,
      resource: 'made-up/rows',
      value: 'value',
      asserts: ['[size-classes/shares?size_class=large&measure=firms#share] == 0.1'],
      place: 'italy',
      ...spec,
      words: {
        it: { description: 'Ha una barra per riga.', ...inBoth },
        en: { description: 'It has a bar a row.', ...structuredClone(inBoth) },
      },
    },
    { aliasDuplicateObjects: false },
  );
  return new Map([
    ...sampleTree,
    ['data/made-up/datapackage.json', bytesOf(json)],
    ['data/made-up/rows.csv', bytesOf(csv)],
    ['content/charts/made-up.yaml', bytesOf(chart)],
  ]);
}

/** The chart, if there is one, and all that is found. */
export function readMadeUp(made: MadeUp): { chart: Chart | undefined; findings: Finding[] } {
  const { publication, findings } = checkMadeUp(treeOf(made));
  return { chart: publication.charts.get('made-up'), findings };
}

/** The chart of data without a fault. Throws, with what is found, where there is one. */
export function soundChart(made: MadeUp): Chart {
  const { chart, findings } = readMadeUp(made);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return present(chart, 'the made-up chart');
}

/** What is wrong with its drawings at any width, in either language. */
export function faultsOf(chart: Chart): string[] {
  return languages.flatMap((language) =>
    wideDrawingWidths.flatMap((width) => {
      const drawing = drawChart(chart, language, width);
      const { collisions, clipped } = layoutFaults(drawing);
      const odd = /NaN|Infinity|undefined/.exec(writeXml(drawing.marks));
      return [...collisions, ...clipped, ...(odd ?? [])].map((fault) => `${language} ${width}: ${fault}`);
    }),
  );
}

/** A drawing in English as markup. */
export function drawn(chart: Chart, widthPx = 660): string {
  return writeXml(drawChart(chart, 'en', widthPx).marks);
}

/** The texts of a drawing in English. */
export function textsIn(chart: Chart, widthPx = 660): string[] {
  return drawChart(chart, 'en', widthPx).textBoxes.map(({ text }) => text);
}
