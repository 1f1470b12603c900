/** `npm run fix`: mends what can be mended safely and says what it changed; `-- --dry-run` only says. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mend } from '../reports/fixes.ts';
import { runChecks } from '../reports/run-checks.ts';
import { describeFinding } from '../findings/registry.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { languages } from '../site.ts';
import { choiceOf, readArguments } from './options.ts';

const { values, positionals } = readArguments({
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
});
const language = choiceOf('lang', values.lang, languages);
const words = {
  en: { none: 'Nothing to mend.', done: 'Mended', would: 'Would mend' },
  it: { none: 'Niente da correggere.', done: 'Corretto', would: 'Correggerei' },
}[language];

// A mended file can show what its mistake hid: go on until nothing changes.
let tree = readSourceTree(process.cwd());
let count = 0;
for (;;) {
  const { files, mended } = mend(tree, runChecks(tree).findings, positionals[0]);
  if (mended.length === 0) break;
  for (const found of mended) {
    const { problem } = describeFinding(found, language);
    const verb = values['dry-run'] ? words.would : words.done;
    process.stdout.write(`${verb} [${found.code}] ${found.file}:${found.line}:${found.column}: ${problem}\n`);
  }
  count += mended.length;
  for (const [file, bytes] of files) {
    if (!values['dry-run']) writeFileSync(join(process.cwd(), file), bytes);
  }
  tree = new Map([...tree, ...files]);
}
if (count === 0) process.stdout.write(`${words.none}\n`);
