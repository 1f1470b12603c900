/** The datasets of a publication, with what is known of the ones that could only be read in part. */

import type { DatasetIndex } from './address.ts';
import { readDataset, type Dataset } from './data-package.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { memoised } from '../text/memoised-reading.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { unitsFile } from './units.ts';

/** Reads every folder of `data/`; one without a `datapackage.json` is there and can't be read. */
export function readDatasets(tree: SourceTree): { datasets: DatasetIndex; findings: Finding[] } {
  const findings: Finding[] = [];
  const datasets = new Map<string, Dataset | undefined>();
  for (const path of tree.keys()) {
    const id = /^data\/([^/]+)\/./.exec(path)?.[1];
    if (id === undefined || datasets.has(id)) continue;
    if (!tree.has(`data/${id}/datapackage.json`)) {
      findings.push(finding('PKG-014', fileStart(path), { folder: `data/${id}` }));
      datasets.set(id, undefined);
      continue;
    }
    const read = readFolder(tree, id);
    // One by one: a hundred thousand are too many for the arguments of a call.
    for (const each of read.findings) findings.push(each);
    datasets.set(id, read.dataset);
  }
  return { datasets, findings };
}

/** One dataset with its doubts; not read again before one of its files changes. */
const readFolder = memoised((tree: SourceTree, id: string) => {
  // What a unit means may change with its entry.
  tree.get(unitsFile);
  const { dataset, findings } = readDataset(tree, id);
  return { dataset: dataset && withDoubts(dataset, findings, tree), findings };
});

/** Findings that say nothing against what was read. */
const harmless = new Set(['PKG-001', 'PKG-006', 'PKG-008', 'PKG-012', 'PKG-013', 'PKG-017', 'PKG-018']);

/**
 * Marks the resources in which a row or a cell may be missing because of a mistake already found, and
 * takes out the cells that a finding speaks of.
 */
function withDoubts(dataset: Dataset, found: readonly Finding[], tree: SourceTree): Dataset {
  const faulty = new Set(found.filter(({ code }) => !harmless.has(code)).map(({ file }) => file));
  const placeOf = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  const resources = [...dataset.resources].map(([name, resource]) => {
    if (!faulty.has(resource.file) && !faulty.has(dataset.file)) return [name, resource] as const;
    const doubtful = new TextDecoder().decode(tree.get(resource.file));
    const spokenOf = new Set(found.filter(({ file }) => file === resource.file).map(placeOf));
    const rows = resource.rows.map((row) => {
      const { cells, line } = row;
      const sound = [...cells].filter(([, cell]) => !spokenOf.has(placeOf(cell.place)));
      return sound.length === cells.size ? row : { cells: new Map(sound), line };
    });
    return [name, { ...resource, rows, doubtful }] as const;
  });
  return { ...dataset, resources: new Map(resources) };
}
