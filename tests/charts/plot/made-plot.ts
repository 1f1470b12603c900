/** Charts of marks over a few made-up rows, read as an editor's are. */

import type { Chart, ChartSample } from '../../../src/charts/chart.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { plot } from '../../../src/charts/plot/type.ts';
import { readChart } from '../../../src/charts/reading/read-chart.ts';
import { sampleTree } from '../../../src/charts/reading/read-sample.ts';
import { readDatasets } from '../../../src/data/publication-datasets.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { elementsIn, type Element } from '../../../src/markup/element.ts';
import type { Mark } from '../../../src/plotting/drawing.ts';
import { present } from '../../../src/present.ts';
import type { Language } from '../../../src/site.ts';

export interface MadePlot {
  rows: readonly Readonly<Record<string, string | number | null>>[];
  spec: Readonly<Record<string, unknown>>;
  words?: Readonly<Record<string, unknown>>;
}

/** The chart, if it could be published, and what is found. Rows are called by their `id`. */
export function readPlot({ rows, spec, words = {} }: MadePlot): {
  chart: Chart | undefined;
  findings: Finding[];
} {
  const named = rows.map((row) => ({ it: `Voce ${row['id']}`, en: `Item ${row['id']}`, ...row }));
  const inBoth = { title: 'Title', subtitle: 'Subtitle', ...words };
  const sample = {
    unit: 'persons',
    rows: named,
    spec,
    words: { it: inBoth, en: inBoth },
  } as unknown as ChartSample;
  const tree = sampleTree({ ...plot, examples: { made: sample } }, 'made');
  const { datasets, findings } = readDatasets(tree);
  const read = readChart(tree, 'content/charts/sample-plot-made.yaml', datasets, []);
  return { chart: read.chart, findings: [...findings, ...read.findings] };
}

/** The chart of rows without a fault. Throws, with what is found, where there is one. */
export function soundPlot(made: MadePlot): Chart {
  const { chart, findings } = readPlot(made);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return present(chart, 'the made-up chart');
}

/** Every element of a drawing. */
export function elementsOf(chart: Chart, widthPx = 660, language: Language = 'en'): Element[] {
  return [...elementsIn(drawChart(chart, language, widthPx).marks)];
}

/** The elements of a drawing inside the marks of a row of the table. */
export function marksOfRow(chart: Chart, row: number, name: string, widthPx = 660): Element[] {
  const groups = drawChart(chart, 'en', widthPx).marks.filter((mark: Mark) => mark.datum?.row === row);
  return [...elementsIn(groups)].filter((each) => each.name === name);
}

/** The texts of a drawing, in order. */
export function textsOf(chart: Chart, widthPx = 660, language: Language = 'en'): string[] {
  return drawChart(chart, language, widthPx).textBoxes.map(({ text }) => text);
}
