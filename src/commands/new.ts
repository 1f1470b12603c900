/**
 * `npm run new -- story|chart|dataset|term <id>`: begins one as a draft that the checks have nothing
 * against, and says what to do next; `--lang=it` in Italian.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { languages } from '../site.ts';
import { newWords } from './new-words.ts';
import { choiceOf, fail, readArguments } from './options.ts';
import { scaffold, scaffoldKinds } from './scaffold.ts';

const { values, positionals } = readArguments({ lang: { type: 'string', default: 'en' } });
const language = choiceOf('lang', values.lang, languages);
const words = newWords[language];
const kind = scaffoldKinds.find((known) => known === positionals[0]);
const id = positionals[1];
if (kind === undefined || id === undefined || positionals.length > 2) fail(words.usage);

const root = process.cwd();
const made = scaffold(kind, id, readSourceTree(root), new Date().toISOString().slice(0, 10));
if ('fault' in made) fail(words.faults[made.fault]('file' in made ? made.file : id));
for (const [file, text] of made.files) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
process.stdout.write(`${words.written}\n${[...made.files.keys()].map((file) => `  ${file}\n`).join('')}`);
process.stdout.write(`${words.next}\n${words.steps[kind].map((step) => `  - ${step}\n`).join('')}`);

const tree = readSourceTree(root);
const findings = runChecks(tree).findings.filter(({ file }) => made.files.has(file));
if (findings.length > 0) process.stdout.write(`\n${reportAsText(findings, tree, language)}`);
