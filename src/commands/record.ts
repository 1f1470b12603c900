/**
 * `npm run record`: writes down what is published now, in `content/published.json` and `content/recorded.json`. From then on a
 * change to one of these numbers needs an entry in `content/corrections.yaml`. What was published once stays written down.
 */

import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { severityOf } from '../findings/registry.ts';
import { publishedFile } from '../ledgers/corrections.ts';
import { readRecord, recordFile } from '../ledgers/record.ts';
import { publicationDay } from '../publication/held-back.ts';
import { recordOf } from '../publication/published.ts';
import { recordFiles } from '../publication/record.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { readOptions } from './options.ts';
import { writeOrFail } from './write-or-fail.ts';

const { help, merged } = readOptions({
  merged: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
});
if (help === true) {
  process.stdout.write(
    'npm run record [-- --merged]\n\nWrites down in content/published.json and content/recorded.json what is published now: a change of it needs a correction.\n',
  );
  process.exit(0);
}
const root = process.cwd();
undoUnfinished(root);
const tree = readSourceTree(root);
// After a merge of two branches that both recorded, the record is that of neither.
const { publication, findings: all } = runChecks(tree);
const findings = merged ? all.filter(({ code }) => code !== 'COR-005') : all;
if (findings.some((found) => severityOf(found.code) === 'error')) {
  process.stderr.write(reportAsText(findings, tree, 'en'));
  process.exit(1);
}
const known = readRecord(tree);
const files = recordFiles(publication, publicationDay(), known === 'unreadable' ? undefined : known);
writeOrFail(root, files, tree);
process.stdout.write(`Recorded ${recordOf(publication).size} cells in ${publishedFile} and ${recordFile}.\n`);
