/** `npm run freeze` once its options are read. */

import { severityOf } from '../../findings/registry.ts';
import { withoutDrafts } from '../../publication/drafts.ts';
import { reportAsText } from '../../reports/report-text.ts';
import { runChecks } from '../../reports/run-checks.ts';
import { readSourceTree } from '../../text/source-tree.ts';
import { needsFreezing } from '../../versions/frozen-files.ts';
import { presentVersion } from '../../versions/frozen-version.ts';
import { versionsToStore } from '../../versions/stored-versions.ts';
import { undoUnfinished } from '../../writing/unfinished.ts';
import { fail } from '../options.ts';
import { writeOrFail } from '../write-or-fail.ts';

/** Stores versions of the charts of a folder that are named, or of all that need it, and says which. */
export async function runFreeze(root: string, named: readonly string[]): Promise<void> {
  undoUnfinished(root);
  const tree = readSourceTree(root);
  const { publication: written, findings } = runChecks(tree);
  if (findings.some((found) => severityOf(found.code) === 'error')) {
    process.stderr.write(reportAsText(findings, tree, 'en'));
    process.exit(1);
  }
  // A draft has no versions.
  const publication = withoutDrafts(written);
  const unknown = named.filter((id) => !publication.charts.has(id));
  if (unknown.length > 0) fail(`there is no published chart ${unknown.join(', ')}`);

  const charts = [...publication.charts.values()].filter((chart) =>
    named.length === 0
      ? needsFreezing(chart, publication)
      : named.includes(chart.id) && presentVersion(chart, publication).stored === undefined,
  );
  const day = new Date().toISOString().slice(0, 10);
  const { files, stored } = await versionsToStore(charts, publication, day);
  writeOrFail(root, files, tree);
  for (const { chart, version, folder } of stored) {
    process.stdout.write(`Stored version ${version} of ${chart} in ${folder}\n`);
  }
  if (stored.length === 0) process.stdout.write('No chart has changed since its last version.\n');
}
