/**
 * What `npm run check` looks at in another thread: the drawings, which take as long as all other checks together and
 * need the charts alone, and whether stored versions are harmless, which needs their files alone.
 */

import legibleDrawings from '../checks/legible-drawings.ts';
import type { Finding } from '../findings/finding.ts';
import { areFrozenHarmless } from '../ledgers/frozen.ts';
import { readable, readCharts } from '../publication/read-charts.ts';
import { withoutMemory } from '../text/memoised-reading.ts';
import type { SourceTree } from '../text/source-tree.ts';

/** The name of the check of the drawings, as `readAndCheck` knows it. */
export const checkOfDrawings = 'legible-drawings';

/** What was seen apart. */
export interface SeenApart {
  /** What the check of the drawings finds. */
  drawings: Finding[];
  /** Where not, all stored versions are looked at again with everything else: that says what and where. */
  areFrozenHarmless: boolean;
}

/** What is seen of a tree, of which it reads the charts, what they are made from, and stored versions. */
export function lookApart(tree: SourceTree): SeenApart {
  return withoutMemory(() => ({
    drawings: legibleDrawings({ charts: readable(readCharts(tree).charts) }),
    areFrozenHarmless: areFrozenHarmless(tree),
  }));
}
