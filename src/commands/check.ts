/** `npm run check`: every finding of all files in one run; exit 1 when there is one. */

import { parseArgs } from 'node:util';
import { reportAsText } from '../checks/report-text.ts';
import { runChecks } from '../checks/run-checks.ts';
import { readSourceTree } from '../model/source-tree.ts';
import { languages } from '../site.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
const language = languages.find((known) => known === values.lang);
if (language === undefined) {
  process.stderr.write(`--lang=${values.lang}: write it or en\n`);
  process.exit(2);
}
const tree = readSourceTree(process.cwd());
const { findings } = runChecks(tree);
process.stdout.write(reportAsText(findings, tree, language));
process.exitCode = findings.length > 0 ? 1 : 0;
