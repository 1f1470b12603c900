/**
 * `npm run freeze`: stores the present version of each changed chart for good, in
 * `content/frozen/<chart>/<version>/`. `-- <chart> <chart>` stores only these, also when no story shows them.
 */

import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { needsFreezing } from '../versions/frozen-files.ts';
import { presentVersion } from '../versions/frozen-version.ts';
import { versionsToStore } from '../versions/stored-versions.ts';
import { severityOf } from '../findings/registry.ts';
import { withoutDrafts } from '../publication/drafts.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { fail, readArguments } from './options.ts';
import { writeOrFail } from './write-or-fail.ts';

const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
if (values.help === true) {
  process.stdout.write(
    'npm run freeze [-- <chart> …]\n\nStores the present version of each changed chart for good; with names, of these alone.\n',
  );
  process.exit(0);
}
const root = process.cwd();
undoUnfinished(root);
const tree = readSourceTree(root);
const { publication: written, findings } = runChecks(tree);
if (findings.some((found) => severityOf(found.code) === 'error')) {
  process.stderr.write(reportAsText(findings, tree, 'en'));
  process.exit(1);
}
// A draft has no versions.
const publication = withoutDrafts(written);
const unknown = positionals.filter((id) => !publication.charts.has(id));
if (unknown.length > 0) fail(`there is no published chart ${unknown.join(', ')}`);

const charts = [...publication.charts.values()].filter((chart) =>
  positionals.length === 0
    ? needsFreezing(chart, publication)
    : positionals.includes(chart.id) && presentVersion(chart, publication).stored === undefined,
);
const day = new Date().toISOString().slice(0, 10);
const { files, stored } = await versionsToStore(charts, publication, day);
writeOrFail(root, files, tree);
for (const { chart, version, folder } of stored) {
  process.stdout.write(`Stored version ${version} of ${chart} in ${folder}\n`);
}
if (stored.length === 0) process.stdout.write('No chart has changed since its last version.\n');
