/** The check of the drawings by itself: it takes as long as all others together, and needs the charts alone. */

import legibleDrawings from '../checks/legible-drawings.ts';
import type { Finding } from '../findings/finding.ts';
import { readable, readCharts } from '../publication/read-charts.ts';
import { withoutMemory } from '../text/memoised-reading.ts';
import type { SourceTree } from '../text/source-tree.ts';

/** The name of the check, as `readAndCheck` knows it. */
export const checkOfDrawings = 'legible-drawings';

/** What the check finds in a tree, of which it reads the charts and what they are made from. */
export function findIllegible(tree: SourceTree): Finding[] {
  return withoutMemory(() => legibleDrawings({ charts: readable(readCharts(tree).charts) }));
}
