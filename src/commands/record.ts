/**
 * `npm run record`: writes down what is published now, in `content/published.json`. From then on a
 * change to one of these numbers needs an entry in `content/corrections.yaml`.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { severityOf } from '../findings/registry.ts';
import { publishedFile } from '../ledgers/corrections.ts';
import { publishedCells } from '../publication/published.ts';
import { readSourceTree } from '../text/source-tree.ts';

const tree = readSourceTree(process.cwd());
const { publication, findings } = runChecks(tree);
if (findings.some((found) => severityOf(found.code) === 'error')) {
  process.stderr.write(reportAsText(findings, tree, 'en'));
  process.exit(1);
}
const cells = publishedCells(publication);
writeFileSync(join(process.cwd(), publishedFile), `${JSON.stringify(Object.fromEntries(cells), null, 2)}\n`);
process.stdout.write(`Recorded ${cells.size} cells in ${publishedFile}.\n`);
