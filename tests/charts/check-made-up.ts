/** The checks over charts that the tests make up. */

import { inOrder, readAndCheck } from '../../src/reports/run-checks.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';

/**
 * What a run reads and finds, but for the spelling of names and the language that they are in: made-up names are
 * words of no language, and the same in both.
 */
export function checkMadeUp(tree: SourceTree): ReturnType<typeof readAndCheck> {
  const { publication, findings } = readAndCheck(tree, { apart: 'spelt' });
  return {
    publication,
    findings: inOrder(findings.filter(({ code }) => code !== 'WRD-005' && code !== 'WRD-012')),
  };
}
