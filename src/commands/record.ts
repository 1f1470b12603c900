/**
 * `npm run record`: writes down what is published now, in `content/published.json`. From then on a
 * change to one of these numbers needs an entry in `content/corrections.yaml`. What was published once stays written down.
 */

import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { severityOf } from '../findings/registry.ts';
import { publishedFile } from '../ledgers/corrections.ts';
import { recordOf } from '../publication/published.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { writeOrFail } from './write-or-fail.ts';

const root = process.cwd();
undoUnfinished(root);
const tree = readSourceTree(root);
const { publication, findings } = runChecks(tree);
if (findings.some((found) => severityOf(found.code) === 'error')) {
  process.stderr.write(reportAsText(findings, tree, 'en'));
  process.exit(1);
}
const cells = recordOf(publication);
const record = `${JSON.stringify(Object.fromEntries(cells), null, 2)}\n`;
writeOrFail(root, new Map([[publishedFile, record]]), tree);
process.stdout.write(`Recorded ${cells.size} cells in ${publishedFile}.\n`);
