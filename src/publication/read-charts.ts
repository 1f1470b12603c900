/** The charts of a publication and what they are made from: all that has to be read to draw them. */

import { readReferences, type Reference } from '../binding/references.ts';
import { chartIdOf, type Chart } from '../charts/chart.ts';
import { readChart } from '../charts/reading/read-chart.ts';
import { withEntranceWords } from '../charts/reading/entrance-words.ts';
import type { DatasetIndex } from '../data/address.ts';
import { readDatasets } from '../data/publication-datasets.ts';
import { namedUnits, readUnits, useUnits } from '../data/units.ts';
import type { Finding } from '../findings/finding.ts';
import { readNames } from '../ledgers/names.ts';
import { memoised } from '../text/memoised-reading.ts';
import { pathsMatching, type SourceTree } from '../text/source-tree.ts';

/** The readers of single files with a memory: what has not changed since is not read again. */
const read = {
  names: memoised(readNames),
  units: memoised(readUnits),
  references: memoised(readReferences),
  chart: memoised(readChart),
};

/** Charts and datasets by id; undefined for one that is there and could not be read. */
export interface ReadCharts {
  /** Names that stand in no dictionary. */
  names: readonly string[];
  references: ReadonlyMap<string, Reference>;
  /** Whether the file of references could be read. */
  hasReferences: boolean;
  datasets: DatasetIndex;
  charts: ReadonlyMap<string, Chart | undefined>;
  findings: Finding[];
}

/** Reads names, references, units, datasets and charts; what is wrong with them is reported. */
export function readCharts(tree: SourceTree): ReadCharts {
  const { names, findings: ofNames } = read.names(tree);
  const { references, isReadable, findings: ofReferences } = read.references(tree);
  const { units, findings: ofUnits } = read.units(tree);
  useUnits(namedUnits(units));
  const { datasets, findings: ofDatasets } = readDatasets(tree);
  const findings = [...ofNames, ...ofReferences, ...ofUnits, ...ofDatasets];
  const charts = new Map<string, Chart | undefined>();
  for (const path of pathsMatching(tree, /^content\/charts\/[^/]+\.yaml$/)) {
    const { chart, findings: found } = read.chart(tree, path, datasets, names);
    const spoken = chart && withEntranceWords(tree, chart, datasets, names);
    charts.set(chartIdOf(path), spoken?.chart);
    findings.push(...found, ...(spoken?.findings ?? []));
  }
  return { names, references, hasReferences: isReadable, datasets, charts, findings };
}

/** The entries that could be read. */
export function readable<T>(entries: ReadonlyMap<string, T | undefined>): Map<string, T> {
  return new Map([...entries].filter((entry): entry is [string, T] => entry[1] !== undefined));
}
