/** Every row names its source: a reference that its data package lists too. */

import { cellOfRole } from '../data/data-package-rows.ts';
import type { Resource } from '../data/data-package.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Check } from '../publication/check.ts';

const knownSources: Check = ({ datasets, references, hasReferences }) => {
  const unsourced = [...datasets.values()].flatMap(({ resources }) =>
    [...resources.values()].flatMap(rowsWithoutSource),
  );
  if (!hasReferences) return unsourced;
  const facts = (key: string) => ({ key, suggestion: nearestName(key, references.keys()) });
  const unknown = [...datasets.values()].flatMap((dataset): Finding[] => [
    ...dataset.descriptor.sources.flatMap(({ x_citekey: key }, index) =>
      references.has(key)
        ? []
        : [finding('REF-001', dataset.placeOf(['sources', index, 'x_citekey']), facts(key))],
    ),
    ...dataset.descriptor.resources.flatMap((resource, index) =>
      resource.x_roles.source === undefined
        ? [
            finding('PKG-015', dataset.placeOf(['resources', index, 'x_roles'], 'key'), {
              name: resource.name,
            }),
          ]
        : [],
    ),
    ...[...dataset.resources.values()].flatMap((resource) =>
      resource.rows.flatMap((row) => {
        const cell = cellOfRole(row.cells, resource.descriptor.x_roles.source);
        if (cell === undefined || cell.value.kind === 'missing') return [];
        if (!references.has(cell.text)) return [finding('REF-001', cell.place, facts(cell.text))];
        // A misspelt key in the package is said there, once.
        const isListed = dataset.descriptor.sources.some(
          ({ x_citekey: key }) => key === cell.text || !references.has(key),
        );
        return isListed ? [] : [finding('REF-004', cell.place, { key: cell.text, file: dataset.file })];
      }),
    ),
  ]);
  return [...unsourced, ...unknown];
};

export default knownSources;

/** Rows whose source is empty, or a word for what is missing. */
function rowsWithoutSource({ rows, descriptor }: Resource): Finding[] {
  const column = descriptor.x_roles.source;
  if (column === undefined) return [];
  return rows.flatMap(({ cells }) => {
    const cell = cells.get(column);
    return cell?.value.kind === 'missing' ? [finding('REF-005', cell.place, { column })] : [];
  });
}
