/** What the sources of the data packages let others do with them. */

import type { Dataset } from './data-package.ts';

/** Citation keys of the sources by what they state: `notspecified`, `public-domain`, a licence. */
export function sourcesByRights(datasets: Iterable<Dataset>): Map<string, string[]> {
  const rights = new Map<string, string>();
  for (const { descriptor } of datasets) {
    for (const source of descriptor.sources) rights.set(source.x_citekey, source.x_rights);
  }
  return new Map(
    [...Map.groupBy(rights, ([, right]) => right)].map(([right, entries]) => [
      right,
      entries.map(([key]) => key),
    ]),
  );
}
