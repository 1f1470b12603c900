/**
 * `npm run freeze`: stores the present version of each changed chart for good, in
 * `content/frozen/<chart>/<version>/`. `-- <chart> <chart>` stores only these, also when no story shows them.
 */

import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { filesToFreeze, needsFreezing } from '../versions/frozen-files.ts';
import { presentVersion } from '../versions/frozen-version.ts';
import { severityOf } from '../findings/registry.ts';
import { withoutDrafts } from '../publication/drafts.ts';
import { versionFolder, versionsFile } from '../ledgers/frozen.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { fail, readArguments } from './options.ts';
import { writeOrFail } from './write-or-fail.ts';

const { positionals } = readArguments({});
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
const versions = Object.fromEntries([...publication.frozen].map(([id, all]) => [id, all.length]));
const day = new Date().toISOString().slice(0, 10);
const files = new Map<string, string>();
let said = '';
for (const chart of charts) {
  const { version } = presentVersion(chart, publication);
  const folder = versionFolder(chart.id, version);
  for (const [name, content] of await filesToFreeze(chart, publication, day))
    files.set(folder + name, content);
  versions[chart.id] = version;
  said += `Stored version ${version} of ${chart.id} in ${folder}\n`;
}
if (charts.length === 0) said = 'No chart has changed since its last version.\n';
else {
  const sorted = Object.entries(versions).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  files.set(versionsFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
writeOrFail(root, files, tree);
process.stdout.write(said);
