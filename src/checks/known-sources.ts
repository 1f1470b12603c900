/** Every row names its source: a reference that its data package lists too. */

import type { CsvCell } from '../data/csv-file.ts';
import type { Resource } from '../data/data-package.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Check } from '../publication/check.ts';

const knownSources: Check = ({ datasets, references, hasReferences }) => {
  const facts = (key: string) => ({ key, suggestion: nearestName(key, references.keys()) });
  return [...datasets.values()].flatMap((dataset): Finding[] => {
    const { sources, resources } = dataset.descriptor;
    const tables = [...dataset.resources.values()];
    if (!hasReferences) return tables.flatMap((table) => sourceFindings(table, () => []));
    const unknown = sources.flatMap(({ x_citekey: key }, index) =>
      references.has(key)
        ? []
        : [finding('REF-001', dataset.placeOf(['sources', index, 'x_citekey']), facts(key))],
    );
    const without = resources.flatMap((resource, index) =>
      resource.x_roles.source === undefined
        ? [
            finding('PKG-015', dataset.placeOf(['resources', index, 'x_roles'], 'key'), {
              name: resource.name,
            }),
          ]
        : [],
    );
    // A misspelt key in the package is said there, once.
    const listed = new Set(sources.map(({ x_citekey: key }) => key));
    const isAnyUnknown = unknown.length > 0;
    const ofRows = tables.flatMap((table) =>
      sourceFindings(table, ({ text, place }) => {
        if (!references.has(text)) return [finding('REF-001', place, facts(text))];
        if (isAnyUnknown || listed.has(text)) return [];
        return [finding('REF-004', place, { key: text, file: dataset.file })];
      }),
    );
    return [...unknown, ...without, ...ofRows];
  });
};

export default knownSources;

/**
 * What is wrong with the sources of a table's rows: one that is empty, or a word for what is missing; for any other
 * `judge` says.
 */
function sourceFindings({ rows, descriptor }: Resource, judge: (cell: CsvCell) => Finding[]): Finding[] {
  const column = descriptor.x_roles.source;
  if (column === undefined) return [];
  return rows.flatMap(({ cells }) => {
    const cell = cells.get(column);
    if (cell === undefined) return [];
    return cell.value.kind === 'missing' ? [finding('REF-005', cell.place, { column })] : judge(cell);
  });
}
