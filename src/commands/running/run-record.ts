/** `npm run record` once its options are read. */

import { severityOf } from '../../findings/registry.ts';
import { publishedFile } from '../../ledgers/corrections.ts';
import { readRecord, recordFile } from '../../ledgers/record.ts';
import { publicationDay } from '../../publication/held-back.ts';
import { recordOf } from '../../publication/published.ts';
import { recordFiles } from '../../publication/record.ts';
import { reportAsText } from '../../reports/report-text.ts';
import { runChecks } from '../../reports/run-checks.ts';
import { readSourceTree } from '../../text/source-tree.ts';
import { undoUnfinished } from '../../writing/unfinished.ts';
import { writeOrFail } from '../write-or-fail.ts';

/**
 * Writes down what the publication of a folder says now, and says how much that is.
 * @param merged after a merge of two branches that both recorded: the record is that of neither
 */
export function runRecord(root: string, { merged }: { merged: boolean }): void {
  undoUnfinished(root);
  const tree = readSourceTree(root);
  const { publication, findings: all } = runChecks(tree);
  const findings = merged ? all.filter(({ code }) => code !== 'COR-005') : all;
  if (findings.some((found) => severityOf(found.code) === 'error')) {
    process.stderr.write(reportAsText(findings, tree, 'en'));
    process.exit(1);
  }
  const known = readRecord(tree);
  const files = recordFiles(publication, publicationDay(), known === 'unreadable' ? undefined : known);
  writeOrFail(root, files, tree);
  process.stdout.write(
    `Recorded ${recordOf(publication).size} cells in ${publishedFile} and ${recordFile}.\n`,
  );
}
