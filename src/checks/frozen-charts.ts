/**
 * A published chart never disappears: what has versions has a chart, or a word on why it is gone; what was
 * withdrawn is gone.
 */

import { z } from 'zod';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { versionsFile } from '../ledgers/frozen.ts';
import { ownValue } from '../present.ts';
import { gitHashOf, type Base } from '../text/merge-base.ts';
import { plainJson } from '../text/plain-json.ts';
import { decodeUtf8, type SourceTree } from '../text/source-tree.ts';
import type { Check } from '../publication/check.ts';

const frozenCharts: Check = ({ frozen, withdrawn }, tree, base) => {
  const isThere = (chart: string) => tree.has(`content/charts/${chart}.yaml`);
  const unsaid = [...frozen].flatMap(([chart, versions]) => {
    if (isThere(chart) || withdrawn.charts.has(chart) || !withdrawn.isReadable) return [];
    const place = versions.at(-1)?.placeOf(['chart']);
    return place === undefined ? [] : [finding('FRZ-006', place, { chart })];
  });
  const untrue = withdrawn.written.flatMap((chart, index) =>
    isThere(chart) ? [finding('FRZ-007', withdrawn.placeOf([index, 'chart']), { chart })] : [],
  );
  return [...unsaid, ...untrue, ...rewritten(tree, base)];
};

/** Versions that the main branch has and this one has not, or not as they were, whatever its own list says. */
function rewritten(tree: SourceTree, base: Base | undefined): Finding[] {
  if (base === undefined) return [];
  const listed = versionCounts(tree);
  const folders = new Set([...tree.keys()].map(folderOf));
  const gone = new Set<string>();
  return [...base.frozen].flatMap(([path, hash]): Finding[] => {
    const folder = folderOf(path);
    const bytes = tree.get(path);
    if (bytes !== undefined)
      return gitHashOf(bytes, hash) === hash ? [] : [finding('FRZ-002', fileStart(path), { folder })];
    // What the list still names is missed by who reads the versions, and so is one file of several.
    const [, , chart = '', name] = path.split('/');
    const version = Number(name);
    if (folders.has(folder) || gone.has(folder) || (ownValue(listed, chart) ?? 0) >= version) return [];
    gone.add(folder);
    return [finding('FRZ-003', fileStart(versionsFile), { chart, version, folder })];
  });
}

function folderOf(path: string): string {
  return path.replace(/[^/]+$/, '');
}

/** How many versions of each chart the list names; none where it can't be read. */
function versionCounts(tree: SourceTree): Record<string, number> {
  const read = z.record(z.string(), z.number()).safeParse(plainJson(textOf(tree))?.value);
  return read.success ? read.data : {};
}

function textOf(tree: SourceTree): string {
  return decodeUtf8(tree.get(versionsFile) ?? new Uint8Array()) ?? '';
}

export default frozenCharts;
