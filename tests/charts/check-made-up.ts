/** The checks over charts that the tests make up. */

import { inOrder, readAndCheck } from '../../src/reports/run-checks.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';

/** Made-up names are words of no language, and the same in both; no text shows a made-up chart. */
const notOfCharts: ReadonlySet<string> = new Set(['WRD-005', 'WRD-012', 'CHT-040']);

/** What a run reads and finds of charts, but for their names as words and their place in a text. */
export function checkMadeUp(tree: SourceTree): ReturnType<typeof readAndCheck> {
  const { publication, findings } = readAndCheck(tree, { apart: 'spelt' });
  return {
    publication,
    findings: inOrder(findings.filter(({ code }) => !notOfCharts.has(code))),
  };
}
