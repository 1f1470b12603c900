/** Citation keys of data packages and of their cells must name a reference. */

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
    ...[...dataset.resources.values()].flatMap((resource) =>
      resource.rows.flatMap((row) => {
        const cell = row.cells.get(resource.descriptor.x_roles.source ?? '');
        if (cell === undefined || cell.text === '' || references.has(cell.text)) return [];
        return [finding('REF-001', cell.place, facts(cell.text))];
      }),
    ),
  ]);
};
