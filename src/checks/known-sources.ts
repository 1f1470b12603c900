/** Every row names its source: a reference that its data package lists too. */

import { finding, nearestName, type Finding } from '../model/finding.ts';
import type { Check } from './check.ts';

export const knownSources: Check = ({ datasets, references, hasReferences }) => {
  if (!hasReferences) return [];
  const facts = (key: string) => ({ key, suggestion: nearestName(key, references.keys()) ?? '' });
  return [...datasets.values()].flatMap((dataset): Finding[] => [
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
        const cell = row.cells.get(resource.descriptor.x_roles.source ?? '');
        if (cell === undefined || cell.text === '') return [];
        if (!references.has(cell.text)) return [finding('REF-001', cell.place, facts(cell.text))];
        // A misspelt key in the package is said there, once.
        const isListed = dataset.descriptor.sources.some(
          ({ x_citekey: key }) => key === cell.text || !references.has(key),
        );
        return isListed ? [] : [finding('REF-004', cell.place, { key: cell.text, file: dataset.file })];
      }),
    ),
  ]);
};
